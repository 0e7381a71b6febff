// What the answers make of a survey: what is asked, with which options, what is calculated, and where it ends. Pure, as all
// of rules/. After one answer only what depends on it is decided again; the result is the same as if all was decided anew.

import type { SurveyAnswers, SurveyQuestion } from '../contract/survey-questions.ts';
import { answerFor, type SurveyAnswer } from './survey-answers.ts';
import { calculate, type OperandSource } from './survey-calculations.ts';
import { conditionHolds } from './survey-conditions.ts';
import { isReadable, type SurveyFlow } from './survey-flow.ts';
import { hasConditionalOptions, offeredAnswer, offeredAnswers, offeredOptions } from './survey-options.ts';

/** Whether each question is asked, by its index. A question that is not asked counts as not answered, for all that depend on it. */
export type QuestionVisibility = readonly boolean[];

export interface SurveyState {
  readonly flow: SurveyFlow;
  /** All answers that were given, to questions that are not asked as well, without the values of options that are not offered. */
  readonly answers: SurveyAnswers;
  readonly visibility: QuestionVisibility;
  /** The questions as they are asked: with the options that are offered, and `required` where `requiredIf` holds. */
  readonly questions: SurveyFlow['questions'];
  /** The value of each calculation, by its index. */
  readonly calculated: readonly (string | undefined)[];
  /** The place in `flow.steps` of the ending that screened out: no question behind it is asked. */
  readonly screening: number | undefined;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] extends readonly (infer U)[] ? U[] : T[Key] };
/** A state that is being decided, with the answers as they were given. */
type Draft = Mutable<SurveyState>;
type FlowStep = SurveyFlow['steps'][number];

/** The answer that a question has for all that read it. An info text has none, whatever was stored under its id. */
const countedAnswer = (state: SurveyState, index: number): SurveyAnswer => {
  const question = state.questions[index];
  if (!question || !state.visibility[index] || question.kind === 'info') return undefined;
  const answer = answerFor(state.answers, question.id);
  const original = state.flow.questions[index];
  return original && hasConditionalOptions(original) ? offeredAnswer(question, answer) : answer;
};

/** What stands under an id: the answer to a question, or the value of a calculation. */
const findSource = (state: SurveyState, id: string): OperandSource | undefined => {
  const index = state.flow.indexById.get(id);
  const question = index === undefined ? undefined : state.questions[index];
  if (index === undefined || !question) {
    const calculation = state.flow.calculationById.get(id);
    if (calculation === undefined) return undefined;
    return { kind: 'calculation', lines: [], options: [], answer: state.calculated[calculation] };
  }
  const { kind, options = [], lines = [] } = question;
  return { kind, options, lines, answer: countedAnswer(state, index) };
};

const readFor =
  (state: SurveyState, step: FlowStep) =>
  (id: string): OperandSource | undefined =>
    isReadable(state.flow, step, id) ? findSource(state, id) : undefined;

/** Nobody can choose three of two options that are left. */
const withReachableMin = (question: SurveyQuestion, offered: number): SurveyQuestion => {
  const { constraints } = question;
  return Number(constraints?.min) > offered
    ? { ...question, constraints: { ...constraints, min: offered } }
    : question;
};

const optionKeys = ['value', 'label', 'alone', 'open', 'image', 'score', 'showIf'] as const;

const isSameOptions = ({ options = [] }: SurveyQuestion, { options: others = [] }: SurveyQuestion): boolean =>
  options.length === others.length &&
  options.every((option, index) => optionKeys.every((key) => option[key] === others[index]?.[key]));

/** A question as it is asked now; the same object as `before` where nothing differs, which need not be drawn again. */
const questionAsAsked = (state: SurveyState, step: FlowStep, question: SurveyQuestion): SurveyQuestion => {
  const before = state.questions[step.index];
  const read = readFor(state, step);
  let asked = question;
  if (hasConditionalOptions(question)) {
    const { optionsFrom } = question;
    const source = optionsFrom && read(optionsFrom.question);
    const from = source && {
      ...source,
      otherText: answerFor(state.answers, `${optionsFrom.question}.other`),
    };
    const options = offeredOptions(question, from, read);
    asked = withReachableMin({ ...question, options }, options.length);
  }
  if (question.requiredIf && !question.required)
    asked = { ...asked, required: conditionHolds(question.requiredIf, read) };
  if (asked === question) return question;
  const isSame = before && before.required === asked.required && isSameOptions(before, asked);
  return isSame && before !== question ? before : asked;
};

const isAsked = (
  state: SurveyState,
  step: FlowStep,
  question: SurveyQuestion,
  asked: SurveyQuestion,
): boolean => {
  // A second question with the same id has no answer of its own.
  if (state.flow.indexById.get(question.id) !== step.index) return false;
  // Where answers have taken away all options, there is nothing to ask.
  if (asked.options?.length === 0 && hasConditionalOptions(question)) return false;
  return conditionHolds(question.showIf, readFor(state, step));
};

/** Decides on a question; returns its id if what depends on it must be decided again. */
const decideQuestion = (draft: Draft, step: FlowStep, place: number): string | undefined => {
  const { index } = step;
  const question = draft.flow.questions[index];
  const isBehindEnd = draft.screening !== undefined && draft.screening < place;
  if (!question) {
    // An unreadable question is shown as unreadable.
    draft.visibility[index] = !isBehindEnd;
    return undefined;
  }
  const asked = questionAsAsked(draft, step, question);
  const isVisible = !isBehindEnd && isAsked(draft, step, question, asked);
  if (draft.visibility[index] === isVisible && draft.questions[index] === asked) return undefined;
  draft.visibility[index] = isVisible;
  draft.questions[index] = asked;
  return question.id;
};

const decideCalculation = (draft: Draft, step: FlowStep): string | undefined => {
  const calculation = draft.flow.calculations?.[step.index];
  if (!calculation) return undefined;
  const value = calculate(calculation, readFor(draft, step));
  if (draft.calculated[step.index] === value) return undefined;
  draft.calculated[step.index] = value;
  return calculation.id;
};

/** Decides whether an ending screens out; returns whether that differs, which decides all behind it. */
const decideScreening = (draft: Draft, step: FlowStep, place: number): boolean => {
  if (draft.screening !== undefined && draft.screening < place) return false;
  const holds = conditionHolds(draft.flow.endings?.[step.index]?.showIf, readFor(draft, step));
  if (holds === (draft.screening === place)) return false;
  draft.screening = holds ? place : undefined;
  return true;
};

/** Decides the steps that are due, and those that depend on what that changes: they stand behind it, so one pass is enough. */
const decide = (draft: Draft, due: Set<number>): void => {
  const { flow } = draft;
  let allFrom = Infinity;
  flow.steps.forEach((step, place) => {
    if (place < allFrom && !due.has(place)) return;
    if (step.part === 'screening') {
      if (decideScreening(draft, step, place)) allFrom = Math.min(allFrom, place + 1);
      return;
    }
    const changed =
      step.part === 'question' ? decideQuestion(draft, step, place) : decideCalculation(draft, step);
    if (changed !== undefined) for (const next of flow.dependents.get(changed) ?? []) due.add(next);
  });
};

/** The draft with the answers that count. */
const finish = (draft: Draft): SurveyState => {
  const limited = new Map(
    draft.flow.conditionalOptions.flatMap((index) => {
      const question = draft.questions[index];
      return question ? [[question.id, question] as const] : [];
    }),
  );
  return { ...draft, answers: offeredAnswers(limited, draft.answers) };
};

/** Decides all of a survey, given all answers so far. */
export const computeSurveyState = (flow: SurveyFlow, answers: SurveyAnswers): SurveyState => {
  const draft: Draft = {
    flow,
    answers,
    visibility: flow.questions.map(() => false),
    questions: [...flow.questions],
    calculated: (flow.calculations ?? []).map(() => undefined),
    screening: undefined,
  };
  decide(draft, new Set(flow.steps.keys()));
  return finish(draft);
};

/** Decides again what depends on the answer to `changed`, the id of a question or `<id>.other`. `answers` are all that were given. */
export const updateSurveyState = (
  before: SurveyState,
  answers: SurveyAnswers,
  changed: string,
): SurveyState => {
  const draft: Draft = {
    ...before,
    answers,
    visibility: [...before.visibility],
    questions: [...before.questions],
    calculated: [...before.calculated],
  };
  decide(draft, new Set(before.flow.dependents.get(changed.replace(/\.other$/, ''))));
  return finish(draft);
};

/** What an ending's condition may read: every question and calculation. */
export const readState =
  (state: SurveyState) =>
  (id: string): OperandSource | undefined =>
    findSource(state, id);
