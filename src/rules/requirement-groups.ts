import type { Requirements } from '../contract/requirements.ts';

type GroupedRequirement = Requirements[number];

/** Conditions that are read together: all of them are needed, or any one of them. */
export interface RequirementGroup {
  readonly join: 'all' | 'any';
  readonly conditions: readonly GroupedRequirement[];
}

/**
 * Sorts a flat list into its groups, in the order in which each first appears.
 * A condition without a group stands alone; every group is needed.
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

/** Whether the tier behind these conditions is reached. An unreadable condition is never taken for met. */
export const requirementsMet = (requirements: Requirements): boolean =>
  groupRequirements(requirements).every(({ join, conditions }) =>
    join === 'any' ? conditions.some((c) => c?.met === true) : conditions.every((c) => c?.met === true),
  );
