/**
 * The client: reads and writes of one program for its widgets, without any view. Tests and vendors may use it alone.
 *
 * How a read travels: a widget calls `Client.subscribe` with a route of the contract. The `QueryCache` (reads/) joins
 * widgets that want the same, and calls the `Reader`, which calls the page's own function (`sources`, http/source.ts)
 * or the `Transport` (http/). That adds authentication (token-auth.ts), time limits (timeout.ts) and retries (retry-backoff.ts)
 * around the only `fetch`. `parseResponse` checks status and headers, `parseReply` reads the body by the route's table
 * (`contract/compiled`, generated from the schemas), and the widget gets a `Resource`, the union of all states that it may show.
 *
 * How a write travels: a widget calls `Client.outbox`, which loads outbox/, and `Outbox.send`. `enqueue` stores the
 * write with an idempotency key in `ScopedStorage` (storage/), and `OutboxSender` sends it through the same `Reader`,
 * with the same retry policy, until the server has answered. The result is `done`, `rejected` or `pending`; a pending
 * write is sent again by `resume`, after a reload, too. `invalidate` then fetches the reads that the write changed.
 *
 * `SessionScope` says whose data this is; storage and cache are kept apart by it, and emptied at the sign-out.
 * Arrows: http ← reads ← outbox ← client; storage beside.
 */
export { Client } from './client.ts';
export { hasStoredData } from './storage/stored-data.ts';
export type { Drafts, WriteIntent, PendingWrite, OutboxEvent, Outbox, WriteResult } from './outbox/outbox.ts';
/** The routes, to read with `Client.subscribe` and to write with `Outbox.send`. */
export * as routes from '../contract/compiled/index.ts';
export type {
  CompiledQuery,
  CompiledRead,
  CompiledUpdate,
  CompiledWrite,
  RouteReply,
  WriteBody,
} from '../contract/core/schema-table.ts';
export type { RouteParams } from '../contract/core/address.ts';
export { LaurelError, type ErrorKind } from './errors.ts';
export type { ProgramOptions, TokenRequest } from './options.ts';
export type { ReadRequest, Source, SourceRequest, Sources, UnkeyedRequest, WriteRequest } from './sources.ts';
export type { Success, MissingConnection, Resource, Subscription } from './reads/resource.ts';
