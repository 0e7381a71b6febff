import type { SurveyAnswers } from '../../../src/contract/survey-questions.ts';

// What a form asks, written by hand from the form itself: it uses nothing of `src/rules`, which is what it is compared with.

export type Answer = SurveyAnswers[string];
export type Condition = (given: SurveyAnswers) => boolean;

/** How a person answers a question: by which control. */
export type Control =
  | 'read'
  | 'choose'
  | 'tick'
  | 'select'
  | 'rank'
  | 'rows'
  | 'write'
  | 'number'
  | 'moment'
  | 'fields'
  | 'numbers'
  | 'agree';

export interface ModelQuestion {
  readonly control: Control;
  /** The values that are offered, in their order. */
  readonly offers?: (given: SurveyAnswers) => readonly string[];
  readonly lines?: readonly string[];
  /** Whether its option `other` asks for a text. */
  readonly opens?: boolean;
  /** Answers that fit, for those who answer at random. */
  readonly samples?: readonly string[];
  /** Whether it is asked, given the answers before it; always without it. */
  readonly asked?: Condition;
  readonly required?: Condition;
  /** The answer that is there before anybody gives one. */
  readonly begins?: Answer;
}

/** One way through a survey. */
export interface Plan {
  readonly name: string;
  /** The questions that must be shown, in their order, each with the answer that must be stored; `null` where it has none. */
  readonly answers: Readonly<Record<string, Answer | null>>;
  /** All on one page: these answers are given first, then those that differ are changed. */
  readonly first?: SurveyAnswers;
  /** The title of the ending, as the form has it in English. */
  readonly ending?: string;
}

/** Answers that no page lets through, sent by hand: the plan's own with changes, and what the backend says. */
interface Refusal {
  readonly changes: SurveyAnswers;
  readonly faults: readonly string[];
}

export interface FormModel {
  /** Below test/cli/fixtures. */
  readonly file: string;
  readonly id: string;
  /** The languages of the form that Laurel has too. Empty: the form names none, and is in English. */
  readonly languages: readonly string[];
  /** What the import loses: where it stands, and what stands there. */
  readonly lost: readonly string[];
  readonly questions: Readonly<Record<string, ModelQuestion>>;
  /** What texts quote that is no answer. */
  readonly calculated?: Readonly<Record<string, (given: SurveyAnswers) => number | undefined>>;
  readonly ending?: (given: SurveyAnswers) => string;
  readonly plans: readonly Plan[];
  readonly refusals: readonly Refusal[];
}

export const always: Condition = () => true;
export const has = (given: SurveyAnswers, id: string): boolean => Object.hasOwn(given, id);
/** Whether one of these values was chosen. */
export const is = (given: SurveyAnswers, id: string, ...values: readonly string[]): boolean =>
  has(given, id) && [given[id]].flat().some((value) => typeof value === 'string' && values.includes(value));
export const listOf = (given: SurveyAnswers, id: string): readonly string[] =>
  [given[id] ?? []].flat().filter((value) => typeof value === 'string');
export const numberOf = (given: SurveyAnswers, id: string, line?: string): number | undefined => {
  const answer = given[id];
  const value =
    line !== undefined && typeof answer === 'object' && !Array.isArray(answer) ? answer[line] : answer;
  return typeof value === 'string' ? Number(value) : undefined;
};
/** Whether the answer is a number for which that is so; without one it is not. */
export const isNumber = (given: SurveyAnswers, id: string, holds: (value: number) => boolean): boolean => {
  const value = numberOf(given, id);
  return value !== undefined && holds(value);
};
export const rowIs = (given: SurveyAnswers, id: string, line: string, value: string): boolean => {
  const answer = given[id];
  return typeof answer === 'object' && !Array.isArray(answer) && answer[line] === value;
};

type Offers = readonly [(given: SurveyAnswers) => readonly string[]] | readonly string[];
const offering =
  (control: Control) =>
  (...offers: Offers): ModelQuestion => {
    const [first] = offers;
    return { control, offers: typeof first === 'function' ? first : () => offers.map(String) };
  };
const typing =
  (control: Control) =>
  (...samples: readonly string[]): ModelQuestion => ({ control, samples });

export const read: ModelQuestion = { control: 'read' };
export const agree: ModelQuestion = { control: 'agree', required: always };
export const choose = offering('choose');
export const tick = offering('tick');
export const select = offering('select');
export const rank = offering('rank');
export const write = typing('write');
export const number = typing('number');
export const moment = typing('moment');
/** The points of a scale. */
export const points = (from: number, to: number): ModelQuestion =>
  choose(...Array.from({ length: to - from + 1 }, (_, index) => String(from + index)));

export interface Walk {
  /** The questions that are asked, in their order. */
  readonly shown: readonly string[];
  /** The answers that are sent. */
  readonly given: SurveyAnswers;
}

/** Goes through the form from its first question to its last; `answer` says what is answered to those that are asked. */
export const walk = (
  { questions }: Pick<FormModel, 'questions'>,
  answer: (id: string, question: ModelQuestion, given: SurveyAnswers) => Answer | null | undefined,
  stop?: string,
): Walk => {
  const shown: string[] = [];
  const given: SurveyAnswers = {};
  for (const [id, question] of Object.entries(questions)) {
    if (id === stop) break;
    if (question.asked?.(given) === false) continue;
    shown.push(id);
    const value = answer(id, question, given);
    if (value !== undefined && value !== null) given[id] = value;
    const other =
      question.opens && is(given, id, 'other') ? answer(`${id}.other`, question, given) : undefined;
    if (other !== undefined && other !== null) given[`${id}.other`] = other;
  }
  return { shown, given };
};
