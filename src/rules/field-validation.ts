// Rules that browser, mock and backend share, so that all three decide alike: whether a field or an answer is valid, what a
// survey asks next, what somebody may do. Pure functions of the contract's types: no texts, no network, no state.

import type { FormField, FormValues } from '../contract/forms.ts';
import { isBlank, textLength } from './typed-text.ts';

/** What is wrong with the answer to a field. Every language has a message for each code. */
export type FieldErrorCode =
  | 'required'
  | 'too_short'
  | 'too_long'
  | 'too_small'
  | 'too_big'
  | 'too_early'
  | 'too_late'
  | 'not_a_number'
  | 'not_an_integer'
  | 'not_a_date'
  | 'not_an_email'
  | 'no_ending'
  | 'not_a_phone'
  | 'not_an_address'
  | 'not_an_option';

/** The answer to a field: one text, or several choices; `undefined` if there is none. */
export type FieldAnswer = FormValues[string] | undefined;

/** The answer to the field `name`. Properties that every object inherits, as `constructor`, are no answers. */
export const fieldAnswer = (values: FormValues, name: string): FieldAnswer =>
  Object.hasOwn(values, name) ? values[name] : undefined;

/** The parts of an answer that are not blank, trimmed. */
export const answerParts = (answer: FieldAnswer): string[] =>
  [answer ?? []].flat().flatMap((part) => (isBlank(part) ? [] : [part.trim()]));

/** Whether a field is shown, given the answers so far. */
export const isFieldShown = ({ showIf }: FormField, values: FormValues): boolean =>
  showIf === undefined ||
  [fieldAnswer(values, showIf.field) ?? ''].flat().some((is) => showIf.is.includes(is));

/** Whether a text is a day that exists (RFC 3339): `2026-02-30` has the form, and does not exist. */
export const isCalendarDate = (text: string): boolean => {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
};

/** Whether a number of the contract has no decimals; `7.0` is typed by nobody. */
const isInteger = (text: string): boolean => /^-?\d{1,15}$/.test(text);

const isNumber = (text: string): boolean => /^-?\d{1,15}(\.\d{1,9})?$/.test(text);

const isHttpUrl = (text: string): boolean => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);

/** Loose on purpose: only a mail to an address tells whether it works. */
const isEmail = (text: string): boolean => {
  const [local = '', domain = '', ...more] = text.split('@');
  return more.length === 0 && local !== '' && /^[^\s.@]+(\.[^\s.@]+)+$/.test(domain) && !/\s/.test(local);
};

const isPhone = (text: string): boolean =>
  /^\+?[\d\s().\-/]+$/.test(text) && text.replace(/\D/g, '').length >= 5;

/** Tells the likeliest mistake, an address without ending (`ana@acme`), apart from others. */
const validateEmail = (text: string): FieldErrorCode | undefined => {
  if (isEmail(text)) return undefined;
  return isEmail(`${text}.com`) ? 'no_ending' : 'not_an_email';
};

const isOption = ({ options }: FormField, value: string): boolean =>
  !!options?.some((option) => option.value === value);

/** Whether a value is an ISO 3166-1 code of two letters, and one of the options, if the vendor names some. */
const isCountry = (field: FormField, value: string): boolean => {
  if (!/^[A-Z]{2}$/.test(value) || /^(X[A-JL-Z]|ZZ|EU|EZ|UN|QO)$/.test(value)) return false;
  if (field.options) return isOption(field, value);
  return new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(value) !== undefined;
};

const validateFormat = (field: FormField, value: string): FieldErrorCode | undefined => {
  const { type } = field;
  if ((type === 'number' || type === 'integer') && !isNumber(value)) return 'not_a_number';
  if (type === 'integer') return isInteger(value) ? undefined : 'not_an_integer';
  if (type === 'date') return isCalendarDate(value) ? undefined : 'not_a_date';
  if (type === 'email') return validateEmail(value);
  if (type === 'tel') return isPhone(value) ? undefined : 'not_a_phone';
  if (type === 'url') return isHttpUrl(value) ? undefined : 'not_an_address';
  if (type === 'country') return isCountry(field, value) ? undefined : 'not_an_option';
  const chosen = type === 'select' || type === 'radio';
  return chosen && !isOption(field, value) ? 'not_an_option' : undefined;
};

const validateRange = ({ type, constraints }: FormField, value: string): FieldErrorCode | undefined => {
  const { min, max } = constraints ?? {};
  if (type === 'number' || type === 'integer') {
    if (min !== undefined && Number(value) < Number(min)) return 'too_small';
    return max !== undefined && Number(value) > Number(max) ? 'too_big' : undefined;
  }
  if (type !== 'date') return undefined;
  // RFC 3339 dates sort as text.
  if (typeof min === 'string' && value < min) return 'too_early';
  return typeof max === 'string' && value > max ? 'too_late' : undefined;
};

const validateLength = ({ type, constraints }: FormField, value: string): FieldErrorCode | undefined => {
  // It is sent in E.164, whatever it is typed as: its country says how long it is.
  if (type === 'tel') return undefined;
  const { minLength, maxLength } = constraints ?? {};
  const letters = textLength(value);
  if (minLength !== undefined && letters < minLength) return 'too_short';
  return maxLength !== undefined && letters > maxLength ? 'too_long' : undefined;
};

/** Validates the answer to one field; `undefined` if it is valid. */
export const validateField = (field: FormField, value: FieldAnswer): FieldErrorCode | undefined => {
  const parts = answerParts(value);
  const [answer] = parts;
  if (answer === undefined) return field.required ? 'required' : undefined;
  if (field.type === 'multiselect')
    return parts.every((part) => isOption(field, part)) ? undefined : 'not_an_option';
  if (Array.isArray(value)) return 'not_an_option';
  return validateFormat(field, answer) ?? validateLength(field, answer) ?? validateRange(field, answer);
};

/** Validates the fields of a form that are shown: field name → error. */
export const validateFields = (
  fields: readonly FormField[],
  values: FormValues,
): ReadonlyMap<string, FieldErrorCode> => {
  const errors = new Map<string, FieldErrorCode>();
  for (const field of fields) {
    const error = isFieldShown(field, values)
      ? validateField(field, fieldAnswer(values, field.name))
      : undefined;
    if (error) errors.set(field.name, error);
  }
  return errors;
};
