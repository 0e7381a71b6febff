export { Client } from './client.ts';
export { hasStoredData } from './storage/stored-data.ts';
export type { Drafts, WriteIntent, PendingWrite, OutboxEvent, Outbox, WriteResult } from './outbox/outbox.ts';
export type { RouteParams } from '../contract/core/address.ts';
export { LaurelError, type ErrorKind } from './errors.ts';
export type { ProgramOptions, TokenRequest } from './options.ts';
export type { ReadRequest, Source, SourceRequest, Sources, UnkeyedRequest, WriteRequest } from './sources.ts';
export type { Success, MissingConnection, Resource, Subscription } from './reads/resource.ts';
