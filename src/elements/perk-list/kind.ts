import type { Perk } from '../../contract/perk.ts';

/** Kinds with a name and an icon of their own, in the order of the filter. */
export const kinds = [
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

export type Kind = (typeof kinds)[number];

/** The kind of a perk; `perk` for one that nobody told us about. */
export const kindOf = (kind: Perk['kind']): Kind | 'perk' => kinds.find((known) => known === kind) ?? 'perk';
