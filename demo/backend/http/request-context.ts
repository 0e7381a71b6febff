import { dayAt, type Day } from '../calendar-dates.ts';
import type { LocalizedTexts } from '../i18n/localized-texts.ts';
import type { Tx } from '../db/transaction.ts';
import type { BoardDirectory } from '../boards/directory.ts';
import type { Viewer } from '../session/viewer.ts';
import type { TokenSigner } from './signed-token.ts';

/** Path and query parameters of a route; an empty one counts as not sent. */
export type RequestParams = Readonly<Record<string, string | undefined>>;

/** What every handler works with: one transaction, one viewer, one language, one moment. */
export interface RequestContext {
  readonly tx: Tx;
  readonly viewer: Viewer;
  readonly texts: LocalizedTexts;
  readonly now: Date;
  readonly params: RequestParams;
  readonly signer: TokenSigner;
  /** The address of this backend, for links to files: `https://api.example/loyalty`. */
  readonly baseUrl: string;
  /** Where it was read along with the session. */
  readonly boards?: BoardDirectory;
}

/** A copy of the list, or undefined where it is empty: the contract leaves empty lists out. */
export const nonEmpty = <T>(list: readonly T[]): T[] | undefined => (list.length > 0 ? [...list] : undefined);

/** Today in the program's time zone. */
export const todayOf = ({ viewer, now }: Pick<RequestContext, 'viewer' | 'now'>): Day =>
  dayAt(now, viewer.program.time_zone);

/** The viewer as a member: one person in one account. */
export const memberOf = ({
  viewer,
}: Pick<RequestContext, 'viewer'>): { account: string; person: string } => ({
  account: viewer.account.account,
  person: viewer.person.person,
});
