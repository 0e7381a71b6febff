import type { Field, Values } from '../../../src/contract/field.ts';
import type { Problem } from '../../../src/contract/problem.ts';
import { answerIn, faultsOf, isAsked, partsOf } from '../../../src/rules/field.ts';
import { Refusal } from './refusal.ts';

export type Faults = NonNullable<Problem['fieldErrors']>;

/** A database keeps neither half a letter nor a null in a text. */
export const isText = (text: string): boolean => !/[\0\p{Surrogate}]/u.test(text);

/** What is wrong with the answers, by field; what was not asked is wrong too. */
export const faultsIn = (fields: readonly Field[], values: Values): Faults => {
  const faults = [...faultsOf(fields, values)].map(([name, code]) => ({
    path: `values.${name}`,
    code: `${code}`,
  }));
  for (const [name, value] of Object.entries(values)) {
    if (!fields.some((field) => field.name === name))
      faults.push({ path: `values.${name}`, code: 'unknown_field' });
    else if (![value].flat().every(isText)) faults.push({ path: `values.${name}`, code: 'not_text' });
  }
  return faults;
};

export const refuseFaults = (faults: Faults): void => {
  if (faults.length > 0)
    throw new Refusal('invalid_fields', 'Some answers do not fit', { fieldErrors: faults });
};

/** The answers to what is asked, trimmed; of several choices each once. */
export const givenIn = (fields: readonly Field[], values: Values): Values =>
  Object.fromEntries(
    fields.flatMap((field) => {
      const parts = isAsked(field, values) ? [...new Set(partsOf(answerIn(values, field.name)))] : [];
      const [first] = parts;
      if (first === undefined) return [];
      return [[field.name, field.type === 'multiselect' ? parts : first]];
    }),
  );

/** The answers to what is asked; anything wrong with them is said by field. */
export const answered = (fields: readonly Field[], values: Values): Values => {
  refuseFaults(faultsIn(fields, values));
  return givenIn(fields, values);
};
