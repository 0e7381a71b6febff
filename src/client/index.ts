export { Client, type Subscription } from './client.ts';
export { hasStoredData } from './storage/stored-data.ts';
export type { Drafts, WriteIntent, PendingWrite, OutboxEvent, Outbox, WriteResult } from './outbox/outbox.ts';
export type { RouteParams } from './http/request-target.ts';
export { LaurelError, type ErrorKind } from './errors.ts';
export type { ProgramOptions, TokenRequest } from './options.ts';
export type { ReadRequest, Source, SourceRequest, Sources, UnkeyedRequest, WriteRequest } from './sources.ts';
export type { Success, MissingConnection, Resource } from './reads/resource.ts';
