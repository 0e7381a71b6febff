import type { LaurelProgram, Sources, TierBadgeVariant } from 'laurel-widgets';
import { createElement } from '../portal/dom.ts';

const tiers = [
  ['Bronze', 'disc', 'bronze'],
  ['Silver', 'cushion', 'silver'],
  ['Gold', 'rosette', 'gold'],
  ['Platinum', 'star', 'platinum'],
  ['Circle', 'shield', 'council'],
] as const;

const badgeWithSources = (variant: TierBadgeVariant, sources: Sources): LaurelProgram => {
  const program = document.createElement('laurel-program');
  program.sources = sources;
  const element = document.createElement('laurel-tier-badge');
  element.variant = variant;
  program.append(element);
  return program;
};

/** One medallion in hero size, in card size, and small in metal and in ink: badges of which only the artwork is visible. */
const medal = ([name, silhouette, metal]: (typeof tiers)[number]): HTMLElement => {
  const figure = createElement('figure', '', 'medal');
  figure.role = 'img';
  figure.ariaLabel = `${name}: ${silhouette}`;
  const inMetal = { standing: () => ({ tier: { name, artwork: { silhouette, metal } } }) };
  const inInk = { standing: () => ({ tier: { name: 'Tier', artwork: { silhouette, metal: 'ink' } } }) };
  const pair = createElement('div', '', 'pair');
  pair.append(badgeWithSources('chip', inMetal), badgeWithSources('chip', inInk));
  figure.append(
    badgeWithSources('hero', inMetal),
    badgeWithSources('card', inMetal),
    pair,
    createElement('figcaption', name),
  );
  return figure;
};

export const medalPlate = (scheme: 'light' | 'dark'): HTMLElement => {
  const element = createElement('div', '', 'plate');
  element.dataset['scheme'] = scheme;
  element.append(...tiers.map(medal));
  return element;
};
