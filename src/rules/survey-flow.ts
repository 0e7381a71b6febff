import type { Answers, Clause, Question } from '../contract/question.ts';

type Answer = Answers[string] | undefined;

/** What every object has by itself is no answer. */
export const answerTo = (answers: Answers, id: string): Answer =>
  Object.hasOwn(answers, id) ? answers[id] : undefined;

/** The values of an answer that say something. */
export const valuesOf = (answer: Answer): string[] => {
  const values =
    typeof answer === 'object' && !Array.isArray(answer) ? Object.values(answer) : [answer ?? []].flat();
  return values.filter((value) => value.trim() !== '');
};

/** The order of the questions, and which of them read the answer to which. */
export interface Flow {
  readonly questions: readonly (Question | null)[];
  readonly places: ReadonlyMap<string, number>;
  /** Id → places of the later questions whose condition reads it. */
  readonly readers: ReadonlyMap<string, readonly number[]>;
}

/** Reads the conditions once, so that an answer costs only those that depend on it. Of two questions of one id the first counts. */
export const flowOf = (questions: readonly (Question | null)[]): Flow => {
  const places = new Map<string, number>();
  const readers = new Map<string, number[]>();
  questions.forEach((question, place) => {
    if (!question || places.has(question.id)) return;
    for (const id of sourcesOf(question)) {
      if (!places.has(id)) continue;
      const list = readers.get(id) ?? [];
      list.push(place);
      readers.set(id, list);
    }
    places.set(question.id, place);
  });
  return { questions, places, readers };
};

const sourcesOf = ({ showIf }: Question): ReadonlySet<string> =>
  new Set(showIf?.any.flatMap(({ all }) => all.map(({ question }) => question)));

const holds = ({ is, isNot, min, max }: Clause, answer: Answer): boolean => {
  const values = valuesOf(answer);
  if (values.length === 0) return false;
  if (is && !values.some((value) => is.includes(value))) return false;
  if (isNot && values.some((value) => isNot.includes(value))) return false;
  if (min === undefined && max === undefined) return true;
  const number = Number(values[0]);
  return number >= (min ?? -Infinity) && number <= (max ?? Infinity);
};

/** Whether each question is asked, by its place. What is not asked counts as not answered, for all that depends on it. */
export type Asked = readonly boolean[];

const isAsked = (flow: Flow, place: number, answers: Answers, asked: Asked): boolean => {
  const question = flow.questions[place];
  // What can't be read is shown as such; a second one of the same id has no answer of its own.
  if (!question) return true;
  if (flow.places.get(question.id) !== place) return false;
  const groups = question.showIf?.any;
  if (!groups) return true;
  return groups.some(({ all }) =>
    all.every((clause) => {
      const source = flow.places.get(clause.question);
      return (
        source !== undefined &&
        source < place &&
        asked[source] === true &&
        // What can't be answered has no answer, whatever was kept under its id.
        answerable(flow.questions[source]) &&
        holds(clause, answerTo(answers, clause.question))
      );
    }),
  );
};

/** What is asked, given all answers so far. Conditions look back only, so it is found in one pass and always ends. */
export const askedOf = (flow: Flow, answers: Answers): boolean[] => {
  const asked: boolean[] = [];
  flow.questions.forEach((_, place) => asked.push(isAsked(flow, place, answers, asked)));
  return asked;
};

/** The same after one answer changed: touches only what reads it, directly or by what that hid or showed. */
export const askedAfter = (flow: Flow, answers: Answers, before: Asked, changed: string): Asked => {
  const readers = flow.readers.get(changed);
  if (!readers) return before;
  const asked = [...before];
  let differs = false;
  const waiting = new Set(readers);
  // A reader stands behind what it reads: the first one that waits is not changed by another that waits.
  while (waiting.size > 0) {
    const place = Math.min(...waiting);
    waiting.delete(place);
    const now = isAsked(flow, place, answers, asked);
    if (now === asked[place]) continue;
    asked[place] = now;
    differs = true;
    for (const reader of flow.readers.get(flow.questions[place]?.id ?? '') ?? []) waiting.add(reader);
  }
  return differs ? asked : before;
};

/** Whether something can be answered there. */
const answerable = (question: Question | null | undefined): question is Question =>
  question !== null && question !== undefined && question.kind !== 'info';

export const isAnswered = (answers: Answers, { id }: Question): boolean =>
  valuesOf(answerTo(answers, id)).length > 0;

/** The nearest place that is asked, from `place` on in the direction of `step`; nothing beyond the ends. */
export const nextPlace = (asked: Asked, place: number, step: 1 | -1): number | undefined => {
  for (let at = place + step; at >= 0 && at < asked.length; at += step) if (asked[at]) return at;
  return undefined;
};

/** The first place that is asked and has no answer yet; texts between two questions are no halt. */
export const openPlace = ({ questions }: Flow, answers: Answers, asked: Asked): number | undefined => {
  const found = questions.findIndex(
    (question, place) => asked[place] && answerable(question) && !isAnswered(answers, question),
  );
  return found < 0 ? undefined : found;
};

/** How many questions are answered, of how many that are asked as things stand. Never more than there are. */
export const progressOf = (
  { questions }: Flow,
  answers: Answers,
  asked: Asked,
): { readonly done: number; readonly total: number } => {
  const counted = questions.filter((question, place) => asked[place] && answerable(question));
  const done = counted.filter((question) => answerable(question) && isAnswered(answers, question)).length;
  return { done, total: counted.length };
};

/** What is sent: answers to what is asked, with the text of an open choice only where that is chosen. */
export const sentOf = ({ questions }: Flow, answers: Answers, asked: Asked): Answers => {
  const sent: [string, Answers[string]][] = [];
  questions.forEach((question, place) => {
    if (!asked[place] || !answerable(question)) return;
    const answer = answerTo(answers, question.id);
    if (answer === undefined || valuesOf(answer).length === 0) return;
    sent.push([question.id, answer]);
    const other = answerTo(answers, `${question.id}.other`);
    if (opensText(question, answer) && typeof other === 'string' && other.trim() !== '')
      sent.push([`${question.id}.other`, other]);
  });
  return Object.fromEntries(sent);
};

/** Whether a choice is made that asks for a text of its own. */
export const opensText = ({ options = [] }: Question, answer: Answer): boolean => {
  const values = valuesOf(answer);
  return options.some(({ open, value }) => open === true && values.includes(value));
};

/** Several choices after one was pressed: one that stands alone excludes the others, and any other excludes it. */
export const chosenAfter = (
  { options = [] }: Question,
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
