import { sql, type Selectable } from 'kysely';
import { instantOf, rangeOf, type Day } from '../calendar-dates.ts';
import { randomCode } from '../random-code.ts';
import type { ReferralLimit } from './tables.ts';
import type { Tx } from '../db/transaction.ts';
import type { Tables } from '../db/tables.ts';

export type CampaignRow = Selectable<Tables['referral_campaign']>;

/** The campaigns of a program, the vendor's first at the top. */
export const loadCampaigns = (tx: Tx): Promise<CampaignRow[]> =>
  tx.selectFrom('referral_campaign').selectAll().orderBy('position').execute();

/** When the campaign's current period began. */
export const periodStart = ({ period }: CampaignRow, day: Day, timeZone: string): Date =>
  instantOf(rangeOf(period, day).from, '00:00', timeZone);

/** A member of an account, as the sender of referrals in one campaign. */
export interface ReferralSender {
  readonly campaign: string;
  readonly account: string;
  readonly person: string;
}

/**
 * The member's share code, created when it is first needed; each time a random code is already taken, the next one is
 * a letter longer.
 */
export const shareCodeOf = async (
  tx: Tx,
  sender: ReferralSender,
  length = 4,
): Promise<{ code: string; statistics: readonly object[] }> => {
  const known = await tx
    .selectFrom('referral_code')
    .select(['code', 'statistics'])
    .where('campaign', '=', sender.campaign)
    .where('account', '=', sender.account)
    .where('person', '=', sender.person)
    .executeTakeFirst();
  if (known) return known;
  const code = randomCode(length);
  await tx
    .insertInto('referral_code')
    .values({ ...sender, code })
    .onConflict((taken) => taken.doNothing())
    .execute();
  return shareCodeOf(tx, sender, length + 1);
};

/** The first day of a count over a lifetime. */
export const beginningOfTime: Day = '0001-01-01';

/** The codes of a member, of all campaigns. */
export const loadShareCodes = (tx: Tx, { account, person }: Omit<ReferralSender, 'campaign'>) =>
  tx
    .selectFrom('referral_code')
    .select(['campaign', 'code', 'statistics'])
    .where('account', '=', account)
    .where('person', '=', person)
    .execute();

/** What an account and its members have used of the limits of all campaigns. */
export const loadLimitCounts = (tx: Tx, account: string) =>
  tx.selectFrom('referral_count').selectAll().where('account', '=', account).execute();

/** The key of a limit's count: whose it is, and from which day. */
const limitPeriod = (
  { campaign, account, person }: ReferralSender,
  { per, span }: ReferralLimit,
  day: Day,
) => ({
  campaign,
  account,
  person: per === 'member' ? person : '',
  since: span === 'day' ? day : beginningOfTime,
});

/** How many referrals each limit still allows. */
export const remainingLimits = (
  counts: Awaited<ReturnType<typeof loadLimitCounts>>,
  sender: ReferralSender,
  limits: readonly ReferralLimit[],
  day: Day,
): { limit: ReferralLimit; left: number }[] =>
  limits.map((limit) => {
    const { campaign, person, since } = limitPeriod(sender, limit, day);
    const count = counts.find(
      (each) => each.campaign === campaign && each.person === person && each.since === since,
    );
    return { limit, left: Math.max(0, limit.of - (count?.used ?? 0)) };
  });

/** Takes one of a limit in one conditional statement; `false` where none is left. */
const takeOne = async (tx: Tx, sender: ReferralSender, limit: ReferralLimit, day: Day): Promise<boolean> => {
  const key = limitPeriod(sender, limit, day);
  await tx
    .insertInto('referral_count')
    .values({ ...key, used: 0, limit_count: limit.of })
    .onConflict((known) => known.doNothing())
    .execute();
  const taken = await tx
    .updateTable('referral_count')
    .set({ used: sql`used + 1` })
    .where('campaign', '=', key.campaign)
    .where('account', '=', key.account)
    .where('person', '=', key.person)
    .where('since', '=', key.since)
    .whereRef('used', '<', 'limit_count')
    .returning('used')
    .executeTakeFirst();
  return taken !== undefined;
};

const limitOrder = ({ per, span }: ReferralLimit): string => `${per} ${span}`;

/**
 * Takes one of every limit; returns the limit that is used up, if one is. The limits are taken in a fixed order, so
 * that two transactions never wait for each other for ever.
 */
export const takeLimits = async (
  tx: Tx,
  sender: ReferralSender,
  limits: readonly ReferralLimit[],
  day: Day,
): Promise<ReferralLimit | undefined> => {
  for (const limit of [...limits].sort((a, b) => (limitOrder(a) < limitOrder(b) ? -1 : 1)))
    if (!(await takeOne(tx, sender, limit, day))) return limit;
  return undefined;
};
