import type {
  Redemption,
  RedemptionDetail,
  Redemptions,
  Reward,
  RewardDetail,
  Rewards,
} from '../../contract/index.ts';
import { points, pointsOwner } from '../fixtures/rewards-summit.ts';
import { activeViewer, memberAdmin, summitProgram } from '../fixtures/summit-program.ts';
import { exampleRequest } from '../scenario.ts';
import type { MockReply, MockRequest, Scenario, ScenarioContext } from '../scenario.ts';
import type { RewardStore } from '../stores.ts';
import { paginate } from './pagination.ts';
import { notFound, unknownCursor } from './problems.ts';
import { applyRedemptionActions } from './redemption-store.ts';
import { decideRedemption, quoteReward, redeemReward } from './redemption-writes.ts';

const envelopeOf = (context: ScenarioContext, { may }: RewardStore) => ({
  asOf: context.asOf,
  timeZone: summitProgram.timeZone,
  viewer: { ...activeViewer(context), may: [...may] },
});

const toListItem = ({ form: _, slots: __, slotZone: ___, most: ____, ...reward }: RewardDetail): Reward =>
  reward;

const countKinds = (rewards: readonly Reward[]): NonNullable<Rewards['kinds']> => {
  const kinds = new Map<string, number>();
  for (const { kind = '' } of rewards) if (kind) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  return [...kinds].map(([kind, count]) => ({ kind, count }));
};

/** Whether a value is among those of a filter like `session,goods`; an absent filter lets every value through. */
const matches = (value: string | undefined, filter: string | undefined): boolean =>
  !filter || filter.split(',').includes(value ?? '');

const listRewards = (
  store: RewardStore,
  context: ScenarioContext,
  { params }: MockRequest,
): MockReply<Rewards> => {
  const { cursor, kind, state } = params;
  const rows = store.rewards
    .filter((reward) => matches(reward.kind, kind) && matches(reward.state, state))
    .map(toListItem);
  const page = paginate(rows, { cursor, size: store.pageSize });
  if (!page) return unknownCursor;
  const whole = store.pageSize ? { total: rows.length, kinds: countKinds(store.rewards) } : {};
  const { balance } = store;
  return {
    ...envelopeOf(context, store),
    ...page,
    ...whole,
    ...(balance !== undefined && { available: points(context, balance), owner: pointsOwner }),
  };
};

const getReward = (
  store: RewardStore,
  context: ScenarioContext,
  { params }: MockRequest,
): MockReply<RewardDetail> => {
  const { id } = params;
  const reward = id === undefined ? store.rewards[0] : store.rewards.find((one) => one.id === id);
  return reward ? { ...envelopeOf(context, store), ...reward } : notFound;
};

/** Lists carry the hint of a code alone, and a role that may not see it gets no code anywhere. */
const withoutCode = (order: Redemption, isHidden: boolean): Redemption => {
  if (!order.code) return order;
  const { value: _, ...code } = order.code;
  return { ...order, code: isHidden ? { ...code, hidden: 'role', ask: memberAdmin } : code };
};

const awaitsViewer = ({ may, status }: Redemption): boolean =>
  status === 'awaiting_approval' &&
  (may ?? []).some(({ action, allowed }) => action === 'approve' && allowed);

const listRedemptions = (
  store: RewardStore,
  context: ScenarioContext,
  { memory, params }: MockRequest,
): MockReply<Redemptions> => {
  const { cursor, decide, key, reward } = params;
  const made = memory.redemptionActions.flatMap((action) =>
    action.type === 'redeem' && action.key === key ? [action.id] : [],
  );
  const rows = store.redemptions
    .filter(
      (order) =>
        (!reward || order.reward?.id === reward) &&
        (decide !== 'me' || awaitsViewer(order)) &&
        (!key || made.includes(order.id)),
    )
    .map((order) => withoutCode(order, store.hidesCodes ?? false));
  const page = paginate(rows, { cursor, size: store.pageSize });
  return page ? { ...envelopeOf(context, store), ...page } : unknownCursor;
};

const getRedemption = (
  store: RewardStore,
  context: ScenarioContext,
  { params }: MockRequest,
): MockReply<RedemptionDetail> => {
  const { id } = params;
  const order = id === undefined ? store.redemptions[0] : store.redemptions.find((one) => one.id === id);
  if (!order) return notFound;
  return { ...envelopeOf(context, store), ...(store.hidesCodes ? withoutCode(order, true) : order) };
};

type RewardRoutes = Pick<
  Scenario,
  | 'rewards'
  | 'reward'
  | 'quoteReward'
  | 'redemptions'
  | 'redemption'
  | 'redeemReward'
  | 'cancelRedemption'
  | 'approveRedemption'
  | 'declineRedemption'
>;

/** The routes of rewards and redemptions, over a scenario's store and what was done since. */
export const rewardRoutes = (createStore: (context: ScenarioContext) => RewardStore): RewardRoutes => {
  const from =
    <Body>(
      resolve: (store: RewardStore, context: ScenarioContext, request: MockRequest) => MockReply<Body>,
    ) =>
    (context: ScenarioContext, request = exampleRequest()): MockReply<Body> =>
      resolve(
        applyRedemptionActions(createStore(context), request.memory.redemptionActions, context),
        context,
        request,
      );
  return {
    rewards: from(listRewards),
    reward: from(getReward),
    quoteReward: from(quoteReward),
    redemptions: from(listRedemptions),
    redemption: from(getRedemption),
    redeemReward: from(redeemReward),
    cancelRedemption: from(decideRedemption('cancel')),
    approveRedemption: from(decideRedemption('approve')),
    declineRedemption: from(decideRedemption('decline')),
  };
};
