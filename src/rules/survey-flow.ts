import type { SurveyAnswers, ConditionClause, SurveyQuestion } from '../contract/survey-questions.ts';

type SurveyAnswer = SurveyAnswers[string] | undefined;

/** What every object has by itself is no answer. */
export const answerFor = (answers: SurveyAnswers, id: string): SurveyAnswer =>
  Object.hasOwn(answers, id) ? answers[id] : undefined;

/** The values of an answer that say something. */
export const answerValues = (answer: SurveyAnswer): string[] => {
  const values =
    typeof answer === 'object' && !Array.isArray(answer) ? Object.values(answer) : [answer ?? []].flat();
  return values.filter((value) => value.trim() !== '');
};

/** The order of the questions, and which of them read the answer to which. */
export interface SurveyFlow {
  readonly questions: readonly (SurveyQuestion | null)[];
  readonly indexById: ReadonlyMap<string, number>;
  /** Id → places of the later questions whose condition reads it. */
  readonly dependents: ReadonlyMap<string, readonly number[]>;
}

/** Reads the conditions once, so that an answer costs only those that depend on it. Of two questions of one id the first counts. */
export const createSurveyFlow = (questions: readonly (SurveyQuestion | null)[]): SurveyFlow => {
  const places = new Map<string, number>();
  const readers = new Map<string, number[]>();
  questions.forEach((question, place) => {
    if (!question || places.has(question.id)) return;
    for (const id of dependenciesOf(question)) {
      if (!places.has(id)) continue;
      const list = readers.get(id) ?? [];
      list.push(place);
      readers.set(id, list);
    }
    places.set(question.id, place);
  });
  return { questions, indexById: places, dependents: readers };
};

const dependenciesOf = ({ showIf }: SurveyQuestion): ReadonlySet<string> =>
  new Set(showIf?.any.flatMap(({ all }) => all.map(({ question }) => question)));

const clauseHolds = ({ is, isNot, min, max }: ConditionClause, answer: SurveyAnswer): boolean => {
  const values = answerValues(answer);
  if (values.length === 0) return false;
  if (is && !values.some((value) => is.includes(value))) return false;
  if (isNot && values.some((value) => isNot.includes(value))) return false;
  if (min === undefined && max === undefined) return true;
  const number = Number(values[0]);
  return number >= (min ?? -Infinity) && number <= (max ?? Infinity);
};

/** Whether each question is asked, by its place. What is not asked counts as not answered, for all that depends on it. */
export type QuestionVisibility = readonly boolean[];

const isQuestionVisible = (
  flow: SurveyFlow,
  place: number,
  answers: SurveyAnswers,
  asked: QuestionVisibility,
): boolean => {
  const question = flow.questions[place];
  // What can't be read is shown as such; a second one of the same id has no answer of its own.
  if (!question) return true;
  if (flow.indexById.get(question.id) !== place) return false;
  const groups = question.showIf?.any;
  if (!groups) return true;
  return groups.some(({ all }) =>
    all.every((clause) => {
      const source = flow.indexById.get(clause.question);
      return (
        source !== undefined &&
        source < place &&
        asked[source] === true &&
        // What can't be answered has no answer, whatever was kept under its id.
        takesAnswer(flow.questions[source]) &&
        clauseHolds(clause, answerFor(answers, clause.question))
      );
    }),
  );
};

/** What is asked, given all answers so far. Conditions look back only, so it is found in one pass and always ends. */
export const computeVisibility = (flow: SurveyFlow, answers: SurveyAnswers): boolean[] => {
  const asked: boolean[] = [];
  flow.questions.forEach((_, place) => asked.push(isQuestionVisible(flow, place, answers, asked)));
  return asked;
};

/** The same after one answer changed: touches only what reads it, directly or by what that hid or showed. */
export const updateVisibility = (
  flow: SurveyFlow,
  answers: SurveyAnswers,
  before: QuestionVisibility,
  changed: string,
): QuestionVisibility => {
  const readers = flow.dependents.get(changed);
  if (!readers) return before;
  const asked = [...before];
  let differs = false;
  const waiting = new Set(readers);
  // A reader stands behind what it reads: the first one that waits is not changed by another that waits.
  while (waiting.size > 0) {
    const place = Math.min(...waiting);
    waiting.delete(place);
    const now = isQuestionVisible(flow, place, answers, asked);
    if (now === asked[place]) continue;
    asked[place] = now;
    differs = true;
    for (const reader of flow.dependents.get(flow.questions[place]?.id ?? '') ?? []) waiting.add(reader);
  }
  return differs ? asked : before;
};

/** Whether something can be answered there. */
const takesAnswer = (question: SurveyQuestion | null | undefined): question is SurveyQuestion =>
  question !== null && question !== undefined && question.kind !== 'info';

const isAnswered = (answers: SurveyAnswers, { id }: SurveyQuestion): boolean =>
  answerValues(answerFor(answers, id)).length > 0;

/** The nearest place that is asked, from `place` on in the direction of `step`; nothing beyond the ends. */
export const nextVisibleIndex = (
  asked: QuestionVisibility,
  place: number,
  step: 1 | -1,
): number | undefined => {
  for (let at = place + step; at >= 0 && at < asked.length; at += step) if (asked[at]) return at;
  return undefined;
};

/** The first place that is asked and has no answer yet; texts between two questions are no halt. */
export const firstUnansweredIndex = (
  { questions }: SurveyFlow,
  answers: SurveyAnswers,
  asked: QuestionVisibility,
): number | undefined => {
  const found = questions.findIndex(
    (question, place) => asked[place] && takesAnswer(question) && !isAnswered(answers, question),
  );
  return found < 0 ? undefined : found;
};

/** How many questions are answered, of how many that are asked as things stand. Never more than there are. */
export const surveyProgress = (
  { questions }: SurveyFlow,
  answers: SurveyAnswers,
  asked: QuestionVisibility,
): { readonly done: number; readonly total: number } => {
  const counted = questions.filter((question, place) => asked[place] && takesAnswer(question));
  const done = counted.filter((question) => takesAnswer(question) && isAnswered(answers, question)).length;
  return { done, total: counted.length };
};

/** What is sent: answers to what is asked, with the text of an open choice only where that is chosen. */
export const answersToSend = (
  { questions }: SurveyFlow,
  answers: SurveyAnswers,
  asked: QuestionVisibility,
): SurveyAnswers => {
  const sent: [string, SurveyAnswers[string]][] = [];
  questions.forEach((question, place) => {
    if (!asked[place] || !takesAnswer(question)) return;
    const answer = answerFor(answers, question.id);
    if (answer === undefined || answerValues(answer).length === 0) return;
    sent.push([question.id, answer]);
    const other = answerFor(answers, `${question.id}.other`);
    if (needsOtherText(question, answer) && typeof other === 'string' && other.trim() !== '')
      sent.push([`${question.id}.other`, other]);
  });
  return Object.fromEntries(sent);
};

/** Whether a choice is made that asks for a text of its own. */
export const needsOtherText = ({ options = [] }: SurveyQuestion, answer: SurveyAnswer): boolean => {
  const values = answerValues(answer);
  return options.some(({ open, value }) => open === true && values.includes(value));
};

/** Several choices after one was pressed: one that stands alone excludes the others, and any other excludes it. */
export const toggleChoice = (
  { options = [] }: SurveyQuestion,
  before: readonly string[],
  value: string,
): string[] => {
  if (before.includes(value)) return before.filter((one) => one !== value);
  const alone = new Set(options.flatMap((option) => (option.alone ? [option.value] : [])));
  if (alone.has(value)) return [value];
  const kept = new Set([...before.filter((one) => !alone.has(one)), value]);
  // In the vendor's order, so that the same choices are the same answer.
  return options.flatMap((option) => (kept.has(option.value) ? [option.value] : []));
};
