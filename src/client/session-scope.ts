import { ServedRoute } from '../contract/compiled/session.ts';
import { isKnown } from '../contract/core/schema-table.ts';
import type { Session } from '../contract/session.ts';
import { LaurelError } from './errors.ts';
import type { ProgramOptions } from './options.ts';

/** Whether a session failed to be read because the backend has none: another answer, or a page, stands at its address. */
export const servesNoSession = (error: unknown): boolean =>
  error instanceof LaurelError && (/^(contract|not_found)$/.test(error.kind) || error.status === 200);

/** Whose data a client holds, as its last session says. */
export class SessionScope {
  readonly #options: ProgramOptions;
  #session: Session | undefined;

  constructor(options: ProgramOptions) {
    this.#options = options;
  }

  /** `program/account/member`, encoded; `undefined` before the first session. */
  get partition(): string | undefined {
    if (!this.#session) return undefined;
    const { program, account, member } = this.#session;
    return [program.id, account.id, member.id].map(encodeURIComponent).join('/');
  }

  /** ISO 3166-1 code of the country where the account is, as far as that is known. */
  get country(): string | undefined {
    return this.#session?.account.country;
  }

  /** The error to show if the page chose one account (a customer company) and its token acts for another. */
  get mismatch(): LaurelError | undefined {
    const { account, getToken } = this.#options;
    if (!getToken || account === undefined || !this.#session || this.#session.account.id === account)
      return undefined;
    return new LaurelError('authentication', 'getToken() gave a token of another account');
  }

  /** Takes a new session. True if it names somebody else than the one before. */
  update(session: Session | undefined): boolean {
    const before = this.partition;
    this.#session = session;
    return before !== undefined && before !== this.partition;
  }

  /** Whether the session says that the program does not serve the route: in a list in which every name is a route's. */
  isNotServed(routeId: string): boolean {
    const { served } = this.#session ?? {};
    return served?.includes(routeId) === false && served.every((name) => isKnown(ServedRoute, name));
  }
}
