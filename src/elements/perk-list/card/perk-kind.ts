import type { Perk } from '../../../contract/perks.ts';

/** Kinds with a name and an icon of their own, in the order of the filter. */
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

/** The kind of a perk; `perk` for one that nobody told us about. */
export const perkKindOf = (kind: Perk['kind']): PerkKind | 'perk' =>
  perkKinds.find((known) => known === kind) ?? 'perk';
