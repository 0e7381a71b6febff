import { LaurelError, type ErrorKind } from '../errors.ts';
import type { ProgramOptions, TokenRequest } from '../options.ts';
import { attemptTimeout, withTimeout } from './timeout.ts';

/** The request headers that prove who asks. */
export type AuthHeaders = Readonly<Record<string, string>>;

/** Authenticates the requests of one client. Holds the token in a private field and nowhere else. */
export class Auth {
  readonly #options: ProgramOptions;
  readonly #verifyToken: (headers: AuthHeaders, signal: AbortSignal) => Promise<void>;
  readonly #lifetime = new AbortController();
  /** Aborted when the client is closed or signs out. */
  readonly signal = this.#lifetime.signal;
  #reason: TokenRequest['reason'];
  #headers: AuthHeaders | undefined;
  #pendingToken: Promise<AuthHeaders> | undefined;
  /** Why the page gave no token last time: one error for all widgets, so that it is reported once. */
  #failure: LaurelError | undefined;

  /** `verifyToken` is called with each new token before any other request uses it; it rejects a token that must not be used. */
  constructor(
    options: ProgramOptions,
    verifyToken: (headers: AuthHeaders, signal: AbortSignal) => Promise<void>,
  ) {
    this.#options = options;
    this.#verifyToken = verifyToken;
    this.#reason = options.account === undefined ? 'initial' : 'account';
  }

  get kind(): 'bearer' | 'cookie' | 'none' {
    if (this.#options.getToken) return 'bearer';
    return this.#options.credentials ? 'cookie' : 'none';
  }

  get credentials(): RequestCredentials {
    return this.#options.credentials ?? 'omit';
  }

  /**
   * The headers for the next request. Asks the page for a token if there is none yet.
   *
   * @throws {LaurelError} `connection`, if `getToken` or `csrf.token` fails; `authentication`, if there is no token to give.
   */
  async headers(): Promise<AuthHeaders> {
    if (this.kind === 'bearer') return this.#headers ?? this.#tokenOnce();
    const { csrf } = this.#options;
    try {
      return csrf && this.kind === 'cookie' ? { [csrf.header]: csrf.token() } : {};
    } catch (cause) {
      // A fault of the page's own function, as with `getToken`: it says nothing about the person.
      throw this.#fail('connection', 'csrf.token() failed', cause);
    }
  }

  /** Whether `headers` hold the token in use: a response to an older token may be another person's. */
  isCurrent(headers: AuthHeaders): boolean {
    return this.kind !== 'bearer' || headers === this.#headers;
  }

  /** Forgets a token that the server rejected, unless a newer one is in use. False if there are no tokens to ask for. */
  rejectToken(headers: AuthHeaders): boolean {
    if (this.isCurrent(headers)) this.#headers = undefined;
    this.#reason = 'expired';
    return this.kind === 'bearer';
  }

  signOut(): void {
    this.#lifetime.abort();
    this.#headers = undefined;
  }

  #fail(kind: ErrorKind, message: string, cause?: unknown): LaurelError {
    if (this.#failure?.message !== message) this.#failure = new LaurelError(kind, message, { cause });
    return this.#failure;
  }

  #tokenOnce(): Promise<AuthHeaders> {
    // Ten widgets whose token expired together ask the page once.
    this.#pendingToken ??= this.#requestToken().finally(() => (this.#pendingToken = undefined));
    return this.#pendingToken;
  }

  async #requestToken(): Promise<AuthHeaders> {
    const { getToken, account } = this.#options;
    const { signal } = this;
    const reason = this.#reason;
    const tried = `getToken({reason: '${reason}'})`;
    const request = { reason, ...(account !== undefined && { account }) };
    const late = (): LaurelError => this.#fail('connection', `${tried} did not settle within 10 s`);
    const token: unknown = await withTimeout(attemptTimeout, signal, late, async () =>
      getToken?.(request),
    ).catch((cause: unknown) => {
      // That it fails says nothing about the person, who may be offline.
      throw cause instanceof LaurelError ? cause : this.#fail('connection', `${tried} failed`, cause);
    });
    const noToken = `${tried} gave no token`;
    if (token == null || token === '') throw this.#fail('authentication', noToken);
    // The browser's own error about a bad header would quote a token with other characters.
    if (typeof token !== 'string' || !/^[\x21-\x7e]+$/.test(token))
      throw this.#fail('connection', noToken, 'no header can carry it (a line break at its end?)');
    this.#failure = undefined;
    const headers = { Authorization: `Bearer ${token}` };
    await this.#verifyToken(headers, signal);
    signal.throwIfAborted();
    return (this.#headers = headers);
  }
}
