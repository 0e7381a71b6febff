import { scenarios, setting } from '../../../src/mock/index.ts';
import { answersIn, answersOf } from '../answers.ts';
import type { Widget } from '../widget.ts';
import { claimSteps } from './claim-steps.ts';
import { opened, refusedClaims, toldClaims } from './claim-doses.ts';

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

export const perkList: Widget = {
  tag: 'laurel-perk-list',
  source: 'src/elements/perk-list/perk-list.ts',
  route: 'perks',
  routes,
  usual: 'perks',
  noun: 'perk',
  least: { items: [] },
  shapes: [{}, { kind: 'event, training', state: 'claimable' }],
  frameShapes: [{}],
  busy: [{}],
  asks: ['/perks', '/claims?decide=me'],
  whole: '[part~=queue]',
  steps: claimSteps,
  modal: true,
  draws: ['a[href]', 'img[src]', 'bdi', 'svg'],
  told: () => [
    ...answersOf(['session', 'perks', 'claims'], 'perks').map((answers) => ({ answers })),
    ...toldClaims(answersIn(scenarios.perks, ['perks'], 'perks'), setting('en')),
  ],
  refused: refusedClaims,
  named: (name) => ({ answers: { perks: { items: [{ id: 'one', title: name }] } } }),
  trials: [
    {
      route: 'perks',
      count: 4_500,
      screen: 50,
      around: (index) => ({ lang: ['en', 'es', 'tr', 'de'][index % 4] ?? 'en' }),
    },
    {
      route: 'perk',
      count: 1_500,
      beside,
      id: 'day',
      around: () => ({
        attributes: { perk: 'day' },
        deeds: opened,
      }),
    },
    {
      route: 'claim',
      count: 1_500,
      beside,
      id: 'seat',
      around: () => ({
        attributes: { claim: 'seat' },
        deeds: opened,
      }),
    },
  ],
  names: 'li [part~=title]',
  ownNames: [],
  events: ['laurel-claim', 'laurel-claimed', 'laurel-error', 'laurel-load', 'laurel-navigate'],
};
