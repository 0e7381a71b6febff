import type { Referral } from '../../contract/index.ts';
import type { Memory, MockReferralAction } from '../memory.ts';
import type { ScenarioContext } from '../scenario.ts';
import type { ReferralStore } from '../stores.ts';
import { createReferral } from './new-referral.ts';

const closedStatuses = /^(duplicate|lost|rejected|expired|withdrawn)$/;

/** The group of the list's filter that a referral belongs to. */
export const groupOf = ({ status }: Referral): 'open' | 'won' | 'closed' => {
  if (status === 'won') return 'won';
  return closedStatuses.test(status) ? 'closed' : 'open';
};

const withoutAction = (row: Referral, action: string): NonNullable<Referral['may']> =>
  (row.may ?? []).filter((permission) => permission.action !== action);

/** Without an expected next step or reward, since nobody works on it any more. */
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

const answerTask = ({ tasks = [], ...row }: Referral, id: string): Referral => ({
  ...row,
  tasks: tasks.map((task) => (task.id === id ? { id, text: task.text, status: 'done' } : task)),
});

const applyReferralAction = (
  rows: readonly Referral[],
  action: MockReferralAction,
  { campaign }: ReferralStore,
  context: ScenarioContext,
): Referral[] => {
  if (action.type === 'refer') return [createReferral(action, campaign, context), ...rows];
  return rows.map((row) => {
    if (row.id !== action.referral) return row;
    if (action.type === 'answer') return answerTask(row, action.task);
    return action.type === 'withdraw' ? withdrawReferral(row, context) : forgetReferral(row);
  });
};

/** The store after some actions, in the order in which they were done; each referral sent takes one of the limit. */
export const applyReferralActions = (
  store: ReferralStore,
  { referralActions }: Pick<Memory, 'referralActions'>,
  context: ScenarioContext,
): ReferralStore => {
  const { campaign } = store;
  const { limit } = campaign;
  const sent = referralActions.filter(({ type }) => type === 'refer').length;
  return {
    ...store,
    ...(limit && { campaign: { ...campaign, limit: { ...limit, left: Math.max(0, limit.left - sent) } } }),
    items: referralActions.reduce<readonly Referral[]>(
      (rows, action) => applyReferralAction(rows, action, store, context),
      store.items,
    ),
  };
};
