import type { SurveyQuestion } from '../../../contract/survey-questions.ts';
import type { Expression } from '../expression/expression.ts';

/** A question whose answer an expression reads, or one line of it. */
export interface QuestionSource {
  readonly type: 'question';
  readonly question: SurveyQuestion;
  readonly line?: string;
  /** Its place among the questions. */
  readonly position: number;
}

/** What a name in an expression stands for. */
export type ExpressionSource =
  | QuestionSource
  /** A calculation, with the place of the last question that it reads. */
  | { readonly type: 'calculation'; readonly id: string; readonly position: number }
  /** A calculation that gives a text: it is put in place where a condition reads it. */
  | { readonly type: 'expression'; readonly expression: Expression }
  | { readonly type: 'missing'; readonly why: string };

const wholeKinds = /^(integer|scale|nps|rating|stars)$/;
const numberKinds = /^(number|integer|scale|nps|rating|stars|slider|constant_sum)$/;

export const isChoice = ({ kind }: SurveyQuestion): boolean =>
  /^(single|dropdown|multiple|image|ranking|matrix)$/.test(kind);

/** Whether an answer may hold several values. */
export const isMultiple = ({ kind, several }: SurveyQuestion): boolean =>
  kind === 'multiple' || kind === 'ranking' || ((kind === 'image' || kind === 'matrix') && several === true);

export const isWhole = ({ kind }: SurveyQuestion): boolean => wholeKinds.test(kind);

export const isNumeric = ({ kind, numbers }: SurveyQuestion): boolean =>
  numberKinds.test(kind) || (kind === 'matrix' && numbers === true);

export const isDay = ({ kind }: SurveyQuestion): boolean => /^(date|time|datetime)$/.test(kind);
