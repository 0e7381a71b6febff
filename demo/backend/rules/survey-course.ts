import type { Day } from './calendar.ts';

/** What of a survey decides where it stands for one member. */
interface Taken {
  readonly survey: { readonly position: number; readonly closes_on: Day | null };
  readonly draft: object | undefined;
  readonly participation: { readonly on: Day } | undefined;
}

export const isClosed = ({ closes_on }: Taken['survey'], day: Day): boolean =>
  closes_on !== null && day > closes_on;

export const courseOf = (taken: Taken, day: Day): 'open' | 'begun' | 'answered' | 'closed' => {
  if (taken.participation) return 'answered';
  if (isClosed(taken.survey, day)) return 'closed';
  return taken.draft ? 'begun' : 'open';
};

const isDue = (taken: Taken, day: Day): boolean => /^(open|begun)$/.test(courseOf(taken, day));
const never = '9999-12-31';

/** The most urgent first: what is due by its deadline, then what is behind. */
export const byUrgency = <T extends Taken>(all: readonly T[], day: Day): T[] =>
  [...all].sort((a, b) => {
    const due = Number(isDue(b, day)) - Number(isDue(a, day));
    const [first, second] = [a.survey.closes_on ?? never, b.survey.closes_on ?? never];
    if (due !== 0) return due;
    return first === second ? a.survey.position - b.survey.position : first < second ? -1 : 1;
  });

/** The survey that is due: the most urgent of those that can be answered, or else the one that was answered last. */
export const dueOf = <T extends Taken>(all: readonly T[], day: Day): T | undefined =>
  byUrgency(all, day).find((taken) => isDue(taken, day)) ??
  [...all]
    .filter(({ participation }) => participation)
    .sort((a, b) => ((a.participation?.on ?? '') < (b.participation?.on ?? '') ? 1 : -1))[0];
