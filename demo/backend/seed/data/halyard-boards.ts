import type { Day } from '../../calendar-dates.ts';
import { calendarYearRun, type BoardSeed } from './board-seed.ts';

/** Halyard's board of studios. Brightside has switched it off. */
export const halyardBoards = (today: Day): BoardSeed[] => {
  const run = calendarYearRun(today);
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
        points: { [run.run]: 10 * (12 - at) },
      })),
    },
  ];
};
