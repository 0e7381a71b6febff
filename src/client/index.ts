export { Client, type Watch } from './client.ts';
export { Failure, type FailureKind } from './failure.ts';
export type { ProgramOptions, Source, SourceRequest, Sources, TokenRequest } from './options.ts';
export type { Loaded, Missing, Resource } from './resource.ts';
