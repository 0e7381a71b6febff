import type { Requirements } from '../contract/requirements.ts';

type GroupedRequirement = Requirements[number];

/** Requirements of a tier that belong together: all of them are needed, or any one of them. */
export interface RequirementGroup {
  readonly join: 'all' | 'any';
  readonly conditions: readonly GroupedRequirement[];
}

/**
 * Sorts the requirements of a tier into groups, in the order in which each group first appears. A requirement without
 * a group is a group of its own. The tier needs every group.
 */
export const groupRequirements = (requirements: Requirements): readonly RequirementGroup[] => {
  const named = new Map<string, GroupedRequirement[]>();
  const groups: RequirementGroup[] = [];
  for (const condition of requirements) {
    const group = condition?.group;
    if (!group) {
      groups.push({ join: 'all', conditions: [condition] });
      continue;
    }
    const conditions = named.get(group.id);
    if (conditions) conditions.push(condition);
    else {
      const first = [condition];
      named.set(group.id, first);
      groups.push({ join: group.join, conditions: first });
    }
  }
  return groups;
};

/** Whether these requirements of a tier are met. One that could not be read (`null`) counts as not met. */
export const requirementsMet = (requirements: Requirements): boolean =>
  groupRequirements(requirements).every(({ join, conditions }) =>
    join === 'any' ? conditions.some((c) => c?.met === true) : conditions.every((c) => c?.met === true),
  );
