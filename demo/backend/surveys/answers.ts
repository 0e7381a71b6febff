import type { SurveyAnswers, SurveyQuestion } from '../../../src/contract/survey-questions.ts';
import { readPattern } from '../../../src/rules/pattern-matcher.ts';
import { choosesSeveral } from '../../../src/rules/question-kinds.ts';
import { answerValues } from '../../../src/rules/survey-answers.ts';
import { createSurveyFlow, type SurveyDefinition } from '../../../src/rules/survey-flow.ts';
import { answersToSend } from '../../../src/rules/survey-progress.ts';
import { computeSurveyState } from '../../../src/rules/survey-state.ts';
import { validateSentAnswers } from '../../../src/rules/survey-validation.ts';
import { throwFieldProblems } from '../forms/validation.ts';

/**
 * The answer in the form of its question's kind: one value, a list, or a value for each line. Blank values are
 * dropped.
 */
const normalizeAnswer = (
  question: SurveyQuestion | undefined,
  answer: SurveyAnswers[string],
): SurveyAnswers[string] => {
  if (typeof answer === 'object' && !Array.isArray(answer))
    return Object.fromEntries(Object.entries(answer).filter(([, value]) => answerValues(value).length > 0));
  const values = answerValues(answer).map((value) => value.trim());
  return question && choosesSeveral(question) ? values : (values[0] ?? '');
};

/**
 * The answers to the questions that are shown.
 * @throws ProblemError `invalid_fields` with every problem by question, answers to hidden or unknown questions and hidden
 * options included.
 */
export const validateResponse = (definition: SurveyDefinition, answers: SurveyAnswers): SurveyAnswers => {
  const state = computeSurveyState(createSurveyFlow(definition), answers);
  const errors = validateSentAnswers(state, answers, readPattern);
  throwFieldProblems([...errors].map(([id, code]) => ({ path: `answers.${id}`, code })));
  const known = new Map(state.questions.flatMap((question) => (question ? [[question.id, question]] : [])));
  return Object.fromEntries(
    Object.entries(answersToSend(state)).map(([id, answer]) => [id, normalizeAnswer(known.get(id), answer)]),
  );
};

/** The answers of a draft that are kept: those to questions of the survey, shown at present or not. */
export const pickDraftAnswers = (
  questions: readonly SurveyQuestion[],
  answers: SurveyAnswers,
): SurveyAnswers => {
  const ids = new Set(questions.flatMap(({ id }) => [id, `${id}.other`, `${id}.comment`]));
  return Object.fromEntries(Object.entries(answers).filter(([id]) => ids.has(id)));
};
