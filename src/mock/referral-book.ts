import type { Referral, ReferralCampaign, ReferralCheck } from '../contract/index.ts';
import type { Memory, ReferralDeed } from './memory.ts';
import { newReferral } from './new-referral.ts';
import type { Setting } from './scenario.ts';

/** What a scenario has of referrals, before anything is done in it. */
export interface Pipeline {
  readonly campaign: ReferralCampaign;
  readonly items: readonly Referral[];
  /** Rows of a page. */
  readonly page?: number;
  /** Whether it says how many there are of each group, and what they brought. */
  readonly counts?: boolean;
  /** What is said of every company; otherwise that depends on its name. */
  readonly check?: ReferralCheck;
}

const closed = /^(duplicate|lost|rejected|expired|withdrawn)$/;

export const groupOf = ({ status }: Referral): 'open' | 'won' | 'closed' => {
  if (status === 'won') return 'won';
  return closed.test(status) ? 'closed' : 'open';
};

export const may = ({ may: all = [] }: Referral, deed: string): boolean =>
  all.some(({ action, allowed }) => action === deed && allowed);

const without = (row: Referral, deed: string): NonNullable<Referral['may']> =>
  (row.may ?? []).filter(({ action }) => action !== deed);

/** Nobody acts next in it, and nothing is expected of it any more. */
const withdrawn = (row: Referral, { asOf }: Setting): Referral => {
  const { nextActor: _, expectedBy: __, protectedUntil: ___, stage: ____, timeline, ...rest } = row;
  return {
    ...rest,
    status: 'withdrawn',
    since: asOf,
    rewards: [{ side: 'referrer', status: 'none' }],
    ...(timeline && { timeline: timeline.filter(({ state }) => state === 'done') }),
    may: without(row, 'withdraw'),
  };
};

const forgotten = (row: Referral): Referral => {
  const { given: _, ...rest } = row;
  return { ...rest, may: without(row, 'forget') };
};

const afterDeed = (
  rows: readonly Referral[],
  deed: ReferralDeed,
  { campaign }: Pipeline,
  setting: Setting,
): Referral[] => {
  if (deed.did === 'refer') return [newReferral(deed, campaign, setting), ...rows];
  return rows.map((row) => {
    if (row.id !== deed.referral) return row;
    return deed.did === 'withdraw' ? withdrawn(row, setting) : forgotten(row);
  });
};

/** What was done since, over what was there. */
export const afterDeeds = (
  pipeline: Pipeline,
  { referrals }: Pick<Memory, 'referrals'>,
  setting: Setting,
): Pipeline => {
  const { campaign } = pipeline;
  const { limit } = campaign;
  const sent = referrals.filter(({ did }) => did === 'refer').length;
  return {
    ...pipeline,
    ...(limit && { campaign: { ...campaign, limit: { ...limit, left: Math.max(0, limit.left - sent) } } }),
    items: referrals.reduce<readonly Referral[]>(
      (rows, deed) => afterDeed(rows, deed, pipeline, setting),
      pipeline.items,
    ),
  };
};
