import { sql, type Selectable } from 'kysely';
import { instantOf, rangeOf, type Day } from '../calendar-dates.ts';
import { randomCode } from '../random-code.ts';
import type { ReferralLimit } from './tables.ts';
import type { Tx } from '../db/transaction.ts';
import type { Tables } from '../db/tables.ts';

export type CampaignRow = Selectable<Tables['referral_campaign']>;

/** The campaign with this name, or else the vendor's first. */
export const findCampaign = (tx: Tx, campaign?: string): Promise<CampaignRow | undefined> => {
  const query = tx.selectFrom('referral_campaign').selectAll().orderBy('position').limit(1);
  return (campaign === undefined ? query : query.where('campaign', '=', campaign)).executeTakeFirst();
};

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
export const remainingLimits = async (
  tx: Tx,
  sender: ReferralSender,
  limits: readonly ReferralLimit[],
  day: Day,
): Promise<{ limit: ReferralLimit; left: number }[]> => {
  const counts = await tx
    .selectFrom('referral_count')
    .selectAll()
    .where('campaign', '=', sender.campaign)
    .where('account', '=', sender.account)
    .execute();
  return limits.map((limit) => {
    const { person, since } = limitPeriod(sender, limit, day);
    const used = counts.find((each) => each.person === person && each.since === since)?.used ?? 0;
    return { limit, left: Math.max(0, limit.of - used) };
  });
};

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
