import 'laurel-widgets/define';
import { dress } from '../portal/appearance.ts';
import { find, make } from '../portal/find.ts';
import { readSettings } from '../portal/settings.ts';
import { choiceLists } from './choices.ts';
import { gallery } from './gallery.ts';
import { plate } from './plate.ts';
import { shown, shownByHand, type Variant } from './shown.ts';

const query = new URLSearchParams(location.search);
const variants: readonly Variant[] = ['chip', 'card', 'hero'];
const wanted = variants.filter((variant) => (query.get('variant') ?? variant) === variant);
const only = query.get('scenario');

const group = (title: string, about: string, ...content: Node[]): HTMLElement => {
  const section = make('section', '', 'group');
  section.append(make('h2', title), make('p', about), ...content);
  for (const words of section.querySelectorAll<HTMLElement>('h2, p, figcaption')) {
    words.lang = 'en';
    words.dir = 'auto';
  }
  return section;
};

const grid = (variant: Variant, figures: readonly HTMLElement[]): HTMLElement => {
  const element = make('div', '', 'grid', variant);
  element.append(...figures);
  return element;
};

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

dress({ ...readSettings(), scheme: query.get('scheme') ?? 'light' });
find('#choices', HTMLElement).append(...choiceLists());

const plates = make('div', '', 'plates');
plates.append(plate('light'), plate('dark'));
const sheet = find('#sheet', HTMLElement);
if (wanted.length === variants.length && !only)
  sheet.append(
    group(
      'Silhouettes',
      'Told apart by form first, by metal second: large, on a card, in a line, in one ink.',
      plates,
    ),
  );
sheet.append(...wanted.flatMap((variant) => sections[variant]()));
