import type { SelectQueryBuilder } from 'kysely';
import { addDays, dayAt, type Day } from '../calendar-dates.ts';
import type { Tables } from '../db/tables.ts';
import type { Tx } from '../db/transaction.ts';
import type { CampaignRewards } from './tables.ts';

/** Where a commission stands: earned and held, earned and to be paid, paid, or taken back by a refund. */
type CommissionState = 'held' | 'due' | 'paid' | 'reversed';

/** The commission on one company that was brought. Amounts are minor units of the program's currency. */
export interface CommissionLine {
  readonly company: string;
  /** Who of the account brought it. */
  readonly person: string;
  /** What the company pays in its first year. */
  readonly base: number;
  readonly amount: number;
  readonly state: CommissionState;
  /** Held until this day, to be paid since, paid on, or taken back on. */
  readonly on: Day;
}

/** The sums of a statement, with the day that matters for each: until when the last one is held, when one was last paid. */
export interface CommissionSums {
  readonly held: { readonly amount: number; readonly until?: Day };
  readonly due: number;
  readonly paid: { readonly amount: number; readonly on?: Day };
}

/** The share of what a company pays in its first year, in whole minor units; else the fixed amount of the campaign. */
export const rewardAmount = (reward: CampaignRewards['referrer'], base: number | undefined): number =>
  reward?.rate === undefined ? (reward?.amount ?? 0) : Math.round(((base ?? 0) * reward.rate) / 100);

/** The day from which a commission that was earned on a day is paid: until then the client may still leave. */
export const heldUntil = (reward: CampaignRewards['referrer'], earnedOn: Day): Day =>
  addDays(earnedOn, reward?.holdDays ?? 0);

interface CommissionOwner {
  readonly timeZone: string;
  readonly day: Day;
}

/** What the ledger has of the commissions of an account, newest first. */
export const loadCommissionRows = (
  tx: Tx,
  account: string,
  campaigns: readonly string[] | SelectQueryBuilder<Tables, 'perk', { campaign: string }>,
) =>
  tx
    .selectFrom('referral_reward as line')
    .innerJoin('referral', 'referral.referral', 'line.referral')
    .select(['line.referral', 'line.what', 'line.amount', 'line.base', 'line.at', 'referral.company'])
    .select(['referral.person', 'referral.campaign'])
    .where('line.account', '=', account)
    .where('referral.campaign', 'in', campaigns)
    .where('line.side', '=', 'referrer')
    .orderBy('line.seq', 'desc')
    .execute();
type CommissionRow = Awaited<ReturnType<typeof loadCommissionRows>>[number];

/** The commissions of an account by a campaign, newest first. */
export const commissionLines = (
  all: readonly CommissionRow[],
  { timeZone, day }: CommissionOwner,
  campaign: { readonly campaign: string; readonly rewards: CampaignRewards },
): CommissionLine[] => {
  const rows = all.filter((row) => row.campaign === campaign.campaign);
  const { referrer } = campaign.rewards;
  return rows
    .filter(({ what }) => what === 'earned')
    .map(({ referral, company, person, amount, base, at }) => {
      const find = (what: string) => rows.find((row) => row.referral === referral && row.what === what);
      const [back, paid] = [find('reversed'), find('paid')];
      const until = heldUntil(referrer, dayAt(at, timeZone));
      const line = { company, person, base: base ?? 0, amount };
      if (back) return { ...line, state: 'reversed', on: dayAt(back.at, timeZone) };
      if (paid) return { ...line, state: 'paid', on: dayAt(paid.at, timeZone) };
      return { ...line, state: day < until ? 'held' : 'due', on: until };
    });
};

/** Adds up a statement; what was taken back counts nowhere. */
export const commissionSums = (lines: readonly CommissionLine[]): CommissionSums => {
  const of = (state: CommissionState) => lines.filter((line) => line.state === state);
  const sum = (list: readonly CommissionLine[]) => list.reduce((all, { amount }) => all + amount, 0);
  const last = (list: readonly CommissionLine[]) =>
    list
      .map(({ on }) => on)
      .sort()
      .at(-1);
  const [held, paid] = [of('held'), of('paid')];
  const [until, on] = [last(held), last(paid)];
  return {
    held: { amount: sum(held), ...(until !== undefined && { until }) },
    due: sum(of('due')),
    paid: { amount: sum(paid), ...(on !== undefined && { on }) },
  };
};
