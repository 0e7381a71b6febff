import { Memory, scenarioContext, type Scenario } from '../../../src/mock/index.ts';
import type { Interaction } from '../interactions.ts';
import type { AnsweredCase, RefusedWrite, WidgetCase } from '../widget-cases.ts';

/** Things in the dialog, by selectors that no language changes. */
const quote = 'dialog[open] [part~=quote] dl';
const order = 'dialog[open] footer .btn.primary';
const notice = 'dialog[open] .notice';
const timeline = 'dialog[open] .timeline';
const giveUp = 'dialog[open] footer .cancel-row button';
const decline = 'dialog[open] footer .actions .btn:not(.primary)';
const reason = 'dialog[open] #decline-form';

/** Until what a dialog waits for is there. */
export const opened: readonly Interaction[] = [
  { sees: 'dialog[open] header + *' },
  { misses: 'dialog [aria-busy=true]' },
];

const chosen: readonly Interaction[] = [{ press: 'dialog[open] .pick input' }, { sees: quote }];
const ordered: readonly Interaction[] = [...chosen, { fill: 'rightly' }, { sees: quote }, { press: order }];
const plainly: readonly Interaction[] = [{ sees: quote }, { press: order }];

const redeeming = (
  reward: string,
  interactions: readonly Interaction[],
  endpoint = '/loyalty/rewards',
): WidgetCase => ({
  endpoint,
  token: 'a-token',
  attributes: { reward },
  interactions,
});

const following = (
  redemption: string,
  interactions: readonly Interaction[],
  endpoint = '/loyalty/rewards',
): WidgetCase => ({ endpoint, token: 'a-token', attributes: { redemption, kind: 'donation' }, interactions });

const late = '/loyalty/rewards-conflict';
const unsent = '/loyalty/rewards~unsent';

/** What no scenario tells: a vendor's picture. */
const pictured = {
  rewards: { items: [{ id: 'kit', title: 'Field kit', media: { url: '/a.png', alt: 'A kit' } }] },
};

/** Every step of the dialog that redeems a reward and follows an order. */
export const rewardInteractions: Readonly<Record<string, WidgetCase>> = {
  'a picture': { sources: pictured, interactions: [{ sees: '[part~=media]' }] },
  'to be chosen': redeeming('gift-card', [{ sees: 'dialog[open] [part~=choice]' }]),
  'a quote': redeeming('gift-card', chosen),
  'a press too early': redeeming('gift-card', [{ press: order }, { sees: 'dialog[open] .error' }]),
  'times to choose from': redeeming('expert-session', [{ sees: 'dialog[open] .pick' }]),
  'a stated cost': redeeming('training-voucher', [{ sees: quote }], '/loyalty/rewards-no-quotes'),
  closed: redeeming('field-tablet', [{ sees: notice }]),
  'not permitted': redeeming('gift-card', [{ sees: notice }], '/loyalty/rewards-viewer'),
  sending: redeeming(
    'training-voucher',
    [{ sees: quote }, { press: order }, { sees: `${order}[aria-disabled=true]` }],
    '/loyalty/rewards~waits',
  ),
  ordered: redeeming('gift-card', [...ordered, { sees: 'dialog[open] [part~=code]' }]),
  'a session that was booked': redeeming('expert-session', [...ordered, { sees: timeline }]),
  'time taken': redeeming('expert-session', [...ordered, { sees: notice }], late),
  'cost changed': redeeming('training-voucher', [...plainly, { sees: notice }], late),
  'too few points': redeeming('gift-card', [...ordered, { sees: notice }], late),
  'as often as it can be': redeeming('tree-donation', [...plainly, { sees: notice }], late),
  kept: redeeming('training-voucher', [...plainly, { sees: notice }], unsent),
  'kept above the list': redeeming(
    'training-voucher',
    [...plainly, { sees: notice }, { press: 'dialog[open] header button' }, { sees: '[part~=pending]' }],
    unsent,
  ),
  'all orders': {
    endpoint: '/loyalty/rewards',
    token: 'a-token',
    interactions: [{ press: '.top .btn' }, { sees: 'dialog[open] [part~=order]' }],
  },
  'the code, asked for': following('order-card', [
    { press: 'dialog[open] [part~=code-section] button' },
    { sees: 'dialog[open] [part~=code]' },
  ]),
  'a code of others': following(
    'order-card',
    [{ sees: 'dialog[open] [part~=code-section]' }],
    '/loyalty/rewards-viewer',
  ),
  'a booked session': following('order-session', [{ sees: timeline }]),
  'on its way': following('order-tablet', [{ sees: '[part~=delivery]' }]),
  declined: following('order-trees', [{ sees: notice }]),
  'cancel, asked once more': following('order-session', [
    { press: giveUp },
    { sees: 'dialog[open] footer .strong' },
  ]),
  cancelled: following('order-session', [
    { press: giveUp },
    { press: order },
    { misses: `${giveUp}, ${order}` },
  ]),
  'approved by me': following('order-voucher', [{ press: order }, { misses: order }]),
  'declined without a reason': following('order-voucher', [
    { press: decline },
    { sees: reason },
    { press: order },
    { sees: 'dialog[open] [aria-invalid=true]' },
  ]),
  'declined by me': following('order-voucher', [
    { press: decline },
    { sees: reason },
    { fill: 'rightly' },
    { press: order },
    { misses: order },
  ]),
  'no such order': following('order-of-nobody', [{ sees: 'dialog[open] .state' }]),
  'no such reward': redeeming('reward-of-nobody', [{ sees: notice }]),
};

const asked = (id: string) => ({ params: { id }, body: {}, key: 'a-key', memory: new Memory() });

/** What the dialog draws of a reward, of its quote, of all orders and of each. */
export const rewardXssCases = ({
  reward,
  quoteReward,
  redemptions,
  redemption,
}: Scenario): AnsweredCase[] => {
  const context = scenarioContext('en');
  const forms = ['gift-card', 'expert-session', 'field-tablet'].map((id): AnsweredCase => ({
    answers: {
      rewards: { items: [{ id, title: 'One' }] },
      reward: reward?.(context, asked(id)),
      quoteReward: quoteReward?.(context, asked(id)),
    },
    interactions: [{ press: 'li .btn.primary' }, ...opened],
  }));
  const orders = ['order-voucher', 'order-session', 'order-card', 'order-tablet', 'order-trees'];
  const followed = orders.map((id): AnsweredCase => ({
    answers: {
      rewards: { items: [{ id: 'one', title: 'One' }] },
      redemption: redemption?.(context, asked(id)),
    },
    attributes: { redemption: id },
    interactions: opened,
  }));
  return [
    { answers: pictured },
    ...forms,
    ...followed,
    {
      answers: { rewards: { items: [{ id: 'one', title: 'One' }] }, redemptions: redemptions?.(context) },
      interactions: [{ press: '.top .btn' }, ...opened],
    },
  ];
};

const sending = { token: 'a-token', attributes: { reward: 'training-voucher' } };

/** Orders that are refused, each in its own way. */
export const refusedOrders: readonly RefusedWrite[] = [
  {
    situation: { ...sending, endpoint: late, interactions: [...plainly, { sees: notice }] },
    status: 409,
    problem: (evil) => ({ code: 'limit_reached', title: evil, requestId: evil, at: evil }),
  },
  {
    situation: {
      ...sending,
      endpoint: '/loyalty/rewards~refused',
      interactions: [...plainly, { sees: notice }],
    },
    status: 403,
    problem: (evil) => ({ code: 'role_required', title: evil, ask: { name: evil, href: evil } }),
  },
];
