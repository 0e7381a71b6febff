import type { LaurelError } from '../errors.ts';

/** One read answer, parsed. */
export interface Success<Data> {
  readonly data: Data;
  /** When its figures were computed, as an RFC 3339 instant; by the browser's clock if the server does not say. */
  readonly asOf: string;
  /** Language of its texts; `undefined` if the server does not say. */
  readonly lang: string | undefined;
  /** JSON paths that could not be read. */
  readonly skipped: readonly string[];
}

/** What is missing before anything can be asked. */
export type MissingConnection = 'program' | 'endpoint' | 'identity' | 'sign-in';

/** The whole state of something read from a backend. */
export type Resource<Data> =
  | { readonly status: 'unconfigured'; readonly missing: MissingConnection }
  | { readonly status: 'loading' }
  | ({ readonly status: 'ready' } & Success<Data>)
  /** A refresh failed: what is on screen stays. */
  | ({ readonly status: 'stale'; readonly error: LaurelError } & Success<Data>)
  | { readonly status: 'error'; readonly error: LaurelError }
  /** This program does not have it. */
  | { readonly status: 'empty' };
