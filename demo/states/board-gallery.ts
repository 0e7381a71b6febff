import { scenarioNames } from 'laurel-widgets/mock';
import { notMember, waiting, withNew, type Group } from './gallery.ts';

const named: readonly Group[] = [
  {
    title: 'Where one stands',
    about: 'Far below the top with the own row in sight; among the first; not ranked yet; nobody is.',
    names: ['board', 'board-top', 'board-unranked', 'board-empty'],
  },
  {
    title: 'Other boards',
    about: 'A team of one company; two rows and nothing else.',
    names: ['board-team', 'board-bare'],
  },
  {
    title: 'Strange',
    about: 'Rows that can’t be read, huge values, long words, a method of next year.',
    names: ['board-rough'],
  },
  notMember,
  waiting,
];

/** Every scenario that is about boards once. */
export const boardGallery = withNew(
  named,
  scenarioNames.filter((name) => name.startsWith('board')),
);
