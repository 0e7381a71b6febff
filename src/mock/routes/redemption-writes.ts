import type { ProblemCode, Redemption, RewardDetail, RewardQuote } from '../../contract/index.ts';
import { points } from '../fixtures/rewards-summit.ts';
import type { Memory, MockRedemptionAction } from '../memory.ts';
import { type MockProblem, type MockReply, type MockRequest, type ScenarioContext } from '../scenario.ts';
import type { RewardStore } from '../stores.ts';
import { fieldErrorsOf } from './form-answers.ts';
import { conflict, invalidFields, notFound, notServed, roleRequired } from './problems.ts';
import { applyRedemptionActions, orderCost } from './redemption-store.ts';
import { bodyMember, formValues } from './request-body.ts';

const redemptionMovedOn = conflict('redemption_moved_on');

const textIn = (body: unknown, name: string): string | undefined => {
  const value = bodyMember(body, name);
  return typeof value === 'string' ? value : undefined;
};

/** What a body chooses: as it would be ordered. */
const choiceIn = (body: unknown) => {
  const quantity = bodyMember(body, 'quantity');
  return {
    option: textIn(body, 'option'),
    slot: textIn(body, 'slot'),
    ...(typeof quantity === 'number' && { quantity }),
  };
};

const findReward = ({ rewards }: RewardStore, id: string | undefined): RewardDetail | undefined =>
  rewards.find((reward) => (id === undefined ? reward.state === 'available' : reward.id === id));

/** The problem that ordering a reward meets in its present state; `undefined` where it can be ordered. */
const orderConflict = (
  store: RewardStore,
  reward: RewardDetail,
  choice: ReturnType<typeof choiceIn>,
): ProblemCode | undefined => {
  if (reward.state !== undefined && reward.state !== 'available') return 'reward_moved_on';
  if (reward.slots?.some(({ id, free }) => id === choice.slot && free === false)) return 'seat_taken';
  const { limit } = reward;
  if (limit?.used !== undefined && limit.used >= limit.limit) return 'limit_reached';
  return store.balance !== undefined && orderCost(reward, choice) > store.balance
    ? 'insufficient_points'
    : undefined;
};

/** Remembers that somebody else was first, so that the next read of the reward shows it, and returns the problem. */
const takenByOther = (
  reward: string,
  slot: string | undefined,
  refusal: MockProblem,
  { redemptionActions }: Memory,
): MockProblem => {
  const { code } = refusal.problem;
  const isNew = !redemptionActions.some((action) => 'reward' in action && action.reward === reward);
  if (isNew && code === 'seat_taken' && slot) redemptionActions.push({ type: 'take', reward, slot });
  if (isNew && code === 'cost_changed') redemptionActions.push({ type: 'reprice', reward });
  return refusal;
};

const commit = (
  store: RewardStore,
  context: ScenarioContext,
  { memory }: MockRequest,
  action: Exclude<MockRedemptionAction, { type: 'take' | 'reprice' }>,
): MockReply<Redemption> => {
  memory.redemptionActions.push(action);
  const id = action.type === 'redeem' ? action.id : action.redemption;
  const { redemptions } = applyRedemptionActions(store, [action], context);
  return redemptions.find((order) => order.id === id) ?? notFound;
};

/** `POST /rewards/{id}/quotes` */
export const quoteReward = (
  store: RewardStore,
  context: ScenarioContext,
  { body, params }: MockRequest,
): MockReply<RewardQuote> => {
  if (store.quotes === false) return notServed;
  const reward = findReward(store, params['id']);
  if (!reward) return notFound;
  const choice = choiceIn(body);
  const cost = orderCost(reward, choice);
  const { localize } = context;
  const isShort = store.balance !== undefined && cost > store.balance;
  return {
    cost: points(context, cost),
    ...(store.balance !== undefined && {
      before: points(context, store.balance),
      ...(!isShort && { after: points(context, store.balance - cost) }),
    }),
    tier: localize(
      'Your tier stays Silver: points that you spend don’t count against it.',
      'Su nivel sigue siendo Plata: los puntos que gasta no lo reducen.',
      'Seviyeniz Gümüş kalır: harcadığınız puanlar onu düşürmez.',
    ),
    ...(reward.approver && {
      effects: [
        localize(
          `${reward.approver.name} decides; the points are kept for it until then.`,
          `${reward.approver.name} decide; hasta entonces los puntos quedan reservados.`,
          `${reward.approver.name} karar verir; o zamana kadar puanlar ayrılır.`,
        ),
      ],
    }),
    ...(reward.kind !== 'gift_card' && { cancellableUntil: context.day('2026-11-28') }),
    ...(isShort && {
      refusal: localize(
        'There are not enough points for this choice.',
        'No hay puntos suficientes para esta elección.',
        'Bu seçim için yeterli puan yok.',
      ),
    }),
  };
};

/** `POST /rewards/{id}/redemptions` */
export const redeemReward = (
  store: RewardStore,
  context: ScenarioContext,
  request: MockRequest,
): MockReply<Redemption> => {
  const { body, key, memory, params } = request;
  const reward = findReward(store, params['id']);
  if (!reward) return notFound;
  const permission = store.may.find(({ action }) => action === 'redeem');
  if (!permission?.allowed) return roleRequired(permission);
  const values = formValues(body);
  const errors = params['id'] === undefined ? [] : fieldErrorsOf(reward.form?.fields ?? [], values);
  if (errors.length > 0) return invalidFields(errors);
  const choice = choiceIn(body);
  const refusal = store.problems?.[reward.id];
  const isRepeated = memory.redemptionActions.some(
    (action) => 'reward' in action && action.reward === reward.id,
  );
  if (refusal && !isRepeated) return takenByOther(reward.id, choice.slot, refusal, memory);
  const agreed = bodyMember(bodyMember(body, 'cost'), 'amount');
  if (typeof agreed === 'number' && agreed !== orderCost(reward, choice)) return conflict('cost_changed');
  const code = orderConflict(store, reward, choice);
  if (code) return conflict(code);
  const id = `order-${1_001 + memory.redemptionActions.length}`;
  return commit(store, context, request, { type: 'redeem', id, reward: reward.id, ...choice, values, key });
};

const findOrder = (
  { redemptions }: RewardStore,
  action: string,
  id: string | undefined,
): Redemption | undefined =>
  redemptions.find((order) =>
    id === undefined ? order.may?.some((each) => each.action === action) : order.id === id,
  );

/** `POST /redemptions/{id}/cancel`, `…/approve` and `…/decline` */
export const decideRedemption =
  (type: 'cancel' | 'approve' | 'decline') =>
  (store: RewardStore, context: ScenarioContext, request: MockRequest): MockReply<Redemption> => {
    const { body, params } = request;
    const order = findOrder(store, type, params['id']);
    if (!order) return notFound;
    if (!order.may?.some(({ action, allowed }) => action === type && allowed)) return redemptionMovedOn;
    if (type !== 'decline') return commit(store, context, request, { type, redemption: order.id });
    const reason =
      params['id'] === undefined
        ? context.localize('Not this quarter', 'Este trimestre no', 'Bu çeyrek olmaz')
        : (textIn(body, 'reason') ?? '').trim();
    if (!reason) return invalidFields([{ path: 'reason', code: 'required' }]);
    return commit(store, context, request, { type, redemption: order.id, reason });
  };
