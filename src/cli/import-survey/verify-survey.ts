import * as z from 'zod/mini';
import { Survey } from '../../contract/surveys.ts';
import type { ShowCondition } from '../../contract/survey-questions.ts';
import { createSurveyFlow } from '../../rules/survey-flow.ts';

const readIds = (condition: ShowCondition | undefined): string[] =>
  (condition?.any ?? []).flatMap(({ all }) =>
    all.flatMap(({ question, compare }) => [question, ...(compare ? [compare.question] : [])]),
  );

/** What of an imported survey the contract would refuse, or would never work. Empty, unless the importer is wrong. */
export const surveyFaults = (survey: Survey): string[] => {
  const parsed = z.safeParse(Survey, survey);
  const faults = (parsed.error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
  const { indexById } = createSurveyFlow(survey.questions);
  const calculated = new Set<string>();
  const isThere = (id: string, before: number): boolean =>
    calculated.has(id) || (indexById.get(id) ?? Infinity) < before;
  for (const calculation of survey.calculations ?? []) {
    const { id = '', of = [], showIf } = calculation ?? {};
    const read = of.flatMap((operand) => (typeof operand === 'number' ? [] : [operand.question]));
    for (const name of [...read, ...readIds(showIf)])
      if (!isThere(name, Infinity)) faults.push(`calculation ${id} reads ${name}, which is not there`);
    if (indexById.has(id)) faults.push(`calculation ${id} has the id of a question`);
    calculated.add(id);
  }
  survey.questions.forEach((question, index) => {
    const conditions = [
      question?.showIf,
      question?.requiredIf,
      ...(question?.options ?? []).map(({ showIf }) => showIf),
    ];
    for (const name of [
      ...conditions.flatMap(readIds),
      ...(question?.optionsFrom ? [question.optionsFrom.question] : []),
    ])
      if (!isThere(name, index))
        faults.push(`question ${question?.id ?? index} reads ${name}, which is not there before it`);
  });
  for (const ending of survey.endings ?? [])
    for (const name of readIds(ending?.showIf))
      if (!isThere(name, Infinity))
        faults.push(`ending ${ending?.id ?? ''} reads ${name}, which is not there`);
  return faults;
};
