import type { FormField, FormValues } from '../../../src/contract/forms.ts';
import type { Problem } from '../../../src/contract/core/problem.ts';
import {
  fieldAnswer,
  validateFields,
  isFieldShown,
  answerParts,
} from '../../../src/rules/field-validation.ts';
import { ProblemError } from '../http/problem.ts';

export type FieldProblems = NonNullable<Problem['fieldErrors']>;

/** The problems of the answers, by field; an answer to an unknown field is a problem too. */
export const answerProblems = (fields: readonly FormField[], values: FormValues): FieldProblems => {
  const problems = [...validateFields(fields, values)].map(([name, code]) => ({
    path: `values.${name}`,
    code: `${code}`,
  }));
  for (const name of Object.keys(values))
    if (!fields.some((field) => field.name === name))
      problems.push({ path: `values.${name}`, code: 'unknown_field' });
  return problems;
};

export const throwFieldProblems = (problems: FieldProblems): void => {
  if (problems.length > 0)
    throw new ProblemError('invalid_fields', 'Some answers do not fit', { fieldErrors: problems });
};

/** The answers to the fields that are shown, trimmed; multiple choices without duplicates. */
export const pickAnswers = (fields: readonly FormField[], values: FormValues): FormValues =>
  Object.fromEntries(
    fields.flatMap((field) => {
      const parts = isFieldShown(field, values)
        ? [...new Set(answerParts(fieldAnswer(values, field.name)))]
        : [];
      const [first] = parts;
      if (first === undefined) return [];
      return [[field.name, field.type === 'multiselect' ? parts : first]];
    }),
  );

/** The answers to the fields that are shown. @throws ProblemError `invalid_fields`, with every problem by field. */
export const validateAnswers = (fields: readonly FormField[], values: FormValues): FormValues => {
  throwFieldProblems(answerProblems(fields, values));
  return pickAnswers(fields, values);
};
