import { words as en } from '../../../src/locales/en/tier-badge.ts';
import { answersOfAllScenarios } from '../scenario-answers.ts';
import { words as statusEn } from '../../../src/locales/en/tier-status.ts';
import { initialFiles } from '../shipped-words.ts';
import { claimsOf, type RouteAnswers, type AnsweredCase, type WidgetUnderTest } from '../widget-cases.ts';

const variants = ['chip', 'card', 'hero'] as const;
const shapes = variants.map((variant) => ({ variant, ladder: '' }));

const artwork = { url: '/a.png', silhouette: 'star', metal: 'gold', color: 'red' };

/** With what no scenario has: a vendor's own picture. */
const rich = (answers: RouteAnswers): RouteAnswers => {
  const standing = answers.standing as { tier: object | null };
  return { ...answers, standing: { ...standing, tier: standing.tier && { ...standing.tier, artwork } } };
};

/** Whether the ladder offers a table, whose button is there once the ladder is open. */
const isComparable = ({ ladder }: RouteAnswers): boolean => JSON.stringify(ladder ?? '').includes('"key"');

/** Each in a variant of its own, every other with its ladder open. */
const told = (): AnsweredCase[] =>
  answersOfAllScenarios(['session', 'standing', 'ladder'], 'standing').map((answers, index) => ({
    answers: rich(answers),
    attributes: isComparable(answers)
      ? { variant: 'card', ladder: 'open' }
      : { variant: variants[index % 3] ?? 'card', ladder: index % 2 ? 'open' : '' },
  }));

export const tierBadge: WidgetUnderTest = {
  tag: 'laurel-tier-badge',
  source: 'src/elements/tier-badge/tier-badge.ts',
  route: 'standing',
  routes: ['standing', 'ladder'],
  ordinaryScenario: 'silver',
  noun: 'tier',
  emptyAnswer: { tier: null },
  shapes,
  frameShapes: shapes,
  busy: ['card', 'chip', 'hero'].map((variant) => ({ variant, ladder: 'open' })),
  requestPaths: ['/standing', '/tiers'],
  whole: '[part~=step]',
  steps: {
    'compares the tiers': {
      endpoint: '/loyalty/partner-path',
      token: 'a-token',
      attributes: { variant: 'card', ladder: 'open' },
      interactions: [{ sees: '.row .text-btn' }, { press: '.row .text-btn' }, { sees: '[part~=comparison]' }],
    },
  },
  modal: false,
  allowedElements: ['a[href]', 'img[src]', 'bdi', 'svg'],
  answeredCases: told,
  refused: [],
  named: (name) => ({ answers: { standing: { tier: { name } } }, attributes: { variant: 'chip' } }),
  trials: [
    {
      route: 'standing',
      count: 10_000,
      around: (index) => ({
        lang: ['en', 'es', 'ja', 'ar'][Math.floor(index / 3) % 4] ?? 'en',
        attributes: { variant: variants[index % 3] ?? 'card' },
      }),
    },
    {
      route: 'ladder',
      count: 2_500,
      beside: { standing: { tier: { name: 'Silver' }, next: null } },
      around: () => ({ attributes: { variant: 'card', ladder: 'open' } }),
    },
  ],
  names: '[part~=name], [part~=step] .strong',
  claims: claimsOf(
    '[part~=status], .fact.caution',
    [statusEn, ...initialFiles.map(({ tierStatus }) => tierStatus)],
    ['atRisk', 'grace'],
    {
      atRisk: ['at_risk', 'risk'],
    },
  ),
  ownNames: [en, ...initialFiles.map(({ tierBadge }) => tierBadge)].map(({ noTier }) => noTier),
  events: ['laurel-error', 'laurel-load', 'laurel-navigate'],
};
