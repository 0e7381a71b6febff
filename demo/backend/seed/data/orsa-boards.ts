import type { Day } from '../../calendar-dates.ts';
import { calendarYearRun, type BoardSeed } from './board-seed.ts';

const workshops =
  'Bora Kalıp, Doruk Metal, Efes Makina, Güneş Pres, Kuzey Torna, Marmara Döküm, Pamir Çelik'.split(', ');
const teams: readonly (readonly [team: string, points: number, courses: number])[] = [
  ['Bakım', 180, 6],
  ['Pres hattı', 180, 9],
  ['Kalıphane', 95, 3],
  ['Sevkiyat', 40, 2],
];

/** Beta's own teams with a second figure, and a board on which the lower value is better, in tenths of a day. */
export const orsaBoards = (today: Day): BoardSeed[] => {
  const run = calendarYearRun(today);
  const shared = { method: 'standard', runs: [run] } as const;
  return [
    {
      ...shared,
      board: 'answers',
      scope: 'company',
      better: 'lower',
      counts: { delay: 1 },
      visibility: 'company',
      options: ['company', 'alias', 'hidden'],
      floor: 5,
      display: { scale: 1 },
      participants: ['Beta Tekstil', ...workshops].map((company, at) => ({
        company,
        ...(at === 0 && { account: 'beta' }),
        points: { [run.run]: 9 + 4 * ((at * 3 + 2) % 5) },
      })),
    },
    {
      ...shared,
      board: 'teams',
      scope: 'team',
      own: true,
      counts: { survey: 20, delay: 5 },
      visibility: 'company',
      options: [],
      floor: 3,
      display: { top: 10 },
      participants: teams.map(([team, points, courses]) => ({
        account: 'beta',
        team,
        company: team,
        points: { [run.run]: points },
        second: { [run.run]: courses },
      })),
    },
  ];
};
