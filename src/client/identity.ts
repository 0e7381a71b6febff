import { Failure } from './failure.ts';
import type { ProgramOptions, TokenRequest } from './options.ts';
import { attemptTimeout, within } from './within.ts';

/** The headers that say who asks. */
export type Proof = Readonly<Record<string, string>>;

const bearer = (token: string): Proof => ({ Authorization: `Bearer ${token}` });

/** Who asks. Holds the token in a private field and nowhere else. */
export class Identity {
  readonly #options: ProgramOptions;
  readonly #confirm: (proof: Proof, signal: AbortSignal) => Promise<void>;
  readonly stay = new AbortController();
  #reason: TokenRequest['reason'];
  #proof: Proof | undefined;
  #asking: Promise<Proof> | undefined;

  /** `confirm` hears of each new token before anything is asked with it; it rejects what must not be used. */
  constructor(options: ProgramOptions, confirm: (proof: Proof, signal: AbortSignal) => Promise<void>) {
    this.#options = options;
    this.#confirm = confirm;
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
  async proof(): Promise<Proof> {
    if (this.kind === 'bearer') return this.#proof ?? this.#ask();
    const { csrf } = this.#options;
    try {
      return csrf && this.kind === 'cookie' ? { [csrf.header]: csrf.token() } : {};
    } catch (cause) {
      throw new Failure('authentication', 'csrf.token() failed', { cause });
    }
  }

  /** Whether `proof` is still the one to use: an answer to an older token may be another person's. */
  holds(proof: Proof): boolean {
    return this.kind !== 'bearer' || proof === this.#proof;
  }

  /** Gives up a token that was refused; one that is newer stays. False if there is nothing to replace. */
  refuse(proof: Proof): boolean {
    if (this.holds(proof)) this.#proof = undefined;
    this.#reason = 'expired';
    return this.kind === 'bearer';
  }

  forget(): void {
    this.stay.abort();
    this.#proof = undefined;
  }

  #ask(): Promise<Proof> {
    // Single flight: ten widgets whose token expired together ask the page once.
    this.#asking ??= this.#request().finally(() => (this.#asking = undefined));
    return this.#asking;
  }

  async #request(): Promise<Proof> {
    const { getToken, account } = this.#options;
    const { signal } = this.stay;
    const tried = `getToken({reason: '${this.#reason}'})`;
    const request = { reason: this.#reason, ...(account !== undefined && { account }) };
    const late = (): Failure => new Failure('authentication', `${tried} did not settle within 10 s`);
    const token: unknown = await within(attemptTimeout, signal, late, async () => getToken?.(request)).catch(
      (cause: unknown) => {
        throw Failure.from(cause, 'authentication', `${tried} failed`);
      },
    );
    // Whatever else it is would be quoted in the browser's own error about a bad header.
    if (typeof token !== 'string' || !/^[\x21-\x7e]+$/.test(token)) {
      throw new Failure('authentication', `${tried} gave no token`);
    }
    const proof = bearer(token);
    await this.#confirm(proof, signal);
    signal.throwIfAborted();
    return (this.#proof = proof);
  }
}
