import { perkKinds, type Perk, type PerkKind } from '../../../contract/perks.ts';

/** The kind of a perk; `perk` for a kind that this version does not know. */
export const perkKindOf = (kind: Perk['kind']): PerkKind | 'perk' =>
  perkKinds.find((known) => known === kind) ?? 'perk';
