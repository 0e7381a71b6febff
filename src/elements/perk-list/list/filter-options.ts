import type { Perks } from '../../../contract/perks.ts';
import { perkKindOf, perkKinds, type PerkKind } from '../card/perk-kind.ts';

/** One kind that can be chosen; what nobody told us about is one together. */
export interface FilterOption {
  readonly kind: PerkKind | 'perk';
  /** What the server calls it. */
  readonly names: readonly string[];
  /** How many there are, if that is known. */
  readonly count: number | undefined;
}

/** A list of names in an attribute, `event, training`; nothing for none. */
export const parseNameList = (attribute: string | null): readonly string[] | undefined => {
  const names = attribute?.split(',').map((name) => name.trim());
  const said = names?.filter(Boolean) ?? [];
  return said.length > 0 ? said : undefined;
};

/** What there is to choose from, out of what the server counts, or of what is on the page. */
export const filterOptionsOf = (
  perks: Perks,
  only: readonly string[] | undefined,
): readonly FilterOption[] => {
  const counted = new Map<string, number>();
  for (const { kind, count } of perks.kinds ?? []) counted.set(kind, count);
  if (!perks.kinds)
    for (const { kind } of perks.items) if (kind) counted.set(kind, (counted.get(kind) ?? 0) + 1);
  const exact = perks.kinds !== undefined || perks.nextCursor === undefined;
  const there = [...counted].filter(([name]) => only?.includes(name) ?? true);
  return [...perkKinds, 'perk' as const].flatMap((kind) => {
    const same = there.filter(([name]) => perkKindOf(name) === kind);
    const sum = same.reduce((total, [, count]) => total + count, 0);
    return sum > 0 ? [{ kind, names: same.map(([name]) => name), count: exact ? sum : undefined }] : [];
  });
};
