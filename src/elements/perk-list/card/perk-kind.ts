import type { Perk } from '../../../contract/perks.ts';

/** Kinds that have a name and an icon, in the order of the filter. */
export const perkKinds = [
  'event',
  'consulting',
  'training',
  'tool',
  'pricing',
  'support',
  'content',
  'merchandise',
  'survey',
  'draw',
  'commission',
] as const;

export type PerkKind = (typeof perkKinds)[number];

/** The kind of a perk; `perk` for one without a kind, or with a kind of the vendor's own. */
export const perkKindOf = (kind: Perk['kind']): PerkKind | 'perk' =>
  perkKinds.find((known) => known === kind) ?? 'perk';
