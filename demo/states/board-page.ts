import type { LaurelLeaderboard } from 'laurel-widgets';
import { scenarioNames } from 'laurel-widgets/mock';
import { membershipGroup, waitingGroup, withUngrouped, type ScenarioGroup } from './scenario-groups.ts';
import { scenarioSections } from './scenario-sections.ts';

const knownGroups: readonly ScenarioGroup[] = [
  {
    title: 'Where one stands',
    about: 'Far below the top with the own row in sight; among the first; not ranked yet; alone; nobody is.',
    names: ['board', 'board-top', 'board-unranked', 'board-one', 'board-empty'],
  },
  {
    title: 'Other boards',
    about: 'A team of one company; groups; all are equal; two rows and nothing else.',
    names: [
      'board-team',
      'board-teams',
      'board-lower',
      'board-secondary',
      'board-two',
      'board-groups',
      'board-ties',
      'board-bare',
    ],
  },
  {
    title: 'Seen by others',
    about: 'Hidden; as the vendor decides; too few to be shown.',
    names: ['board-hidden', 'board-given', 'board-few'],
  },
  {
    title: 'Strange',
    about: 'Rows that can’t be read, huge values, long words, another direction, two hundred rows.',
    names: ['board-rough', 'board-arabic', 'board-long'],
  },
  membershipGroup,
  waitingGroup,
];

/** Every board scenario, each in one group. */
const boardGroups = withUngrouped(
  knownGroups,
  scenarioNames.filter((name) => name.startsWith('board')),
);

const createBoard = (): LaurelLeaderboard => document.createElement('laurel-leaderboard');

/** The leaderboard in every state. */
export const boardPage = (): HTMLElement[] => scenarioSections(boardGroups, 'board', createBoard);
