import { scenarioNames } from 'laurel-widgets/mock';
import { notMember, waiting, withNew, type Group } from './gallery.ts';

const named: readonly Group[] = [
  {
    title: 'Where one stands',
    about: 'Far below the top with the own row in sight; among the first; not ranked yet; alone; nobody is.',
    names: ['board', 'board-top', 'board-unranked', 'board-one', 'board-empty'],
  },
  {
    title: 'Other boards',
    about: 'A team of one company; groups; all are equal; two rows and nothing else.',
    names: ['board-team', 'board-two', 'board-groups', 'board-ties', 'board-bare'],
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
  notMember,
  waiting,
];

/** Every scenario that is about boards once. */
export const boardGallery = withNew(
  named,
  scenarioNames.filter((name) => name.startsWith('board')),
);
