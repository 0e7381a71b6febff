import type { Challenge, Challenges } from '../../../contract/challenges.ts';
import { challengeKinds, knownKind, type KnownKind } from '../card/challenge-kinds.ts';

/** A kind in the filter. All kinds of the vendor's own are one option together, `other`. */
export interface KindOption {
  readonly kind: KnownKind;
  /** The backend's names of this kind. */
  readonly names: readonly string[];
}

/** The choices of the filter by state, each with the states that it stands for. What is locked stands under "All" alone. */
export const stateGroups = {
  todo: ['open', 'in_progress', 'rejected'],
  inReview: ['in_review'],
  done: ['completed'],
} as const;
export type StateGroup = keyof typeof stateGroups;

/** What a person chose; `undefined` for all. */
export interface ChosenFilter {
  readonly kind: KnownKind | undefined;
  readonly state: StateGroup | undefined;
}

/** Which names pass. A backend that serves a file does not filter, so it is done here; what names no kind or state passes. */
const passes = (value: string | undefined, allowed: readonly string[] | undefined): boolean =>
  value === undefined || !allowed || allowed.includes(value);

/** A challenge without a state can simply be done. */
const isInGroup = ({ state = 'open' }: Challenge, group: StateGroup | undefined): boolean =>
  !group || stateGroups[group].some((one) => one === state);

/** The kinds to choose from: those that the backend counts, or else those on the first page. `only` limits them. */
export const kindOptionsOf = (
  page: Challenges,
  only: readonly string[] | undefined,
): readonly KindOption[] => {
  const named = page.kinds?.filter(({ count }) => count > 0) ?? page.items;
  const names = [...new Set(named.flatMap(({ kind }) => (kind && passes(kind, only) ? [kind] : [])))];
  return [...challengeKinds, 'other' as const].flatMap((kind) => {
    const own = names.filter((name) => knownKind(name) === kind);
    return own.length > 0 ? [{ kind, names: own }] : [];
  });
};

/** The challenges that the page's attributes and the person's choice leave. */
export const filtered = (
  items: readonly Challenge[],
  attributes: {
    readonly kinds: readonly string[] | undefined;
    readonly states: readonly string[] | undefined;
  },
  chosen: ChosenFilter,
): Challenge[] =>
  items.filter(
    (item) =>
      passes(item.kind, attributes.kinds) &&
      passes(item.state, attributes.states) &&
      isInGroup(item, chosen.state) &&
      (!chosen.kind || (item.kind !== undefined && knownKind(item.kind) === chosen.kind)),
  );
