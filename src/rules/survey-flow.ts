// Which questions of a survey are asked, in which order, and which answers are sent. Pure, as all of rules/: the widgets,
// the mock kit and the backend share it.

import type { SurveyAnswers, ConditionClause, SurveyQuestion } from '../contract/survey-questions.ts';
import { isBlank } from './typed-text.ts';

/** The answer to one question; `undefined` if it has none. */
export type SurveyAnswer = SurveyAnswers[string] | undefined;

/** The answer to the question `id`. Properties that every object inherits, as `constructor`, are no answers. */
export const answerFor = (answers: SurveyAnswers, id: string): SurveyAnswer =>
  Object.hasOwn(answers, id) ? answers[id] : undefined;

/** The id of the question that a key of the answers belongs to: `who` of `who`, `who.other` and `who.comment`. */
export const questionIdOf = (key: string): string => key.replace(/\.(other|comment)$/, '');

/** The values of an answer that are not blank; of a matrix, the choice of each row. */
export const answerValues = (answer: SurveyAnswer): string[] => {
  const values =
    typeof answer === 'object' && !Array.isArray(answer)
      ? Object.values(answer).flat()
      : [answer ?? []].flat();
  return values.filter((value) => !isBlank(value));
};

/** The questions of a survey in order, and which of them depend on the answer to which. A question that could not be read is `null`. */
export interface SurveyFlow {
  readonly questions: readonly (SurveyQuestion | null)[];
  readonly indexById: ReadonlyMap<string, number>;
  /** Question id → indexes of the later questions whose condition (`showIf`) reads its answer. */
  readonly dependents: ReadonlyMap<string, readonly number[]>;
}

/** Indexes the conditions, so that an answer costs only the questions that depend on it. Of two questions with one id the first counts. */
export const createSurveyFlow = (questions: readonly (SurveyQuestion | null)[]): SurveyFlow => {
  const indexById = new Map<string, number>();
  const dependents = new Map<string, number[]>();
  questions.forEach((question, index) => {
    if (!question || indexById.has(question.id)) return;
    for (const id of dependenciesOf(question)) {
      if (!indexById.has(id)) continue;
      const list = dependents.get(id) ?? [];
      list.push(index);
      dependents.set(id, list);
    }
    indexById.set(question.id, index);
  });
  return { questions, indexById, dependents };
};

const dependenciesOf = ({ showIf }: SurveyQuestion): ReadonlySet<string> =>
  new Set(showIf?.any.flatMap(({ all }) => all.map(({ question }) => question)));

/** The answer in one row of a matrix. */
const lineAnswer = (answer: SurveyAnswer, line: string): SurveyAnswer =>
  typeof answer === 'object' && !Array.isArray(answer) ? answerFor(answer, line) : undefined;

const clauseHolds = (
  { line, is, isNot, min, max }: ConditionClause,
  { kind, lines = [] }: SurveyQuestion,
  answer: SurveyAnswer,
): boolean => {
  const values = answerValues(line === undefined ? answer : lineAnswer(answer, line));
  if (values.length === 0) return false;
  if (is && kind === 'matrix' && line === undefined) {
    // Which row is meant is not said: one of them must not open what is about another.
    if (!lines.every(({ value }) => answerValues(lineAnswer(answer, value)).some((one) => is.includes(one))))
      return false;
  } else if (is && !values.some((value) => is.includes(value))) return false;
  if (isNot && values.some((value) => isNot.includes(value))) return false;
  if (min === undefined && max === undefined) return true;
  const number = Number(values[0]);
  return number >= Number(min ?? -Infinity) && number <= Number(max ?? Infinity);
};

/** Whether each question is asked, by its index. A question that is not asked counts as not answered, for all that depend on it. */
export type QuestionVisibility = readonly boolean[];

const isQuestionVisible = (
  flow: SurveyFlow,
  index: number,
  answers: SurveyAnswers,
  visibility: QuestionVisibility,
): boolean => {
  const question = flow.questions[index];
  // An unreadable question is shown as unreadable; a second question with the same id has no answer of its own.
  if (!question) return true;
  if (flow.indexById.get(question.id) !== index) return false;
  const groups = question.showIf?.any ?? [];
  if (groups.length === 0) return true;
  return groups.some(({ all }) =>
    all.every((clause) => {
      const at = flow.indexById.get(clause.question) ?? index;
      const source = at < index && visibility[at] === true ? flow.questions[at] : undefined;
      // An info text has no answer, whatever was stored under its id.
      return takesAnswer(source) && clauseHolds(clause, source, answerFor(answers, clause.question));
    }),
  );
};

/** Computes which questions are asked, given all answers so far. Conditions look back only, so one pass is enough. */
export const computeVisibility = (flow: SurveyFlow, answers: SurveyAnswers): boolean[] => {
  const visibility: boolean[] = [];
  flow.questions.forEach((_, index) => visibility.push(isQuestionVisible(flow, index, answers, visibility)));
  return visibility;
};

/**
 * Computes the visibility after the answer to the question `changed` changed: checks only the questions that depend on
 * it, directly or through others that it hid or showed. Returns `before` itself if nothing differs.
 */
export const updateVisibility = (
  flow: SurveyFlow,
  answers: SurveyAnswers,
  before: QuestionVisibility,
  changed: string,
): QuestionVisibility => {
  const dependents = flow.dependents.get(changed);
  if (!dependents) return before;
  const visibility = [...before];
  let differs = false;
  const waiting = new Set(dependents);
  // A question stands behind those that it depends on, so the first that waits is not changed by another that waits.
  while (waiting.size > 0) {
    const index = Math.min(...waiting);
    waiting.delete(index);
    const isVisible = isQuestionVisible(flow, index, answers, visibility);
    if (isVisible === visibility[index]) continue;
    visibility[index] = isVisible;
    differs = true;
    for (const next of flow.dependents.get(flow.questions[index]?.id ?? '') ?? []) waiting.add(next);
  }
  return differs ? visibility : before;
};

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
export const firstUnansweredIndex = (
  { questions }: SurveyFlow,
  answers: SurveyAnswers,
  visibility: QuestionVisibility,
): number | undefined => {
  const first = questions.findIndex(
    (question, index) => visibility[index] && takesAnswer(question) && !isAnswered(answers, question),
  );
  return first < 0 ? undefined : first;
};

/** Number of answered questions, and of all that are asked given the answers so far. Info texts do not count. */
export const surveyProgress = (
  { questions }: SurveyFlow,
  answers: SurveyAnswers,
  visibility: QuestionVisibility,
): { readonly done: number; readonly total: number } => {
  const counted = questions.filter((question, index) => visibility[index] && takesAnswer(question));
  const done = counted.filter((question) => takesAnswer(question) && isAnswered(answers, question)).length;
  return { done, total: counted.length };
};

/** The answers to the questions that are asked, with their comments; the text of an open option only if that option is chosen. */
export const answersToSend = (
  { questions }: SurveyFlow,
  answers: SurveyAnswers,
  visibility: QuestionVisibility,
): SurveyAnswers => {
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

/** Whether an open option is chosen, which asks for a text of its own. */
export const needsOtherText = ({ options = [] }: SurveyQuestion, answer: SurveyAnswer): boolean => {
  const values = answerValues(answer);
  return options.some(({ open, value }) => open === true && values.includes(value));
};

/** The choices of a multiple question after `value` was pressed. An option that stands alone (`alone`) excludes all others, and is excluded by any. */
export const toggleChoice = (
  { options = [] }: SurveyQuestion,
  before: readonly string[],
  value: string,
): string[] => {
  if (before.includes(value)) return before.filter((one) => one !== value);
  const alone = new Set(options.flatMap((option) => (option.alone ? [option.value] : [])));
  if (alone.has(value)) return [value];
  const chosen = new Set([...before.filter((one) => !alone.has(one)), value]);
  // In the vendor's order, so that equal choices make equal answers.
  return options.flatMap((option) => (chosen.has(option.value) ? [option.value] : []));
};
