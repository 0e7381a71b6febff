import type { SurveyQuestion } from '../../../contract/survey-questions.ts';
import { isJsonObject, member, type JsonObject } from '../json-value.ts';
import { isMultiple } from '../logic/expression-source.ts';

const asText = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : undefined;

const asTexts = (value: unknown): string[] | undefined => {
  const texts = (Array.isArray(value) ? value : [value]).map(asText);
  const known = texts.flatMap((text) => text ?? []);
  return known.length === texts.length ? known : undefined;
};

const fits = ({ options }: SurveyQuestion, values: readonly string[]): boolean =>
  !options || values.every((value) => options.some((option) => option.value === value));

const lineValue = (question: SurveyQuestion, value: JsonObject): SurveyQuestion['value'] => {
  const lines = question.lines?.flatMap(({ value: line }): [string, string][] => {
    const text = asText(member(value, line));
    return text === undefined || !fits(question, [text]) ? [] : [[line, text]];
  });
  return lines && lines.length === Object.keys(value).length ? Object.fromEntries(lines) : undefined;
};

/** A default value as an answer of this question; `undefined` where it does not fit. */
export const answerOf = (value: unknown, question: SurveyQuestion): SurveyQuestion['value'] => {
  if (isJsonObject(value)) return lineValue(question, value);
  const values = asTexts(value);
  if (!values || !fits(question, values) || question.lines) return undefined;
  return isMultiple(question) ? values : values.length === 1 ? values[0] : undefined;
};

/** A question whose right option counts 1; `undefined` where that can't be said by scores. */
export const withScore = (question: SurveyQuestion, correct: unknown): SurveyQuestion | undefined => {
  const right = asText(correct);
  if (right === undefined || isMultiple(question) || !question.options || !fits(question, [right]))
    return undefined;
  return {
    ...question,
    options: question.options.map((option) => (option.value === right ? { ...option, score: 1 } : option)),
  };
};
