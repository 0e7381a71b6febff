import { LaurelError } from '../errors.ts';
import type { ProgramOptions, TokenRequest } from '../options.ts';
import { attemptTimeout, withTimeout } from './timeout.ts';

/** The headers that say who asks. */
export type AuthHeaders = Readonly<Record<string, string>>;

const bearerHeaders = (token: string): AuthHeaders => ({ Authorization: `Bearer ${token}` });

/** Who asks. Holds the token in a private field and nowhere else. */
export class Auth {
  readonly #options: ProgramOptions;
  readonly #verifyToken: (proof: AuthHeaders, signal: AbortSignal) => Promise<void>;
  readonly lifetime = new AbortController();
  #reason: TokenRequest['reason'];
  #headers: AuthHeaders | undefined;
  #pendingToken: Promise<AuthHeaders> | undefined;

  /** `confirm` hears of each new token before anything is asked with it; it rejects what must not be used. */
  constructor(options: ProgramOptions, confirm: (proof: AuthHeaders, signal: AbortSignal) => Promise<void>) {
    this.#options = options;
    this.#verifyToken = confirm;
    this.#reason = options.account === undefined ? 'initial' : 'account';
  }

  get kind(): 'bearer' | 'cookie' | 'nobody' {
    if (this.#options.getToken) return 'bearer';
    return this.#options.credentials ? 'cookie' : 'nobody';
  }

  get credentials(): RequestCredentials {
    return this.#options.credentials ?? 'omit';
  }

  /** Asks the page for a token when there is none yet. */
  async headers(): Promise<AuthHeaders> {
    if (this.kind === 'bearer') return this.#headers ?? this.#tokenOnce();
    const { csrf } = this.#options;
    try {
      return csrf && this.kind === 'cookie' ? { [csrf.header]: csrf.token() } : {};
    } catch (cause) {
      throw new LaurelError('authentication', 'csrf.token() failed', { cause });
    }
  }

  /** Whether `proof` is still the one to use: an answer to an older token may be another person's. */
  isCurrent(proof: AuthHeaders): boolean {
    return this.kind !== 'bearer' || proof === this.#headers;
  }

  /** Gives up a token that was refused; one that is newer stays. False if there is nothing to replace. */
  rejectToken(proof: AuthHeaders): boolean {
    if (this.isCurrent(proof)) this.#headers = undefined;
    this.#reason = 'expired';
    return this.kind === 'bearer';
  }

  signOut(): void {
    this.lifetime.abort();
    this.#headers = undefined;
  }

  #tokenOnce(): Promise<AuthHeaders> {
    // Single flight: ten widgets whose token expired together ask the page once.
    this.#pendingToken ??= this.#requestToken().finally(() => (this.#pendingToken = undefined));
    return this.#pendingToken;
  }

  async #requestToken(): Promise<AuthHeaders> {
    const { getToken, account } = this.#options;
    const { signal } = this.lifetime;
    const tried = `getToken({reason: '${this.#reason}'})`;
    const request = { reason: this.#reason, ...(account !== undefined && { account }) };
    const late = (): LaurelError => new LaurelError('authentication', `${tried} did not settle within 10 s`);
    const token: unknown = await withTimeout(attemptTimeout, signal, late, async () =>
      getToken?.(request),
    ).catch((cause: unknown) => {
      throw LaurelError.from(cause, 'authentication', `${tried} failed`);
    });
    // Whatever else it is would be quoted in the browser's own error about a bad header.
    if (typeof token !== 'string' || !/^[\x21-\x7e]+$/.test(token)) {
      throw new LaurelError('authentication', `${tried} gave no token`);
    }
    const proof = bearerHeaders(token);
    await this.#verifyToken(proof, signal);
    signal.throwIfAborted();
    return (this.#headers = proof);
  }
}
