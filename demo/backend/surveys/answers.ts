import type { SurveyAnswers, SurveyQuestion } from '../../../src/contract/survey-questions.ts';
import { readPattern } from '../../../src/rules/pattern-matcher.ts';
import { choosesSeveral } from '../../../src/rules/question-kinds.ts';
import { validateAnswers } from '../../../src/rules/survey-validation.ts';
import {
  computeVisibility,
  createSurveyFlow,
  answersToSend,
  answerValues,
} from '../../../src/rules/survey-flow.ts';
import { throwFieldProblems, type FieldProblems } from '../forms/validation.ts';

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

const answerPath = (id: string): string => `answers.${id}`;

/**
 * The answers to the questions that are shown.
 * @throws ProblemError `invalid_fields` with every problem by question, answers to hidden or unknown questions
 * included.
 */
export const validateResponse = (
  questions: readonly SurveyQuestion[],
  answers: SurveyAnswers,
): SurveyAnswers => {
  const flow = createSurveyFlow(questions);
  const visible = computeVisibility(flow, answers);
  const sent = answersToSend(flow, answers, visible);
  const problems: FieldProblems = [...validateAnswers(flow, answers, visible, readPattern)].map(
    ([id, code]) => ({
      path: answerPath(id),
      code,
    }),
  );
  for (const [id, answer] of Object.entries(answers)) {
    if (!Object.hasOwn(sent, id) && answerValues(answer).length > 0)
      problems.push({ path: answerPath(id), code: 'unknown_field' });
  }
  throwFieldProblems(problems);
  const known = (id: string) => questions.find((question) => question.id === id);
  return Object.fromEntries(
    Object.entries(sent).map(([id, answer]) => [id, normalizeAnswer(known(id), answer)]),
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
