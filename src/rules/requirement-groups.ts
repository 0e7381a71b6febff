import type { Requirements } from '../contract/requirements.ts';

type GroupedRequirement = Requirements[number];

/** Requirements of a tier that belong together: all of them are needed, or any one of them. */
export interface RequirementGroup {
  readonly join: 'all' | 'any';
  readonly conditions: readonly GroupedRequirement[];
  /** The alternatives that it is one of: one group of each set is enough. Absent: the group is needed. */
  readonly alternatives?: string;
}

/**
 * Sorts the requirements of a tier into groups, in the order in which each group first appears. A requirement without
 * a group is a group of its own. The tier needs every group, but of those that are alternatives only one.
 */
export const groupRequirements = (requirements: Requirements): readonly RequirementGroup[] => {
  const conditionsById = new Map<string, GroupedRequirement[]>();
  const groups: RequirementGroup[] = [];
  for (const condition of requirements) {
    const group = condition?.group;
    if (!group) {
      groups.push({ join: 'all', conditions: [condition] });
      continue;
    }
    const conditions = conditionsById.get(group.id);
    if (conditions) conditions.push(condition);
    else {
      const first = [condition];
      conditionsById.set(group.id, first);
      // Groups within one of `all` are needed each, as if they stood in none.
      const alternatives = group.within?.join === 'any' ? group.within.id : undefined;
      groups.push({
        join: group.join,
        conditions: first,
        ...(alternatives !== undefined && { alternatives }),
      });
    }
  }
  return groups;
};

/** Whether a group is met, apart from its alternatives. A requirement that could not be read (`null`) counts as not met. */
export const isGroupMet = ({ join, conditions }: RequirementGroup): boolean =>
  join === 'any' ? conditions.some((c) => c?.met === true) : conditions.every((c) => c?.met === true);

/** Whether these requirements of a tier are met. */
export const requirementsMet = (requirements: Requirements): boolean => {
  const groups = groupRequirements(requirements);
  const isEnough = (group: RequirementGroup): boolean =>
    isGroupMet(group) ||
    (group.alternatives !== undefined &&
      groups.some((other) => other.alternatives === group.alternatives && isGroupMet(other)));
  return groups.every(isEnough);
};
