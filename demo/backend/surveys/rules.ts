import type { Day } from '../calendar-dates.ts';

/** What decides the status of a survey for one member. */
interface SurveyStatusInput {
  readonly survey: { readonly position: number; readonly closes_on: Day | null };
  readonly draft: object | undefined;
  readonly participation: { readonly on: Day } | undefined;
}

export const isSurveyClosed = ({ closes_on }: SurveyStatusInput['survey'], day: Day): boolean =>
  closes_on !== null && day > closes_on;

export const surveyStatus = (
  record: SurveyStatusInput,
  day: Day,
): 'open' | 'begun' | 'answered' | 'closed' => {
  if (record.participation) return 'answered';
  if (isSurveyClosed(record.survey, day)) return 'closed';
  return record.draft ? 'begun' : 'open';
};

const isSurveyDue = (record: SurveyStatusInput, day: Day): boolean =>
  /^(open|begun)$/.test(surveyStatus(record, day));
const noDeadline = '9999-12-31';

/** Most urgent first: surveys that can be answered by their deadline, then the others. */
export const sortByUrgency = <T extends SurveyStatusInput>(all: readonly T[], day: Day): T[] =>
  [...all].sort((a, b) => {
    const due = Number(isSurveyDue(b, day)) - Number(isSurveyDue(a, day));
    const [first, second] = [a.survey.closes_on ?? noDeadline, b.survey.closes_on ?? noDeadline];
    if (due !== 0) return due;
    return first === second ? a.survey.position - b.survey.position : first < second ? -1 : 1;
  });

/** The survey that is due: the most urgent one that can be answered, or else the one answered last. */
export const dueSurvey = <T extends SurveyStatusInput>(all: readonly T[], day: Day): T | undefined =>
  sortByUrgency(all, day).find((record) => isSurveyDue(record, day)) ??
  [...all]
    .filter(({ participation }) => participation)
    .sort((a, b) => ((a.participation?.on ?? '') < (b.participation?.on ?? '') ? 1 : -1))[0];
