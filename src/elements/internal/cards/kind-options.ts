import { passes } from './attribute-filter.ts';

/** A kind in the filter. All kinds of the vendor's own are one option together. */
export interface KindOption<Kind extends string> {
  readonly kind: Kind;
  /** The backend's names of this kind. */
  readonly names: readonly string[];
  /** Number of cards of this kind, if it is known. */
  readonly count: number | undefined;
}

/** A page that may count the cards of each kind, those on further pages too. */
interface CountedPage {
  readonly items: readonly { readonly kind?: string | undefined }[];
  readonly kinds?: readonly { readonly kind: string; readonly count: number }[] | undefined;
  readonly nextCursor?: string | undefined;
}

/**
 * The kinds to choose from: those that the backend counts, or else those on the first page. `only` limits them, `kinds` are
 * in the order of the filter, and `kindOf` says which of them a name of the backend belongs to.
 */
export const kindOptionsOf = <Kind extends string>(
  { items, kinds: counted, nextCursor }: CountedPage,
  only: readonly string[] | undefined,
  kinds: readonly Kind[],
  kindOf: (name: string) => Kind,
): readonly KindOption<Kind>[] => {
  const counts = new Map(counted?.map(({ kind, count }) => [kind, count]));
  if (!counted) for (const { kind } of items) if (kind) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const allowed = [...counts].filter(([name, count]) => count > 0 && passes(name, only));
  const isExact = counted !== undefined || nextCursor === undefined;
  return kinds.flatMap((kind) => {
    const own = allowed.filter(([name]) => kindOf(name) === kind);
    const count = isExact ? own.reduce((sum, [, each]) => sum + each, 0) : undefined;
    return own.length > 0 ? [{ kind, names: own.map(([name]) => name), count }] : [];
  });
};
