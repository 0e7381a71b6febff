import { dayAt, type Day } from '../calendar-dates.ts';
import type { LocalizedTexts } from '../i18n/localized-texts.ts';
import type { Tx } from '../db/transaction.ts';
import type { Viewer } from '../session/viewer.ts';
import type { TokenSigner } from './signed-token.ts';

/** Path and query parameters of a route; one that is empty was not sent. */
export type RequestParams = Readonly<Record<string, string | undefined>>;

/** What every answer is made from: one transaction, one viewer, one language, one moment. */
export interface RequestContext {
  readonly tx: Tx;
  readonly viewer: Viewer;
  readonly texts: LocalizedTexts;
  readonly now: Date;
  readonly params: RequestParams;
  readonly signer: TokenSigner;
  /** Where this backend is reached, for addresses of files: `https://api.example/loyalty`. */
  readonly baseUrl: string;
}

/** A list, or nothing where it would be empty. */
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
