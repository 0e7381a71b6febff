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

const loadRelated = async (tx: Tx, ids: readonly string[]) => ({
  events: await tx
    .selectFrom('referral_event')
    .selectAll()
    .where('referral', 'in', ids)
    .orderBy('step')
    .execute(),
  rewards: await tx
    .selectFrom('referral_reward')
    .selectAll()
    .where('referral', 'in', ids)
    .orderBy('seq')
    .execute(),
  tasks: await tx
    .selectFrom('referral_task')
    .selectAll()
    .where('referral', 'in', ids)
    .orderBy('task')
    .execute(),
  people: await tx.selectFrom('referral_person').selectAll().where('referral', 'in', ids).execute(),
});

/** The newest referrals, with a number below `below`: the last one of the page before. */
export const loadReferrals = async (
  tx: Tx,
  filter: ReferralFilter,
  { below, size }: { readonly below?: number | undefined; readonly size: number },
): Promise<ReferralRecord[]> => {
  let query = filterReferrals(tx, filter).selectAll('referral').orderBy('referral.seq', 'desc').limit(size);
  if (below !== undefined) query = query.where('referral.seq', '<', below);
  const rows = await query.execute();
  if (rows.length === 0) return [];
  const { events, rewards, tasks, people } = await loadRelated(
    tx,
    rows.map(({ referral }) => referral),
  );
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

/** What an account has earned as referrer since a moment, less what was reversed; of one campaign, if it is named. */
export const earnedSince = async (
  tx: Tx,
  account: string,
  since: Date,
  campaign?: string,
): Promise<number> => {
  let earned = tx
    .selectFrom('referral_reward')
    .innerJoin('referral', 'referral.referral', 'referral_reward.referral')
    .select((row) => row.fn.sum<number | null>('referral_reward.amount').as('sum'))
    .where('referral_reward.account', '=', account)
    .where('side', '=', 'referrer')
    .where('at', '>=', since);
  if (campaign !== undefined) earned = earned.where('referral.campaign', '=', campaign);
  return Number((await earned.executeTakeFirstOrThrow()).sum);
};

/** The number of referrals of a campaign that earned a reward since a moment and kept it. */
export const countSuccessfulReferrals = async (
  tx: Tx,
  account: string,
  campaign: string,
  since: Date,
): Promise<number> => {
  const lines = await tx
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
