import { PerkKindName } from '../../../contract/compiled/perks.ts';
import type { Perk, PerkKind } from '../../../contract/perks.ts';

/** The kinds that have a name and an icon, in the order in which a filter offers them. */
const perkKinds = PerkKindName[1];

/** A kind as it is shown: all of the vendor's own are `perk` together. */
export type ShownPerkKind = PerkKind | 'perk';

export const shownPerkKinds: readonly ShownPerkKind[] = [...perkKinds, 'perk'];

/** The kind of a perk; `perk` for a kind that this version does not know. */
export const perkKindOf = (kind: Perk['kind']): ShownPerkKind =>
  perkKinds.find((known) => known === kind) ?? 'perk';
