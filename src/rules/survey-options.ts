// Which options of a question are offered, given the answers before it. Pure, as all of rules/.

import type { QuestionOption, SurveyAnswers, SurveyQuestion } from '../contract/survey-questions.ts';
import { answerValues, type SurveyAnswer } from './survey-answers.ts';
import { conditionHolds, idsInCondition, type ReadSource } from './survey-conditions.ts';

/** The question that options are taken over from, with the options that it offers, and its answer. */
export interface CarriedFrom {
  readonly options: readonly QuestionOption[];
  readonly answer: SurveyAnswer;
  /** What was written for its open option. */
  readonly otherText: SurveyAnswer;
}

/** Whether answers decide which options a question offers. */
export const hasConditionalOptions = ({ options = [], optionsFrom }: SurveyQuestion): boolean =>
  optionsFrom !== undefined || options.some(({ showIf }) => showIf !== undefined);

/** The ids that decide which options are offered, with repetitions. */
export const idsInOptions = ({ options = [], optionsFrom }: SurveyQuestion): string[] => [
  ...options.flatMap(({ showIf }) => idsInCondition(showIf)),
  ...(optionsFrom ? [optionsFrom.question] : []),
];

/** An open option that was chosen stands for what was written there, and asks for no text again. */
const carriedOption = (
  option: QuestionOption,
  isChosen: boolean,
  otherText: SurveyAnswer,
): QuestionOption => {
  if (!option.open || !isChosen) return option;
  const { open: _, ...rest } = option;
  return typeof otherText === 'string' && otherText.trim() !== ''
    ? { ...rest, label: otherText.trim() }
    : rest;
};

const carriedOptions = (which: 'chosen' | 'not_chosen', from: CarriedFrom | undefined): QuestionOption[] => {
  const chosen = new Set(answerValues(from?.answer));
  // An unanswered question does not say what was not chosen.
  if (!from || chosen.size === 0) return [];
  return from.options
    .filter(({ value }) => chosen.has(value) === (which === 'chosen'))
    .map((option) => carriedOption(option, which === 'chosen', from.otherText));
};

/** The options that are offered: those taken over, then the question's own whose condition holds. Of two with one value the first counts. */
export const offeredOptions = (
  { options = [], optionsFrom }: SurveyQuestion,
  from: CarriedFrom | undefined,
  read: ReadSource,
): QuestionOption[] => {
  const carried = optionsFrom ? carriedOptions(optionsFrom.which, from) : [];
  const known = new Set(carried.map(({ value }) => value));
  return [
    ...carried,
    ...options.filter(({ value, showIf }) => !known.has(value) && conditionHolds(showIf, read)),
  ];
};

/** The answer without the values of options that are not offered. */
export const offeredAnswer = ({ options = [] }: SurveyQuestion, answer: SurveyAnswer): SurveyAnswer => {
  if (answer === undefined) return undefined;
  const offered = new Set(options.map(({ value }) => value));
  const keep = (value: string | string[]): string | string[] | undefined => {
    if (typeof value === 'string') return offered.has(value) ? value : undefined;
    return value.filter((one) => offered.has(one));
  };
  if (typeof answer === 'string' || Array.isArray(answer)) return keep(answer);
  return Object.fromEntries(
    Object.entries(answer).flatMap(([line, value]) => {
      const kept = keep(value);
      return kept === undefined || kept.length === 0 ? [] : [[line, kept]];
    }),
  );
};

/** The answers without the values of options that are not offered; `limited` holds by id the questions whose options answers decide. */
export const offeredAnswers = (
  limited: ReadonlyMap<string, SurveyQuestion>,
  answers: SurveyAnswers,
): SurveyAnswers => {
  if (limited.size === 0) return answers;
  return Object.fromEntries(
    Object.entries(answers).flatMap(([id, answer]) => {
      const question = limited.get(id);
      const offered = question ? offeredAnswer(question, answer) : answer;
      return offered === undefined ? [] : [[id, offered]];
    }),
  );
};
