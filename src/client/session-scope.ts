import type { Session } from '../contract/session.ts';
import { LaurelError } from './errors.ts';
import type { ProgramOptions } from './options.ts';

/** Whose data it is that a client holds, as far as a session has said. */
export class SessionScope {
  readonly #options: ProgramOptions;
  #session: Session | undefined;

  constructor(options: ProgramOptions) {
    this.#options = options;
  }

  get partition(): string | undefined {
    if (!this.#session) return undefined;
    const { program, account, member } = this.#session;
    return [program.id, account.id, member.id].map(encodeURIComponent).join('/');
  }

  /** Why nothing is shown although the server answers: the page chose one company, and its token acts for another. */
  get mismatch(): LaurelError | undefined {
    const { account, getToken } = this.#options;
    if (!getToken || account === undefined || !this.#session || this.#session.account.id === account)
      return undefined;
    return new LaurelError('authentication', 'getToken() gave a token of another account');
  }

  /** Takes note of the session. True if it is somebody else's than the one before. */
  update(session: Session | undefined): boolean {
    const before = this.partition;
    this.#session = session;
    return before !== undefined && before !== this.partition;
  }

  /** Whether the program said that it does not have the route. */
  isNotServed(id: string): boolean {
    return this.#session?.served?.includes(id) === false;
  }
}
