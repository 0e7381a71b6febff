import type { Selectable } from 'kysely';
import type { Day } from '../calendar-dates.ts';
import { openStatuses, type ReferralGroup } from './rules.ts';
import type { Tx } from '../db/transaction.ts';
import type { Tables } from '../db/tables.ts';

export type ReferralRow = Selectable<Tables['referral']>;
export type ReferralEventRow = Selectable<Tables['referral_event']>;
export type ReferralTaskRow = Selectable<Tables['referral_task']>;
export type ReferralRewardRow = Selectable<Tables['referral_reward']>;

/** A referral with its events and rewards, oldest first. */
export interface ReferralRecord {
  readonly referral: ReferralRow;
  readonly events: readonly ReferralEventRow[];
  readonly rewards: readonly ReferralRewardRow[];
  readonly tasks: readonly ReferralTaskRow[];
  /** Undefined once the person's data was deleted. */
  readonly contact: Selectable<Tables['referral_person']> | undefined;
}

export interface ReferralFilter {
  readonly account: string;
  /** Only referrals of this person; without it of the whole account. */
  readonly person?: string | undefined;
  readonly group?: ReferralGroup | undefined;
  readonly day: Day;
  /** Only the referral made by this person's write with this idempotency key. */
  readonly key?: { readonly key: string; readonly person: string } | undefined;
  readonly referral?: string;
  /** Leaves out referrals with a greater number: they came after the first page. */
  readonly until?: number | undefined;
}

const filterReferrals = (tx: Tx, filter: ReferralFilter) => {
  const { account, person, group, day, key, referral, until } = filter;
  let query = tx.selectFrom('referral').where('referral.account', '=', account);
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

export const countReferrals = async (tx: Tx, filter: ReferralFilter): Promise<number> => {
  const { all } = await filterReferrals(tx, filter)
    .select((row) => row.fn.countAll<number>().as('all'))
    .executeTakeFirstOrThrow();
  return Number(all);
};

/** The newest referrals, with a number below `below`: the last one of the page before. */
export interface ReferralPage {
  readonly below?: number | undefined;
  readonly size: number;
}

const pageOfReferrals = (tx: Tx, filter: ReferralFilter, { below, size }: ReferralPage) => {
  const query = filterReferrals(tx, filter).orderBy('referral.seq', 'desc').limit(size);
  return below === undefined ? query : query.where('referral.seq', '<', below);
};

/** Since when the companies of these referrals are customers, by domain. */
export const loadCustomersSince = async (
  tx: Tx,
  filter: ReferralFilter,
  page: ReferralPage,
): Promise<ReadonlyMap<string, Day>> => {
  const domains = pageOfReferrals(tx, filter, page).select('referral.domain');
  const companies = tx.selectFrom('company').select(['domain', 'since']).where('domain', 'in', domains);
  return new Map((await companies.execute()).map(({ domain, since }) => [domain, since]));
};

export const loadReferrals = async (
  tx: Tx,
  filter: ReferralFilter,
  page: ReferralPage,
): Promise<ReferralRecord[]> => {
  const query = pageOfReferrals(tx, filter, page);
  const ids = query.select('referral.referral');
  const [rows, events, rewards, tasks, people] = await Promise.all([
    query.selectAll('referral').execute(),
    tx.selectFrom('referral_event').selectAll().where('referral', 'in', ids).orderBy('step').execute(),
    tx.selectFrom('referral_reward').selectAll().where('referral', 'in', ids).orderBy('seq').execute(),
    tx.selectFrom('referral_task').selectAll().where('referral', 'in', ids).orderBy('task').execute(),
    tx.selectFrom('referral_person').selectAll().where('referral', 'in', ids).execute(),
  ]);
  return rows.map((referral) => {
    const own = <T extends { readonly referral: string }>(list: readonly T[]): T[] =>
      list.filter((each) => each.referral === referral.referral);
    return {
      referral,
      events: own(events),
      rewards: own(rewards),
      tasks: own(tasks),
      contact: own(people)[0],
    };
  });
};

/** What an account has earned as referrer, and what of it was taken back. */
export const loadEarnings = (tx: Tx, account: string) =>
  tx
    .selectFrom('referral_reward')
    .innerJoin('referral', 'referral.referral', 'referral_reward.referral')
    .select(['referral_reward.referral', 'referral_reward.what', 'referral_reward.amount'])
    .select(['referral_reward.at', 'referral.campaign'])
    .where('referral_reward.account', '=', account)
    .where('side', '=', 'referrer')
    .execute();
export type Earnings = Awaited<ReturnType<typeof loadEarnings>>;

const since = (earnings: Earnings, from: Date, campaign: string | undefined): Earnings =>
  earnings.filter((line) => line.at >= from && (campaign === undefined || line.campaign === campaign));

/** What was earned since a moment, less what was reversed; of one campaign, if it is named. */
export const earnedSince = (earnings: Earnings, from: Date, campaign?: string): number =>
  since(earnings, from, campaign).reduce((sum, { amount }) => sum + amount, 0);

/** The number of referrals of a campaign that earned a reward since a moment and kept it. */
export const countSuccessfulReferrals = (earnings: Earnings, campaign: string, from: Date): number => {
  const lines = since(earnings, from, campaign);
  const taken = new Set(lines.filter(({ what }) => what === 'reversed').map(({ referral }) => referral));
  return lines.filter(({ what, referral }) => what === 'earned' && !taken.has(referral)).length;
};
