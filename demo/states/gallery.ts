import { scenarioNames, scenarios, type ScenarioName } from 'laurel-widgets/mock';

export interface Group {
  readonly title: string;
  readonly about: string;
  readonly names: readonly ScenarioName[];
}

const named: readonly Group[] = [
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
    title: 'Staying',
    about: 'What keeps a tier, and what follows when it is not kept.',
    names: ['kept', 'at-risk', 'grace', 'deferred', 'platinum', 'circle'],
  },
  {
    title: 'Not a member',
    about: 'Invited, waiting, interrupted, over: each with what comes next and who decides.',
    names: ['invited', 'applied', 'suspended', 'ended', 'not-a-member'],
  },
  {
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
  },
  {
    title: 'Little, long and strange',
    about: 'The smallest answer, the longest words, another direction, values from another time.',
    names: ['level-0', 'long-names', 'rtl', 'unknown-values', 'partly-unreadable'],
  },
];

const grouped = new Set(named.flatMap(({ names }) => names));
const rest = scenarioNames.filter((name) => !grouped.has(name) && !name.startsWith('perks'));

/** Every scenario that is about a standing once; one that is new stands at the end until somebody places it. */
export const gallery: readonly Group[] =
  rest.length === 0 ? named : [...named, { title: 'Newly added', about: 'Not placed yet.', names: rest }];

export const captionOf = (name: ScenarioName): string => scenarios[name].about;
