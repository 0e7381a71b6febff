import { scenarioNames, scenarios, type ScenarioName } from 'laurel-widgets/mock';

export interface ScenarioGroup {
  readonly title: string;
  readonly about: string;
  readonly names: readonly ScenarioName[];
}

/** What every widget shows to people who are not active members. */
export const membershipGroup: ScenarioGroup = {
  title: 'Not a member',
  about: 'Invited, waiting, interrupted, over: each with what comes next and who decides.',
  names: ['invited', 'applied', 'suspended', 'ended', 'not-a-member'],
};

/** How every widget loads, and what it shows when it gets no data. */
export const waitingGroup: ScenarioGroup = {
  title: 'Waiting and refused',
  about: 'Nothing jumps when the answer comes; nothing pretends when it does not.',
  names: [
    'loading',
    'slow',
    'unavailable',
    'rate-limited',
    'signed-out',
    'contract-2',
    'role-required',
    'forbidden',
    'not-served',
  ],
};

const knownGroups: readonly ScenarioGroup[] = [
  {
    title: 'On the way',
    about: 'One number, one track, and what the next tier would give.',
    names: [
      'silver',
      'silver-spend',
      'volume-any',
      'hidden-money',
      'met',
      'lifetime',
      'fiscal-year',
      'no-tier',
    ],
  },
  {
    title: 'Other programmes',
    about:
      'Decimals, shares, limits, plans that are done or not, alternatives, and what is earned beside the tier.',
    names: ['partner-path', 'partner-points', 'partner-score'],
  },
  {
    title: 'Staying',
    about: 'What keeps a tier, and what follows when it is not kept.',
    names: ['kept', 'at-risk', 'grace', 'deferred', 'platinum', 'circle'],
  },
  membershipGroup,
  waitingGroup,
  {
    title: 'Little, long and strange',
    about: 'The smallest answer, the longest words, another direction, values from another time.',
    names: ['level-0', 'long-names', 'rtl', 'unknown-values', 'partly-unreadable'],
  },
];

/** The groups, and a last one with the scenarios of `names` that no group has: new ones, until somebody places them. */
export const withUngrouped = (
  groups: readonly ScenarioGroup[],
  names: readonly ScenarioName[],
): readonly ScenarioGroup[] => {
  const grouped = new Set(groups.flatMap((each) => each.names));
  const rest = names.filter((name) => !grouped.has(name));
  return rest.length === 0
    ? groups
    : [...groups, { title: 'Newly added', about: 'Not placed yet.', names: rest }];
};

/** Every scenario with a standing, each in one group. */
export const badgeGroups = withUngrouped(
  knownGroups,
  scenarioNames.filter((name) => 'standing' in scenarios[name]),
);

export const captionOf = (name: ScenarioName): string => scenarios[name].about;
