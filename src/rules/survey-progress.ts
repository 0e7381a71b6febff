// How far a survey is answered, and what is sent of it. Pure, as all of rules/.

import type { SurveyAnswers, SurveyQuestion } from '../contract/survey-questions.ts';
import { answerFor, answerValues, needsOtherText } from './survey-answers.ts';
import { isBlank } from './typed-text.ts';
import type { QuestionVisibility, SurveyState } from './survey-state.ts';

/** Whether a question can be answered: it is readable, and no info text. */
const takesAnswer = (question: SurveyQuestion | null | undefined): question is SurveyQuestion =>
  question !== null && question !== undefined && question.kind !== 'info';

const isAnswered = (answers: SurveyAnswers, { id }: SurveyQuestion): boolean =>
  answerValues(answerFor(answers, id)).length > 0;

/** Index of the next question that is asked, forwards or backwards from `index`; `undefined` beyond the ends. */
export const nextVisibleIndex = (
  visibility: QuestionVisibility,
  index: number,
  step: 1 | -1,
): number | undefined => {
  for (let at = index + step; at >= 0 && at < visibility.length; at += step) if (visibility[at]) return at;
  return undefined;
};

/** Index of the first question that is asked and has no answer yet; info texts are passed over. */
export const firstUnansweredIndex = ({ questions, answers, visibility }: SurveyState): number | undefined => {
  const first = questions.findIndex(
    (question, index) => visibility[index] && takesAnswer(question) && !isAnswered(answers, question),
  );
  return first < 0 ? undefined : first;
};

/** Number of answered questions, and of all that are asked given the answers so far. Info texts do not count. */
export const surveyProgress = ({
  questions,
  answers,
  visibility,
}: SurveyState): { readonly done: number; readonly total: number } => {
  const counted = questions.filter((question, index) => visibility[index] && takesAnswer(question));
  const done = counted.filter((question) => takesAnswer(question) && isAnswered(answers, question)).length;
  return { done, total: counted.length };
};

/** The answers to the questions that are asked, with their comments; the text of an open option only if that option is chosen. */
export const answersToSend = ({ questions, answers, visibility }: SurveyState): SurveyAnswers => {
  const sent: [string, SurveyAnswers[string]][] = [];
  questions.forEach((question, index) => {
    if (!visibility[index] || !takesAnswer(question)) return;
    const answer = answerFor(answers, question.id);
    const comment = question.comment === undefined ? undefined : answerFor(answers, `${question.id}.comment`);
    if (typeof comment === 'string' && !isBlank(comment)) sent.push([`${question.id}.comment`, comment]);
    if (answer === undefined || answerValues(answer).length === 0) return;
    sent.push([question.id, answer]);
    const other = answerFor(answers, `${question.id}.other`);
    if (needsOtherText(question, answer) && typeof other === 'string' && other.trim() !== '')
      sent.push([`${question.id}.other`, other]);
  });
  return Object.fromEntries(sent);
};
