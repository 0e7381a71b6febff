import { addDays, type Day } from '../../calendar-dates.ts';
import type { BoardSeed } from './board-seed.ts';

/** Halyard's board of studios. Brightside has switched it off. */
export const halyardBoards = (today: Day): BoardSeed[] => {
  const year = today.slice(0, 4);
  const run = {
    run: year,
    label: year,
    startsOn: `${year}-01-01`,
    endsOn: addDays(`${Number(year) + 1}-01-01`, -1),
  };
  return [
    {
      board: 'studios',
      scope: 'company',
      counts: { survey: 10 },
      method: 'standard',
      visibility: 'alias',
      options: ['company', 'alias', 'hidden'],
      floor: 5,
      offFor: ['brightside'],
      runs: [run],
      participants: Array.from({ length: 12 }, (_, at) => ({
        company: `Studio ${at + 1}`,
        points: { [year]: 10 * (12 - at) },
      })),
    },
  ];
};
