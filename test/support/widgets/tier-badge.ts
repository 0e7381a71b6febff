import { words as en } from '../../../src/locales/tier-badge/en.ts';
import { words as es } from '../../../src/locales/tier-badge/es.ts';
import { words as tr } from '../../../src/locales/tier-badge/tr.ts';
import { answersOf } from '../answers.ts';
import type { Answers, Told, Widget } from '../widget.ts';

const variants = ['chip', 'card', 'hero'] as const;
const shapes = variants.map((variant) => ({ variant, ladder: '' }));

const artwork = { url: '/a.png', silhouette: 'star', metal: 'gold', color: 'red' };

/** With what no scenario has: a vendor's own picture. */
const rich = (answers: Answers): Answers => {
  const standing = answers.standing as { tier: object | null };
  return { ...answers, standing: { ...standing, tier: standing.tier && { ...standing.tier, artwork } } };
};

/** Each in a variant of its own, every other with its ladder open. */
const told = (): Told[] =>
  answersOf(['session', 'standing', 'ladder'], 'standing').map((answers, index) => ({
    answers: rich(answers),
    attributes: { variant: variants[index % 3] ?? 'card', ladder: index % 2 ? 'open' : '' },
  }));

export const tierBadge: Widget = {
  tag: 'laurel-tier-badge',
  source: 'src/elements/tier-badge/tier-badge.ts',
  route: 'standing',
  routes: ['standing', 'ladder'],
  usual: 'silver',
  noun: 'tier',
  least: { tier: null },
  shapes,
  frameShapes: shapes,
  busy: ['card', 'chip', 'hero'].map((variant) => ({ variant, ladder: 'open' })),
  asks: ['/standing', '/tiers'],
  whole: '[part~=step]',
  steps: {},
  modal: false,
  draws: ['a[href]', 'img[src]', 'bdi', 'svg'],
  told,
  refused: [],
  named: (name) => ({ answers: { standing: { tier: { name } } }, attributes: { variant: 'chip' } }),
  trials: [
    {
      route: 'standing',
      count: 10_000,
      around: (index) => ({
        lang: ['en', 'es', 'tr', 'de'][Math.floor(index / 3) % 4] ?? 'en',
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
  ownNames: [en, es, tr].map(({ noTier }) => noTier),
  events: ['laurel-error', 'laurel-load', 'laurel-navigate'],
};
