import type { SurveyQuestion } from '../contract/survey-questions.ts';
import { limitOr } from './choice-validation.ts';
import { isCalendarDate, validateField } from './field-validation.ts';
import type { AnswerErrorCode, ReadPattern } from './answer-validity.ts';

/** The ends of a slider, and the distance between two points: 0 to 100 by 1, unless the vendor says otherwise. */
export const sliderRange = ({
  constraints = {},
}: SurveyQuestion): { readonly min: number; readonly max: number; readonly step: number } => {
  const { min, max, step = 1 } = constraints;
  return { min: limitOr(min, 0), max: limitOr(max, 100), step: step > 0 ? step : 1 };
};

/** Kind of question → type of the form field that has the same rules. */
const fieldTypes: Readonly<Record<string, string>> = {
  text: 'textarea',
  number: 'number',
  slider: 'number',
  integer: 'integer',
  date: 'date',
  email: 'email',
  tel: 'tel',
  url: 'url',
};

const isClock = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

/** Whether a text is a time of the clock: `14:30`, or with a day `2026-12-31T14:30`. */
const isMoment = (kind: string, text: string): boolean => {
  if (kind === 'time') return isClock(text);
  const [day = '', clock = '', ...more] = text.split('T');
  return more.length === 0 && isCalendarDate(day) && isClock(clock);
};

/** A time, or a day and time, without a zone: such texts sort as they follow each other. */
const validateMoment = (
  { kind, constraints = {} }: SurveyQuestion,
  value: string,
): AnswerErrorCode | undefined => {
  const { min, max } = constraints;
  if (!isMoment(kind, value)) return kind === 'time' ? 'not_a_time' : 'not_a_date';
  if (min !== undefined && value < String(min)) return 'too_early';
  return max !== undefined && value > String(max) ? 'too_late' : undefined;
};

const validateStep = (question: SurveyQuestion, value: string): AnswerErrorCode | undefined => {
  const { min, step } = sliderRange(question);
  const steps = (Number(value) - min) / step;
  return Math.abs(steps - Math.round(steps)) < 1e-6 ? undefined : 'not_a_step';
};

/** The pattern that a text is held to: none of a phone number, which is sent in E.164 whatever it is typed as. */
export const patternOf = ({ kind, constraints }: SurveyQuestion): string | undefined =>
  kind === 'tel' ? undefined : constraints?.pattern;

/** One value that is typed, or set by a control that could be typed: a text, a number, a day, a time, an address. */
export const validateTyped = (
  question: SurveyQuestion,
  value: string,
  readPattern: ReadPattern | undefined,
): AnswerErrorCode | undefined => {
  const { id, kind, constraints = {} } = question;
  if (kind === 'time' || kind === 'datetime') return validateMoment(question, value);
  const type = fieldTypes[kind];
  if (type === undefined) return 'unreadable';
  const limits = kind === 'slider' ? { ...constraints, ...sliderRange(question) } : constraints;
  const error = validateField({ name: id, label: id, type, constraints: limits }, value);
  if (error) return error;
  if (kind === 'slider') return validateStep(question, value);
  const pattern = patternOf(question);
  const fits = pattern === undefined ? undefined : readPattern?.(pattern);
  return fits && !fits(value.trim()) ? 'pattern_mismatch' : undefined;
};
