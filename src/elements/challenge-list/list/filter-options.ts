import type { Challenge } from '../../../contract/challenges.ts';
import { passes, type AttributeFilter } from '../../internal/cards/attribute-filter.ts';
import { knownKind, type KnownKind } from '../card/challenge-kinds.ts';

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

/** A challenge without a state can simply be done. */
const isInGroup = ({ state = 'open' }: Challenge, group: StateGroup | undefined): boolean =>
  !group || stateGroups[group].some((one) => one === state);

/** The challenges that the page's attributes and the person's choice leave. */
export const filtered = (
  items: readonly Challenge[],
  attributes: AttributeFilter,
  chosen: ChosenFilter,
): Challenge[] =>
  items.filter(
    (item) =>
      passes(item.kind, attributes.kinds) &&
      passes(item.state, attributes.states) &&
      isInGroup(item, chosen.state) &&
      (!chosen.kind || (item.kind !== undefined && knownKind(item.kind) === chosen.kind)),
  );
