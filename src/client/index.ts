export { Client, type Watch } from './client.ts';
export { leftOver } from './left-over.ts';
export type { Drafts, Intent, Kept, News, Outbox, Sent } from './outbox.ts';
export type { Params } from './params.ts';
export { Failure, type FailureKind } from './failure.ts';
export type { ProgramOptions, Source, SourceRequest, Sources, TokenRequest } from './options.ts';
export type { Loaded, Missing, Resource } from './resource.ts';
