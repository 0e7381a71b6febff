import type { Failure } from './failure.ts';

/** One read answer, parsed. */
export interface Loaded<Data> {
  readonly data: Data;
  /** When its figures were computed, as an RFC 3339 instant; by the browser's clock if the server does not say. */
  readonly asOf: string;
  /** Language of its texts; `undefined` if the server does not say. */
  readonly lang: string | undefined;
  /** JSON paths that could not be read. */
  readonly skipped: readonly string[];
}

/** What is missing before anything can be asked. */
export type Missing = 'program' | 'endpoint' | 'identity' | 'sign-in';

/** The whole state of something read from a backend. */
export type Resource<Data> =
  | { readonly status: 'unconnected'; readonly missing: Missing }
  | { readonly status: 'loading' }
  | ({ readonly status: 'ready' } & Loaded<Data>)
  /** A refresh failed: what is on screen stays. */
  | ({ readonly status: 'stale'; readonly error: Failure } & Loaded<Data>)
  | { readonly status: 'failed'; readonly error: Failure }
  /** This program does not have it. */
  | { readonly status: 'absent' };
