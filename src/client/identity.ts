import { Failure } from './failure.ts';
import type { ProgramOptions, TokenRequest } from './options.ts';

/** Who asks. Holds the token in a private field and nowhere else. */
export class Identity {
  readonly #options: ProgramOptions;
  #token: string | undefined;
  #asking: Promise<string> | undefined;

  constructor(options: ProgramOptions) {
    this.#options = options;
  }

  get kind(): 'bearer' | 'cookie' | 'nobody' {
    if (this.#options.getToken) return 'bearer';
    return this.#options.credentials ? 'cookie' : 'nobody';
  }

  get credentials(): RequestCredentials {
    return this.#options.credentials ?? 'omit';
  }

  /** The headers that prove it. Asks the page for a token when there is none yet. */
  async headers(): Promise<Record<string, string>> {
    const { csrf, account } = this.#options;
    if (this.kind === 'bearer') {
      const token = this.#token ?? (await this.#ask(account ? 'account' : 'initial'));
      return { Authorization: `Bearer ${token}` };
    }
    return this.kind === 'cookie' && csrf ? { [csrf.header]: csrf.token() } : {};
  }

  /** Replaces the token that `headers` carried. False if there is nothing to replace; a newer one is kept. */
  async renew(headers: Record<string, string>): Promise<boolean> {
    if (this.kind !== 'bearer') return false;
    if (headers['Authorization'] === `Bearer ${this.#token}`) this.#token = undefined;
    if (this.#token === undefined) await this.#ask('expired');
    return true;
  }

  forget(): void {
    this.#token = undefined;
    this.#asking = undefined;
  }

  #ask(reason: TokenRequest['reason']): Promise<string> {
    // Single flight: ten widgets whose token expired together ask the page once.
    if (this.#asking) return this.#asking;
    const asking = this.#request(reason).finally(() => {
      if (this.#asking === asking) this.#asking = undefined;
    });
    this.#asking = asking;
    return asking;
  }

  async #request(reason: TokenRequest['reason']): Promise<string> {
    const { getToken, account } = this.#options;
    const request = account === undefined ? { reason } : { reason, account };
    try {
      const token: unknown = await getToken?.(request);
      if (typeof token === 'string' && token !== '') return (this.#token = token);
    } catch (cause) {
      throw new Failure('authentication', `getToken({reason: '${reason}'}) rejected`, { cause });
    }
    throw new Failure('authentication', `getToken({reason: '${reason}'}) gave no token`);
  }
}
