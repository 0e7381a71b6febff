import { surveyRoute } from '../../../../contract/compiled/surveys.ts';
import type { ShowCondition, SurveyQuestion } from '../../../../contract/survey-questions.ts';
import { figureChecks } from '../../checks/figures.ts';
import type { Examination } from '../../examination.ts';
import { repliedTo } from '../../reading/read-answer.ts';
import { placeOf, type FigurePlace } from './figure-place.ts';

const readIds = (condition: ShowCondition | undefined): readonly string[] =>
  condition?.any.flatMap(({ all }) =>
    all.flatMap(({ question, compare }) => [question, ...(compare ? [compare.question] : [])]),
  ) ?? [];

const isChoice = (kind: string): boolean => /^(single|dropdown|multiple|image|ranking)$/.test(kind);

const examineQuestion = (
  { check }: FigurePlace,
  question: SurveyQuestion,
  known: ReadonlySet<string>,
  path: string,
): void => {
  const { id, kind, options = [], optionsFrom, showIf, requiredIf } = question;
  check(figureChecks['survey-dot'], !id.includes('.'), `${path}.id`, id);
  check(
    figureChecks['survey-options'],
    !isChoice(kind) || options.length > 0 || optionsFrom !== undefined,
    `${path}.options`,
    'no options',
  );
  const lost = [
    ...readIds(showIf),
    ...readIds(requiredIf),
    ...options.flatMap((option) => readIds(option.showIf)),
    ...(optionsFrom ? [optionsFrom.question] : []),
  ].find((name) => !known.has(name));
  check(figureChecks['survey-condition'], lost === undefined, `${path}.showIf`, lost);
};

/** What can't work in a survey. */
export const examineSurvey = (exam: Examination): void => {
  const read = exam.reads.get('survey');
  const survey = repliedTo(surveyRoute, read);
  if (!read || !survey) return;
  const known = new Set((survey.calculations ?? []).flatMap((calculation) => calculation?.id ?? []));
  survey.questions.forEach((question, index) => {
    if (!question) return;
    examineQuestion(placeOf(exam, read), question, known, `questions[${index}]`);
    known.add(question.id);
  });
};
