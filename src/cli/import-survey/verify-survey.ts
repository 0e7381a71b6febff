import * as z from 'zod/mini';
import { Survey } from '../../contract/surveys.ts';
import type { Calculation } from '../../contract/survey-logic.ts';
import type { ShowCondition, SurveyQuestion } from '../../contract/survey-questions.ts';
import { createSurveyFlow } from '../../rules/survey-flow.ts';

const readIds = (condition: ShowCondition | undefined): string[] =>
  (condition?.any ?? []).flatMap(({ all }) =>
    all.flatMap(({ question, compare }) => [question, ...(compare ? [compare.question] : [])]),
  );

const readByQuestion = (question: SurveyQuestion): string[] => {
  const { showIf, requiredIf, options = [], optionsFrom } = question;
  const conditions = [showIf, requiredIf, ...options.map((option) => option.showIf)];
  return [...conditions.flatMap(readIds), ...(optionsFrom ? [optionsFrom.question] : [])];
};

const readByCalculation = ({ of, showIf }: Calculation): string[] => [
  ...of.flatMap((operand) => (typeof operand === 'number' ? [] : [operand.question])),
  ...readIds(showIf),
];

/** What of an imported survey the contract would refuse, or would never work. Empty, unless the importer is wrong. */
export const surveyFaults = (survey: Survey): string[] => {
  const { error } = z.safeParse(Survey, survey);
  const faults = (error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
  const { indexById } = createSurveyFlow(survey);
  const calculated = new Set<string>();
  const need = (names: readonly string[], before: number, reader: string): void => {
    for (const name of names)
      if (!calculated.has(name) && !((indexById.get(name) ?? Infinity) < before))
        faults.push(`${reader} reads ${name}, which is not there before it`);
  };
  for (const calculation of survey.calculations ?? []) {
    if (!calculation) continue;
    need(readByCalculation(calculation), Infinity, `calculation ${calculation.id}`);
    if (indexById.has(calculation.id)) faults.push(`calculation ${calculation.id} has the id of a question`);
    calculated.add(calculation.id);
  }
  survey.questions.forEach((question, index) => {
    if (question) need(readByQuestion(question), index, `question ${question.id}`);
  });
  for (const ending of survey.endings ?? [])
    if (ending) need(readIds(ending.showIf), Infinity, `ending ${ending.id}`);
  return faults;
};
