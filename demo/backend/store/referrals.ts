import type { Selectable } from 'kysely';
import type { Day } from '../rules/calendar.ts';
import { openStatuses, type Group } from '../rules/referral-course.ts';
import type { Books } from './store.ts';
import type { Tables } from './tables.ts';

export type ReferralRow = Selectable<Tables['referral']>;
export type ReferralEvent = Selectable<Tables['referral_event']>;
export type RewardLine = Selectable<Tables['referral_reward']>;

/** A referral with all that belongs to it, oldest first. */
export interface ReferralFile {
  readonly referral: ReferralRow;
  readonly events: readonly ReferralEvent[];
  readonly rewards: readonly RewardLine[];
  /** Gone once it was deleted. */
  readonly about: Selectable<Tables['referral_person']> | undefined;
}

export interface ReferralFilter {
  readonly account: string;
  /** Sent by this person; without one by anybody of the account. */
  readonly person?: string | undefined;
  readonly group?: Group | undefined;
  readonly day: Day;
  /** Made by this write of the viewer. */
  readonly key?: { readonly key: string; readonly person: string } | undefined;
  readonly referral?: string;
  /** The newest that a list has had since its first page. */
  readonly until?: number | undefined;
}

const filtered = (books: Books, filter: ReferralFilter) => {
  const { account, person, group, day, key, referral, until } = filter;
  let query = books.selectFrom('referral').where('referral.account', '=', account);
  if (person !== undefined) query = query.where('referral.person', '=', person);
  if (referral !== undefined) query = query.where('referral.referral', '=', referral);
  if (until !== undefined) query = query.where('referral.seq', '<=', until);
  if (key !== undefined)
    query = query.where('referral.referral', 'in', (event) =>
      event
        .selectFrom('referral_event')
        .select('referral_event.referral')
        .where('referral_event.key', '=', key.key)
        .where('referral_event.person', '=', key.person)
        .where('referral_event.what', '=', 'submitted'),
    );
  if (group === 'won') return query.where('referral.status', '=', 'won');
  if (group === 'open')
    return query.where('referral.status', 'in', openStatuses).where('referral.protected_until', '>=', day);
  if (group === undefined) return query;
  return query.where((row) =>
    row.or([
      row('referral.status', 'not in', [...openStatuses, 'won']),
      row.and([row('referral.status', 'in', openStatuses), row('referral.protected_until', '<', day)]),
    ]),
  );
};

export const countReferrals = async (books: Books, filter: ReferralFilter): Promise<number> => {
  const { all } = await filtered(books, filter)
    .select((row) => row.fn.countAll<number>().as('all'))
    .executeTakeFirstOrThrow();
  return Number(all);
};

const belongings = async (books: Books, ids: readonly string[]) => ({
  events: await books
    .selectFrom('referral_event')
    .selectAll()
    .where('referral', 'in', ids)
    .orderBy('step')
    .execute(),
  rewards: await books
    .selectFrom('referral_reward')
    .selectAll()
    .where('referral', 'in', ids)
    .orderBy('seq')
    .execute(),
  people: await books.selectFrom('referral_person').selectAll().where('referral', 'in', ids).execute(),
});

/** The newest referrals, below a number that the page before ended with. */
export const loadReferrals = async (
  books: Books,
  filter: ReferralFilter,
  { below, size }: { readonly below?: number | undefined; readonly size: number },
): Promise<ReferralFile[]> => {
  let query = filtered(books, filter).selectAll('referral').orderBy('referral.seq', 'desc').limit(size);
  if (below !== undefined) query = query.where('referral.seq', '<', below);
  const rows = await query.execute();
  if (rows.length === 0) return [];
  const { events, rewards, people } = await belongings(
    books,
    rows.map(({ referral }) => referral),
  );
  return rows.map((referral) => {
    const own = <T extends { readonly referral: string }>(list: readonly T[]): T[] =>
      list.filter((each) => each.referral === referral.referral);
    return { referral, events: own(events), rewards: own(rewards), about: own(people)[0] };
  });
};

/** The sums that an account has earned since a day; what was taken back counts against it. */
export const loadEarned = (books: Books, account: string, since: Date): Promise<RewardLine[]> =>
  books
    .selectFrom('referral_reward')
    .selectAll()
    .where('account', '=', account)
    .where('side', '=', 'referrer')
    .where('at', '>=', since)
    .execute();

/** Successful ones since a day: earned, and not taken back. */
export const countSuccessful = async (
  books: Books,
  account: string,
  campaign: string,
  since: Date,
): Promise<number> => {
  const lines = await books
    .selectFrom('referral_reward')
    .innerJoin('referral', 'referral.referral', 'referral_reward.referral')
    .select(['referral_reward.referral', 'referral_reward.what'])
    .where('referral_reward.account', '=', account)
    .where('referral.campaign', '=', campaign)
    .where('referral_reward.side', '=', 'referrer')
    .where('referral_reward.at', '>=', since)
    .execute();
  const taken = new Set(lines.filter(({ what }) => what === 'reversed').map(({ referral }) => referral));
  return lines.filter(({ what, referral }) => what === 'earned' && !taken.has(referral)).length;
};
