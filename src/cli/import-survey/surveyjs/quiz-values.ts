import { constant } from '../expression/expression.ts';
import type { AnswerNames } from '../answer-names.ts';
import type { CalculationTable } from '../logic/calculation-table.ts';
import type { QuestionPlan } from '../question-plan.ts';

const counts = ['correctAnswerCount', 'correctedAnswerCount', 'correctedAnswers', 'correctAnswers'] as const;

/** Defines what SurveyJS counts of a quiz: the right answers, and all questions that have one. */
export const defineQuizValues = (
  names: AnswerNames,
  plans: readonly QuestionPlan[],
  table: CalculationTable,
): void => {
  const scored = plans.filter(({ question }) => question.options?.some(({ score }) => score !== undefined));
  if (scored.length === 0) return;
  const of = scored.map(({ question }) => ({ question: question.id, as: 'score' as const }));
  for (const name of counts)
    if (!names.has(name))
      names.define(name, () => ({
        type: 'calculation',
        ...table.share({ operation: 'add', of }, counts[0]),
      }));
  if (!names.has('questionCount'))
    names.define('questionCount', () => ({ type: 'expression', expression: constant(scored.length) }));
};
