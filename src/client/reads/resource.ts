import type { RouteParams } from '../../contract/core/address.ts';
import type { LaurelError } from '../errors.ts';

/** Data that was read and parsed. */
export interface Success<Data> {
  readonly data: Data;
  /** When its figures were computed, as an RFC 3339 instant; by the browser's clock if the server does not say. */
  readonly asOf: string;
  /** Language of its texts; `undefined` if the server does not say. */
  readonly lang: string | undefined;
  /** IANA time zone in which the program counts its days; `undefined` if no reply has named it. */
  readonly timeZone: string | undefined;
  /** JSON paths of what could not be read and was left out. */
  readonly skipped: readonly string[];
}

/** What a page must set up before anything can be requested. */
export type MissingConnection = 'program' | 'endpoint' | 'identity' | 'sign-in';

/** The whole state of a route that a widget reads. */
export type Resource<Data> =
  | { readonly status: 'unconfigured'; readonly missing: MissingConnection }
  | { readonly status: 'loading' }
  | ({ readonly status: 'ready' } & Success<Data>)
  /** A refresh failed: the last data stays on screen. */
  | ({ readonly status: 'stale'; readonly error: LaurelError } & Success<Data>)
  | { readonly status: 'error'; readonly error: LaurelError }
  /** This program does not serve the route. */
  | { readonly status: 'empty' };

/** One widget's subscription to a route. */
export interface Subscription {
  /**
   * Reads the route in another language, or with other parameters. With the same parameters the last data stays until
   * the new arrives.
   */
  setLanguage(lang: string, params?: RouteParams): void;
  /** Requests the data again, however fresh it is. */
  reload(): void;
  stop(): void;
}
