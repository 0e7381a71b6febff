import { scenarios } from '../../../src/mock/index.ts';
import { answersOfAllScenarios } from '../scenario-answers.ts';
import { words as en } from '../../../src/locales/en/reward-list.ts';
import { pointsFilesOfAll } from '../shipped-words.ts';
import { claimsOf, type WidgetUnderTest } from '../widget-cases.ts';
import { opened, refusedOrders, rewardInteractions, rewardXssCases } from './reward-interactions.ts';

const routes = [
  'session',
  'rewards',
  'reward',
  'quoteReward',
  'redemptions',
  'redemption',
  'redeemReward',
  'cancelRedemption',
  'approveRedemption',
  'declineRedemption',
] as const;

/** A reward that can be redeemed at once, for answers that only a dialog draws. */
const beside = { rewards: { items: [{ id: 'card', title: 'Card', kind: 'gift_card' }] } };

export const rewardList: WidgetUnderTest = {
  tag: 'laurel-reward-list',
  source: 'src/elements/reward-list/reward-list.ts',
  route: 'rewards',
  routes,
  ordinaryScenario: 'rewards',
  noun: 'reward',
  emptyAnswer: { items: [] },
  shapes: [{}, { kind: 'session, goods', state: 'available' }],
  frameShapes: [{}],
  busy: [{}],
  requestPaths: ['/rewards', '/redemptions?decide=me'],
  whole: '[part~=approval-queue]',
  steps: rewardInteractions,
  modal: true,
  allowedElements: ['a[href]', 'img[src]', 'bdi', 'svg'],
  answeredCases: () => [
    ...answersOfAllScenarios(['session', 'rewards', 'redemptions'], 'rewards').map((answers) => ({
      answers,
    })),
    ...rewardXssCases(scenarios.rewards),
  ],
  refused: refusedOrders,
  named: (name) => ({
    answers: { rewards: { items: [{ id: 'one', title: name, state: 'locked' }] } },
    interactions: [],
  }),
  reads: (name) => `My orders I can redeem now Locked ${name}`,
  trials: [
    {
      route: 'rewards',
      count: 3_000,
      around: (index) => ({ lang: ['en', 'es', 'tr', 'de'][index % 4] ?? 'en' }),
    },
    {
      route: 'reward',
      count: 1_500,
      beside,
      id: 'card',
      around: () => ({ attributes: { reward: 'card' }, interactions: opened }),
    },
    {
      route: 'redemption',
      count: 1_500,
      beside,
      id: 'order',
      around: () => ({ attributes: { redemption: 'order' }, interactions: opened }),
    },
  ],
  names: 'li [part~=title]',
  claims: claimsOf(
    'li [part~=status]',
    [en, ...pointsFilesOfAll.map(({ rewardList }) => rewardList)],
    ['locked', 'sold_out', 'scheduled', 'ended'],
  ),
  ownNames: [],
  events: ['laurel-before-redeem', 'laurel-error', 'laurel-load', 'laurel-navigate', 'laurel-redeem'],
};
