import type * as z from 'zod/mini';
import type { Ladder } from '../contract/ladder.ts';
import type { Session } from '../contract/session.ts';
import type { Standing } from '../contract/standing.ts';

/** Why a token is asked for. */
export interface TokenRequest {
  readonly reason: 'initial' | 'expired' | 'account';
  /** The company that the token must act for, when the page chose one. */
  readonly account?: string;
}

export interface SourceRequest {
  /** BCP 47 tag of the language that people read. */
  readonly lang: string;
  readonly account?: string;
  readonly signal: AbortSignal;
}

/** A vendor's function that answers one route in the contract's shape, from whatever API it has. */
export type Source<Reply> = (request: SourceRequest) => Reply | Promise<Reply>;

/** One function per route id. What has no source goes to the endpoint. */
export interface Sources {
  readonly session?: Source<z.input<typeof Session>>;
  readonly standing?: Source<z.input<typeof Standing>>;
  readonly ladder?: Source<z.input<typeof Ladder>>;
}

/** How a program reaches its backend, and as whom. */
export interface ProgramOptions {
  /** Absolute or relative URL below which the contract's paths are served, or `demo:`. */
  readonly endpoint?: string;
  readonly sources?: Sources;
  /** Bearer identity: returns a short-lived token. Called once at a time. */
  readonly getToken?: (request: TokenRequest) => string | Promise<string>;
  /** Cookie identity. Neither this nor `getToken`: nobody is signed in, and no cookie is sent. */
  readonly credentials?: 'same-origin' | 'include';
  /** With cookies: the header that proves that the page itself asks. */
  readonly csrf?: { readonly header: string; readonly token: () => string };
  /** The company to act for, where a person belongs to several. */
  readonly account?: string;
}
