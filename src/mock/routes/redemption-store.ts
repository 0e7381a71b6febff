import type { Redemption, RewardDetail, TimelineStep } from '../../contract/index.ts';
import { viewer } from '../fixtures/people.ts';
import { rewardReference } from '../fixtures/redemptions-summit.ts';
import { points } from '../fixtures/rewards-summit.ts';
import type { MockRedemptionAction } from '../memory.ts';
import type { ScenarioContext } from '../scenario.ts';
import type { RewardStore } from '../stores.ts';
import { answersAsRead } from './form-answers.ts';

type RedeemAction = Extract<MockRedemptionAction, { type: 'redeem' }>;

/** What one order costs: its option or the reward, as often as it was ordered. */
export const orderCost = (
  { cost, options = [] }: RewardDetail,
  { option, quantity = 1 }: Pick<RedeemAction, 'option' | 'quantity'>,
): number => {
  const chosen = options.find(({ id }) => id === option);
  return (chosen?.cost?.amount ?? cost?.amount ?? 0) * quantity;
};

const statusOf = ({ approver, kind }: RewardDetail): string => {
  if (approver) return 'awaiting_approval';
  if (kind === 'session') return 'scheduled';
  return kind === 'goods' ? 'approved' : 'fulfilled';
};

const orderTimeline = (
  { approver, usually }: RewardDetail,
  { asOf, localize }: ScenarioContext,
): TimelineStep[] => {
  const ordered: TimelineStep = {
    state: 'done',
    label: localize('Ordered', 'Pedido', 'Sipariş edildi'),
    who: viewer,
    at: asOf,
  };
  if (!approver) return [ordered];
  const label = localize(
    `${approver.name} decides`,
    `Decide ${approver.name}`,
    `${approver.name} karar verir`,
  );
  return [ordered, { state: 'now', label, who: approver, ...(usually !== undefined && { note: usually }) }];
};

/** The code that an order of a card or voucher consists of. */
const codeOf = ({ kind }: RewardDetail, id: string, { localize }: ScenarioContext): Redemption['code'] => {
  if (kind !== 'gift_card' && kind !== 'voucher') return undefined;
  const end = id.slice(-4).padStart(4, '0');
  return {
    value: `BOOK-7F3K-${end}`,
    hint: localize(`ends in ${end}`, `termina en ${end}`, `sonu ${end}`),
    href: 'https://books.example/redeem',
  };
};

const createOrder = (reward: RewardDetail, action: RedeemAction, context: ScenarioContext): Redemption => {
  const { asOf, localize } = context;
  const status = statusOf(reward);
  const option = reward.options?.find(({ id }) => id === action.option);
  const slot = reward.slots?.find(({ id }) => id === action.slot);
  const code = status === 'fulfilled' ? codeOf(reward, action.id, context) : undefined;
  return {
    id: action.id,
    status,
    reward: rewardReference(reward),
    ...(option && { option: option.label }),
    ...(action.quantity !== undefined && { quantity: action.quantity }),
    cost: points(context, orderCost(reward, action)),
    requestedAt: asOf,
    by: viewer,
    ...(reward.approver && { approver: reward.approver }),
    ...(slot && {
      event: {
        startsAt: slot.startsAt,
        ...(slot.endsAt && { endsAt: slot.endsAt }),
        ...(reward.slotZone && { timeZone: reward.slotZone }),
        place: localize('By video call', 'Por videollamada', 'Görüntülü görüşme'),
      },
    }),
    timeline: orderTimeline(reward, context),
    answers: answersAsRead(reward.form?.fields ?? [], action.values, context),
    ...(code && { code }),
    ...(status !== 'fulfilled' && {
      cancellableUntil: context.day('2026-11-28'),
      may: [{ action: 'cancel', allowed: true }],
    }),
  };
};

const changeReward = (
  store: RewardStore,
  id: string | undefined,
  change: (reward: RewardDetail) => RewardDetail,
): RewardStore => ({
  ...store,
  rewards: store.rewards.map((reward) => (reward.id === id ? change(reward) : reward)),
});

const withSlot = (reward: RewardDetail, slot: string | undefined, free: boolean): RewardDetail => ({
  ...reward,
  ...(reward.slots && {
    slots: reward.slots.map((one) => (one.id === slot ? { ...one, free } : one)),
  }),
});

const applyRedeem = (store: RewardStore, action: RedeemAction, context: ScenarioContext): RewardStore => {
  const reward = store.rewards.find(({ id }) => id === action.reward);
  if (!reward) return store;
  const order = createOrder(reward, action, context);
  const taken = action.quantity ?? 1;
  const changed = changeReward(store, reward.id, (before) => {
    const left = before.left === undefined ? undefined : Math.max(0, before.left - taken);
    return {
      ...withSlot(before, action.slot, false),
      ...(left !== undefined && { left }),
      ...(left === 0 && { state: 'sold_out' }),
    };
  });
  return {
    ...changed,
    redemptions: [order, ...changed.redemptions],
    ...(store.balance !== undefined && { balance: store.balance - orderCost(reward, action) }),
  };
};

const changeOrder = (store: RewardStore, id: string, change: Partial<Redemption>): RewardStore => ({
  ...store,
  redemptions: store.redemptions.map((order) => (order.id === id ? { ...order, ...change } : order)),
});

const closedTimeline = ({ timeline = [] }: Redemption, label: string, at: string): TimelineStep[] => [
  ...timeline.filter(({ state }) => state === 'done'),
  { state: 'done', label, at, who: viewer },
];

const applyDecision = (
  store: RewardStore,
  action: Exclude<MockRedemptionAction, { type: 'redeem' | 'take' | 'reprice' }>,
  { asOf, localize }: ScenarioContext,
): RewardStore => {
  const order = store.redemptions.find(({ id }) => id === action.redemption);
  if (!order) return store;
  const { cancellableUntil: _, ...open } = order;
  const end = (status: string, label: string): Partial<Redemption> => ({
    status,
    timeline: closedTimeline(open, label, asOf),
    may: [],
  });
  if (action.type === 'approve')
    return changeOrder(
      store,
      order.id,
      end(order.event ? 'scheduled' : 'approved', localize('Approved', 'Aprobado', 'Onaylandı')),
    );
  const freed =
    store.balance === undefined ? store : { ...store, balance: store.balance + (order.cost?.amount ?? 0) };
  if (action.type !== 'decline')
    return changeOrder(freed, order.id, end('cancelled', localize('Cancelled', 'Cancelado', 'İptal edildi')));
  return changeOrder(freed, order.id, {
    ...end('declined', localize('Declined', 'Rechazado', 'Reddedildi')),
    reason: { text: action.reason, by: viewer },
  });
};

/** The store after some actions, in the order in which they were done. */
export const applyRedemptionActions = (
  store: RewardStore,
  actions: readonly MockRedemptionAction[],
  context: ScenarioContext,
): RewardStore =>
  actions.reduce<RewardStore>((now, action) => {
    if (action.type === 'redeem') return applyRedeem(now, action, context);
    if (action.type === 'take')
      return changeReward(now, action.reward, (reward) => withSlot(reward, action.slot, false));
    if (action.type === 'reprice')
      return changeReward(now, action.reward, (reward) => ({
        ...reward,
        ...(reward.cost && { cost: points(context, reward.cost.amount + 300) }),
      }));
    return applyDecision(now, action, context);
  }, store);
