import type { LaurelTierBadge } from 'laurel-widgets';
import type { ScenarioName } from 'laurel-widgets/mock';
import { specimen, edgeCaseSpecimens } from './specimen.ts';

export type SpecimenVariant = 'chip' | 'card' | 'hero';

const createBadge = (variant: SpecimenVariant): LaurelTierBadge => {
  const element = document.createElement('laurel-tier-badge');
  element.variant = variant;
  if (variant === 'hero') element.ladder = 'open';
  return element;
};

export const badgeSpecimen = (name: ScenarioName, variant: SpecimenVariant): HTMLElement =>
  specimen(createBadge(variant), name, variant);

export const badgeEdgeCases = (variant: SpecimenVariant): HTMLElement[] =>
  edgeCaseSpecimens(() => createBadge(variant), variant, 'standing', 'demo:silver/standing');
