import type { Referral, ReferralCampaign, ReferralCheck } from '../../contract/index.ts';
import type { Memory, MockReferralAction } from '../memory.ts';
import { createReferral } from './new-referral.ts';
import type { ScenarioContext } from '../scenario.ts';

/** What a scenario has of referrals, before anything is done in it. */
export interface ReferralStore {
  readonly campaign: ReferralCampaign;
  readonly items: readonly Referral[];
  /** Rows of a page. */
  readonly pageSize?: number;
  /** Whether it says how many there are of each group, and what they brought. */
  readonly counts?: boolean;
  /** What is said of every company; otherwise that depends on its name. */
  readonly check?: ReferralCheck;
}

const closedStatuses = /^(duplicate|lost|rejected|expired|withdrawn)$/;

export const groupOf = ({ status }: Referral): 'open' | 'won' | 'closed' => {
  if (status === 'won') return 'won';
  return closedStatuses.test(status) ? 'closed' : 'open';
};

const withoutAction = (row: Referral, deed: string): NonNullable<Referral['may']> =>
  (row.may ?? []).filter(({ action }) => action !== deed);

/** Nobody acts next in it, and nothing is expected of it any more. */
const withdrawReferral = (row: Referral, { asOf }: ScenarioContext): Referral => {
  const { nextActor: _, expectedBy: __, protectedUntil: ___, stage: ____, timeline, ...rest } = row;
  return {
    ...rest,
    status: 'withdrawn',
    since: asOf,
    rewards: [{ side: 'referrer', status: 'none' }],
    ...(timeline && { timeline: timeline.filter(({ state }) => state === 'done') }),
    may: withoutAction(row, 'withdraw'),
  };
};

const forgetReferral = (row: Referral): Referral => {
  const { given: _, ...rest } = row;
  return { ...rest, may: withoutAction(row, 'forget') };
};

const applyReferralAction = (
  rows: readonly Referral[],
  deed: MockReferralAction,
  { campaign }: ReferralStore,
  setting: ScenarioContext,
): Referral[] => {
  if (deed.did === 'refer') return [createReferral(deed, campaign, setting), ...rows];
  return rows.map((row) => {
    if (row.id !== deed.referral) return row;
    return deed.did === 'withdraw' ? withdrawReferral(row, setting) : forgetReferral(row);
  });
};

/** What was done since, over what was there. */
export const applyReferralActions = (
  pipeline: ReferralStore,
  { referralActions }: Pick<Memory, 'referralActions'>,
  setting: ScenarioContext,
): ReferralStore => {
  const { campaign } = pipeline;
  const { limit } = campaign;
  const sent = referralActions.filter(({ did }) => did === 'refer').length;
  return {
    ...pipeline,
    ...(limit && { campaign: { ...campaign, limit: { ...limit, left: Math.max(0, limit.left - sent) } } }),
    items: referralActions.reduce<readonly Referral[]>(
      (rows, deed) => applyReferralAction(rows, deed, pipeline, setting),
      pipeline.items,
    ),
  };
};
