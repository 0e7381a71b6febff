import type { LaurelTierBadge } from 'laurel-widgets';
import type { ScenarioName } from 'laurel-widgets/mock';
import { specimen, specimensByHand } from './specimen.ts';

export type Variant = 'chip' | 'card' | 'hero';

const badge = (variant: Variant): LaurelTierBadge => {
  const element = document.createElement('laurel-tier-badge');
  element.variant = variant;
  if (variant === 'hero') element.ladder = 'open';
  return element;
};

export const shown = (name: ScenarioName, variant: Variant): HTMLElement =>
  specimen(badge(variant), name, variant);

export const shownByHand = (variant: Variant): HTMLElement[] =>
  specimensByHand(() => badge(variant), variant, 'standing', 'demo:silver/standing');
