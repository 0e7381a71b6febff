import { scenarios, scenarioContext } from '../../../src/mock/index.ts';
import { answersOfScenario, answersOfAllScenarios } from '../scenario-answers.ts';
import { words as en } from '../../../src/locales/en/perk-list.ts';
import { initialFiles } from '../shipped-words.ts';
import { claimsOf, type WidgetUnderTest } from '../widget-cases.ts';
import { claimInteractions } from './claim-interactions.ts';
import { opened, refusedClaimWrites, claimXssCases } from './claim-xss-cases.ts';

const routes = [
  'session',
  'perks',
  'perk',
  'claims',
  'claim',
  'claimPerk',
  'cancelClaim',
  'approveClaim',
  'declineClaim',
] as const;

/** A perk that can be claimed at once, for answers that only a dialog draws. */
const beside = { perks: { items: [{ id: 'day', title: 'Day', kind: 'event', action: { kind: 'claim' } }] } };

export const perkList: WidgetUnderTest = {
  tag: 'laurel-perk-list',
  source: 'src/elements/perk-list/perk-list.ts',
  route: 'perks',
  routes,
  ordinaryScenario: 'perks',
  noun: 'perk',
  emptyAnswer: { items: [] },
  shapes: [{}, { kind: 'event, training', state: 'claimable' }],
  frameShapes: [{}],
  busy: [{}],
  requestPaths: ['/perks', '/claims?decide=me'],
  whole: '[part~=approval-queue]',
  steps: claimInteractions,
  modal: true,
  allowedElements: ['a[href]', 'img[src]', 'bdi', 'svg'],
  answeredCases: () => [
    ...answersOfAllScenarios(['session', 'perks', 'claims'], 'perks').map((answers) => ({ answers })),
    ...claimXssCases(answersOfScenario(scenarios.perks, ['perks'], 'perks'), scenarioContext('en')),
  ],
  refused: refusedClaimWrites,
  named: (name) => ({ answers: { perks: { items: [{ id: 'one', title: name }] } } }),
  trials: [
    {
      route: 'perks',
      count: 4_500,
      around: (index) => ({ lang: ['en', 'es', 'tr', 'de'][index % 4] ?? 'en' }),
    },
    {
      route: 'perk',
      count: 1_500,
      beside,
      id: 'day',
      around: () => ({
        attributes: { perk: 'day' },
        interactions: opened,
      }),
    },
    {
      route: 'claim',
      count: 1_500,
      beside,
      id: 'seat',
      around: () => ({
        attributes: { claim: 'seat' },
        interactions: opened,
      }),
    },
  ],
  names: 'li [part~=title]',
  claims: claimsOf(
    '[part~=status]',
    [en, ...initialFiles.map(({ perkList }) => perkList)],
    [
      'locked',
      'claimed',
      'scheduled',
      'used_up',
      'expired',
      'requested',
      'awaiting_approval',
      'approved',
      'fulfilled',
      'declined',
      'cancelled',
    ],
  ),
  ownNames: [],
  events: ['laurel-before-claim', 'laurel-claim', 'laurel-error', 'laurel-load', 'laurel-navigate'],
};
