import { make } from '../portal/find.ts';
import { gallery } from './gallery.ts';
import { grid, group } from './group.ts';
import { plate } from './plate.ts';
import { shown, shownByHand, type Variant } from './shown.ts';

const query = new URLSearchParams(location.search);
const variants: readonly Variant[] = ['chip', 'card', 'hero'];
const wanted = variants.filter((variant) => (query.get('variant') ?? variant) === variant);
const only = query.get('scenario');

const everyScenario = gallery.flatMap(({ names }) => names).filter((name) => !only || name === only);
const byHand = (variant: Variant): HTMLElement[] => (only ? [] : shownByHand(variant));

const sections: Readonly<Record<Variant, () => HTMLElement[]>> = {
  chip: () => [
    group(
      'Chip',
      'A line for a header: the tier, and the one fact that matters now.',
      grid('chip', [...everyScenario.map((name) => shown(name, 'chip')), ...byHand('chip')]),
    ),
  ],
  card: () => [
    ...gallery.flatMap(({ about, names, title }) => {
      const here = names.filter((name) => everyScenario.includes(name));
      return here.length === 0
        ? []
        : [
            group(
              title,
              about,
              grid(
                'card',
                here.map((name) => shown(name, 'card')),
              ),
            ),
          ];
    }),
    ...(only
      ? []
      : [group('Around an answer', 'What no single answer can show.', grid('card', byHand('card')))]),
  ],
  hero: () => [
    group(
      'Hero, with the ladder opened',
      'The top of a page, in two columns where there is room for them.',
      grid('hero', [...everyScenario.map((name) => shown(name, 'hero')), ...byHand('hero')]),
    ),
  ],
};

const silhouettes = (): HTMLElement => {
  const plates = make('div', '', 'plates');
  plates.append(plate('light'), plate('dark'));
  return group(
    'Silhouettes',
    'Told apart by form first, by metal second: large, on a card, in a line, in one ink.',
    plates,
  );
};

/** The tier badge in every state and variant. */
export const badgeSheet = (): HTMLElement[] => [
  ...(wanted.length === variants.length && !only ? [silhouettes()] : []),
  ...wanted.flatMap((variant) => sections[variant]()),
];
