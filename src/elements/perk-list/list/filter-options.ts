import type { PerkKind, Perks } from '../../../contract/perks.ts';
import { perkKindOf, perkKinds } from '../card/perk-kind.ts';

/** A kind in the filter. All kinds of the vendor's own are one option together, `perk`. */
export interface FilterOption {
  readonly kind: PerkKind | 'perk';
  /** The backend's names of this kind. */
  readonly names: readonly string[];
  /** Number of perks of this kind, if it is known. */
  readonly count: number | undefined;
}

/** The names in an attribute such as `event, training`; `undefined` for an attribute without names. */
export const parseNameList = (attribute: string | null): readonly string[] | undefined => {
  const names = attribute?.split(',').map((name) => name.trim());
  const nonEmpty = names?.filter(Boolean) ?? [];
  return nonEmpty.length > 0 ? nonEmpty : undefined;
};

/** The kinds to choose from: those that the backend counts, or else those on the first page. `only` limits them. */
export const filterOptionsOf = (
  perks: Perks,
  only: readonly string[] | undefined,
): readonly FilterOption[] => {
  const counts = new Map<string, number>();
  for (const { kind, count } of perks.kinds ?? []) counts.set(kind, count);
  if (!perks.kinds)
    for (const { kind } of perks.items) if (kind) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const isExact = perks.kinds !== undefined || perks.nextCursor === undefined;
  const allowed = [...counts].filter(([name]) => only?.includes(name) ?? true);
  return [...perkKinds, 'perk' as const].flatMap((kind) => {
    const ofKind = allowed.filter(([name]) => perkKindOf(name) === kind);
    const sum = ofKind.reduce((total, [, count]) => total + count, 0);
    return sum > 0 ? [{ kind, names: ofKind.map(([name]) => name), count: isExact ? sum : undefined }] : [];
  });
};
