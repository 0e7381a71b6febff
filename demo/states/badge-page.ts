import type { LaurelTierBadge, TierBadgeVariant } from 'laurel-widgets';
import type { ScenarioName } from 'laurel-widgets/mock';
import { createElement } from '../portal/dom.ts';
import { specimenGrid, gallerySection } from './gallery-layout.ts';
import { medalPlate } from './medals.ts';
import { badgeGroups } from './scenario-groups.ts';
import { edgeCaseSpecimens, specimen } from './specimen.ts';

const createBadge = (variant: TierBadgeVariant): LaurelTierBadge => {
  const element = document.createElement('laurel-tier-badge');
  element.variant = variant;
  if (variant === 'hero') element.ladder = 'open';
  return element;
};

const badgeSpecimen = (name: ScenarioName, variant: TierBadgeVariant): HTMLElement =>
  specimen(createBadge(variant), name, variant);

const badgeEdgeCases = (variant: TierBadgeVariant): HTMLElement[] =>
  edgeCaseSpecimens(() => createBadge(variant), variant, 'standing', 'demo:silver/standing');

const query = new URLSearchParams(location.search);
const variants: readonly TierBadgeVariant[] = ['chip', 'card', 'hero'];
const selectedVariants = variants.filter((variant) => (query.get('variant') ?? variant) === variant);
const onlyScenario = query.get('scenario');

const everyScenario = badgeGroups
  .flatMap(({ names }) => names)
  .filter((name) => !onlyScenario || name === onlyScenario);
const edgeCases = (variant: TierBadgeVariant): HTMLElement[] => (onlyScenario ? [] : badgeEdgeCases(variant));

const sectionsByVariant: Readonly<Record<TierBadgeVariant, () => HTMLElement[]>> = {
  chip: () => [
    gallerySection(
      'Chip',
      'A line for a header: the tier, and the one fact that matters now.',
      specimenGrid('chip', [
        ...everyScenario.map((name) => badgeSpecimen(name, 'chip')),
        ...edgeCases('chip'),
      ]),
    ),
  ],
  card: () => [
    ...badgeGroups.flatMap(({ about, names, title }) => {
      const here = names.filter((name) => everyScenario.includes(name));
      return here.length === 0
        ? []
        : [
            gallerySection(
              title,
              about,
              specimenGrid(
                'card',
                here.map((name) => badgeSpecimen(name, 'card')),
              ),
            ),
          ];
    }),
    ...(onlyScenario
      ? []
      : [
          gallerySection(
            'Around an answer',
            'What no single answer can show.',
            specimenGrid('card', edgeCases('card')),
          ),
        ]),
  ],
  hero: () => [
    gallerySection(
      'Hero, with the ladder opened',
      'The top of a page, in two columns where there is room for them.',
      specimenGrid('hero', [
        ...everyScenario.map((name) => badgeSpecimen(name, 'hero')),
        ...edgeCases('hero'),
      ]),
    ),
  ],
};

const silhouetteSection = (): HTMLElement => {
  const plates = createElement('div', '', 'plates');
  plates.append(medalPlate('light'), medalPlate('dark'));
  return gallerySection(
    'Silhouettes',
    'Told apart by form first, by metal second: large, on a card, in a line, in one ink.',
    plates,
  );
};

/** The tier badge in every state and variant. */
export const badgePage = (): HTMLElement[] => [
  ...(selectedVariants.length === variants.length && !onlyScenario ? [silhouetteSection()] : []),
  ...selectedVariants.flatMap((variant) => sectionsByVariant[variant]()),
];
