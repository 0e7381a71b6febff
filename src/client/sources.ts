import type * as z from 'zod/mini';
import type { ProblemReply } from '../contract/core/problem.ts';
import type { QueryRoute, ReadRoute, Routes, UpdateRoute, WriteRoute } from '../contract/routes.ts';
import type { ErrorKind } from './errors.ts';

// What a vendor's functions are given and return, derived from the contract's routes. Each mapped type over `keyof` makes
// one object of its parts, so that an editor shows `WriteRequest<"claimPerk">` and, asked further, its plain members.

/** What every source is given. */
export interface SourceRequest {
  /** BCP 47 tag of the language that people read. */
  readonly lang: string;
  /** The company to act for, where the page chose one. */
  readonly account?: string;
  /** Aborts when nobody waits for the answer any more, or after 20 seconds. */
  readonly signal: AbortSignal;
}

/** The names in the braces of a path: `id` of `/perks/{id}/claims`. */
type PathParam<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PathParam<Rest>
  : never;

type QueryParam<Route> = Route extends { readonly query: readonly (infer Name extends string)[] }
  ? Name
  : never;

interface BodyOf<Route extends { readonly body: z.ZodMiniType }> {
  readonly body: z.output<Route['body']>;
}

interface IdempotencyKey {
  /** The idempotency key, the same for each try of one write: a backend that has seen it must not do it again. */
  readonly key: string;
}

type RequestParts<Id extends keyof Routes> = SourceRequest & {
  readonly [Name in PathParam<Routes[Id]['path']>]: string;
} & { readonly [Name in QueryParam<Routes[Id]>]?: string };

type UnkeyedParts<Id extends (QueryRoute | UpdateRoute)['id']> = RequestParts<Id> & BodyOf<Routes[Id]>;
type WriteParts<Id extends WriteRoute['id']> = RequestParts<Id> & BodyOf<Routes[Id]> & IdempotencyKey;

/** What the source of a read is given: the parameters of its path, and those of its query that were set. */
export type ReadRequest<Id extends ReadRoute['id']> = {
  [Name in keyof RequestParts<Id>]: RequestParts<Id>[Name];
};

/** What the source of a query or an update is given: the parameters of its path, and the body. */
export type UnkeyedRequest<Id extends (QueryRoute | UpdateRoute)['id']> = {
  [Name in keyof UnkeyedParts<Id>]: UnkeyedParts<Id>[Name];
};

/** What the source of a write is given: the parameters of its path, the body, and the write's idempotency key. */
export type WriteRequest<Id extends WriteRoute['id']> = {
  [Name in keyof WriteParts<Id>]: WriteParts<Id>[Name];
};

type RouteRequest<Id extends keyof Routes> = Id extends ReadRoute['id']
  ? ReadRequest<Id>
  : Id extends WriteRoute['id']
    ? WriteRequest<Id>
    : Id extends (QueryRoute | UpdateRoute)['id']
      ? UnkeyedRequest<Id>
      : never;

/** What the source of a route returns: its reply in the contract's shape. */
export type SourceReply<Id extends keyof Routes> = {
  [Name in keyof z.input<Routes[Id]['reply']>]: z.input<Routes[Id]['reply']>[Name];
};

/** A vendor's function that answers one route in the contract's shape, from whatever API it has. */
export type Source<Reply, Request extends SourceRequest = SourceRequest> = {
  answer(request: Request): Reply | Promise<Reply>;
}['answer'];

/** What a source knows about its failure, as a `SourceError` of `laurel-widgets/sources` says it. */
export interface SourceFailure {
  readonly kind: ErrorKind;
  /** HTTP status of the system behind. */
  readonly status?: number;
  /** What the contract says about a refusal: `code`, `detail`, `fieldErrors`, `ask`. */
  readonly problem?: ProblemReply;
  /** Seconds to wait before the next attempt. */
  readonly retryAfter?: number;
}

/** One function per route id. A route without a source is asked of the endpoint. */
export type Sources = {
  readonly [Id in keyof Routes]?: Source<SourceReply<Id>, RouteRequest<Id>>;
};
