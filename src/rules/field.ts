import type { Field, Values } from '../contract/field.ts';

/** What is wrong with an answer; each has its words in every language. */
export type FieldFault =
  | 'required'
  | 'too_short'
  | 'too_long'
  | 'too_small'
  | 'too_big'
  | 'too_early'
  | 'too_late'
  | 'not_a_number'
  | 'not_a_date'
  | 'not_an_email'
  | 'no_ending'
  | 'not_a_phone'
  | 'not_an_address'
  | 'not_an_option';

/** The answer to a field of this name; what every object has by itself is none. */
const answerIn = (values: Values, name: string): string | string[] | undefined =>
  Object.hasOwn(values, name) ? values[name] : undefined;

/** Whether a field is asked at all, given the answers so far. A field that depends on one that is not there is asked. */
export const isAsked = ({ showIf }: Field, values: Values): boolean =>
  showIf === undefined ||
  [answerIn(values, showIf.field) ?? ''].flat().some((answer) => showIf.is.includes(answer));

/** A day that exists: `2026-02-30` has the form and does not. */
const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
};

const isNumber = (text: string): boolean => /^-?\d{1,15}(\.\d{1,9})?$/.test(text);

const isWebAddress = (text: string): boolean =>
  URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);

/** Loose on purpose: whether an address works, only a mail to it tells. */
const isMail = (text: string): boolean => {
  const [local = '', domain = '', ...more] = text.split('@');
  return more.length === 0 && local !== '' && /^[^\s.@]+(\.[^\s.@]+)+$/.test(domain) && !/\s/.test(local);
};

const isPhone = (text: string): boolean =>
  /^\+?[\d\s().\-/]+$/.test(text) && text.replace(/\D/g, '').length >= 5;

/** What is wrong with an address; the likeliest slip has a word of its own. */
const mailFault = (text: string): FieldFault | undefined => {
  if (isMail(text)) return undefined;
  return isMail(`${text}.com`) ? 'no_ending' : 'not_an_email';
};

const formFault = ({ type, options }: Field, value: string): FieldFault | undefined => {
  if (type === 'number') return isNumber(value) ? undefined : 'not_a_number';
  if (type === 'date') return isDay(value) ? undefined : 'not_a_date';
  if (type === 'email') return mailFault(value);
  if (type === 'tel') return isPhone(value) ? undefined : 'not_a_phone';
  if (type === 'url') return isWebAddress(value) ? undefined : 'not_an_address';
  if (type === 'country') return /^[A-Z]{2}$/.test(value) ? undefined : 'not_an_option';
  const chosen = type === 'select' || type === 'radio' || type === 'multiselect';
  return chosen && !options?.some((option) => option.value === value) ? 'not_an_option' : undefined;
};

const rangeFault = ({ type, constraints }: Field, value: string): FieldFault | undefined => {
  const { min, max } = constraints ?? {};
  if (type === 'number') {
    if (min !== undefined && Number(value) < Number(min)) return 'too_small';
    return max !== undefined && Number(value) > Number(max) ? 'too_big' : undefined;
  }
  if (type !== 'date') return undefined;
  // Days of one form sort as text.
  if (typeof min === 'string' && value < min) return 'too_early';
  return typeof max === 'string' && value > max ? 'too_late' : undefined;
};

const lengthFault = ({ constraints }: Field, value: string): FieldFault | undefined => {
  const { minLength, maxLength } = constraints ?? {};
  const letters = [...value].length;
  if (minLength !== undefined && letters < minLength) return 'too_short';
  return maxLength !== undefined && letters > maxLength ? 'too_long' : undefined;
};

/** What is wrong with the answer to one field; nothing, if it may stay as it is. */
export const faultOf = (field: Field, value: string | string[] | undefined): FieldFault | undefined => {
  if (Array.isArray(value)) {
    if (value.length === 0) return field.required ? 'required' : undefined;
    return value.map((one) => faultOf(field, one)).find((fault) => fault !== undefined);
  }
  const answer = value?.trim() ?? '';
  if (answer === '') return field.required ? 'required' : undefined;
  return formFault(field, answer) ?? lengthFault(field, answer) ?? rangeFault(field, answer);
};

/** What is wrong with a form, by the names of its fields; fields that are not asked have no fault. */
export const faultsOf = (fields: readonly Field[], values: Values): ReadonlyMap<string, FieldFault> => {
  const faults = new Map<string, FieldFault>();
  for (const field of fields) {
    const fault = isAsked(field, values) ? faultOf(field, answerIn(values, field.name)) : undefined;
    if (fault) faults.set(field.name, fault);
  }
  return faults;
};
