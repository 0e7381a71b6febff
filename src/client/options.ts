import type { Sources } from './sources.ts';

/** Why a token is asked for. */
export interface TokenRequest {
  /** `initial`: the first of this page; `expired`: the backend refused the last one; `account`: another company was chosen. */
  readonly reason: 'initial' | 'expired' | 'account';
  /** The company that the token must act for, when the page chose one. */
  readonly account?: string;
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
  /** Origins, besides the page's own, that the identity may go to where HTML alone names the endpoint: `https://api.vendor.example`. */
  readonly allowedOrigins?: readonly string[];
  /** The company to act for, where a person belongs to several. */
  readonly account?: string;
}
