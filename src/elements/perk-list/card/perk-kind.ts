import { PerkKindName } from '../../../contract/compiled/perks.ts';
import type { Perk, PerkKind } from '../../../contract/perks.ts';

/** The kinds that have a name and an icon, in the order in which a filter offers them. */
export const perkKinds = PerkKindName[1];

/** The kind of a perk; `perk` for a kind that this version does not know. */
export const perkKindOf = (kind: Perk['kind']): PerkKind | 'perk' =>
  perkKinds.find((known) => known === kind) ?? 'perk';
