// Forms of claims and referrals: stored definitions (`tables.ts`) become fields of the contract (`view.ts`), and answers are
// validated by the same rules as in the browser (`validation.ts`).

import type { FormField, FormValues } from '../../../src/contract/forms.ts';
import { fieldAnswer, isFieldShown, answerParts } from '../../../src/rules/field-validation.ts';
import { addDays, type Day } from '../calendar-dates.ts';
import { plainText, type LocalizedTexts } from '../i18n/localized-texts.ts';
import type { FormFieldRow } from './tables.ts';
import { nonEmpty, type RequestContext } from '../http/request-context.ts';

/** The text of a field in this form, or else the one shared by all forms. */
const fieldText = (texts: LocalizedTexts, form: string, rest: string) =>
  texts.find(`${form}.field.${rest}`) ?? texts.find(`field.${rest}`);

const constraintsView = ({ constraints, days }: FormFieldRow, day: Day): FormField['constraints'] => ({
  ...constraints,
  ...(days?.min !== undefined && { min: addDays(day, days.min) }),
  ...(days?.max !== undefined && { max: addDays(day, days.max) }),
});

const fieldView = (
  { viewer, texts }: RequestContext,
  form: string,
  row: FormFieldRow,
  day: Day,
): FormField => {
  const { name, type, required, about, autocomplete, showIf, days, options = [] } = row;
  const value = days?.value === undefined ? undefined : addDays(day, days.value);
  return {
    name,
    type,
    required,
    about,
    autocomplete,
    showIf,
    label: fieldText(texts, form, name) ?? name,
    help: fieldText(texts, form, `${name}.help`),
    placeholder: fieldText(texts, form, `${name}.placeholder`),
    value: autocomplete === 'name' && about === 'self' ? viewer.person.name : value,
    constraints: constraintsView(row, day),
    options: nonEmpty(
      options.map((option) => ({
        value: option,
        label: fieldText(texts, form, `${name}.option.${option}`) ?? option.toUpperCase(),
      })),
    ),
  };
};

/** The fields of a form as they are shown today; `form` is the prefix of its text keys. */
export const fieldsView = (
  ctx: RequestContext,
  form: string,
  rows: readonly FormFieldRow[],
  day: Day,
): FormField[] => rows.map((row) => fieldView(ctx, form, row, day));

const countryName = ({ texts }: RequestContext, code: string): string =>
  new Intl.DisplayNames(texts.language, { type: 'region' }).of(code) ?? code;

const answerText = (ctx: RequestContext, field: FormField, value: string): FormField['label'] => {
  const option = field.options?.find((each) => each.value === value)?.label;
  if (option !== undefined) return option;
  if (field.type === 'checkbox') return ctx.texts.get('answer.yes');
  if (field.type === 'country') return countryName(ctx, value);
  return field.type === 'date' ? ctx.texts.formatDate(value) : value;
};

/** The answers as people read them; multiple choices as one list. */
export const answersView = (
  ctx: RequestContext,
  fields: readonly FormField[],
  values: FormValues,
): { label: FormField['label']; text: FormField['label'] }[] =>
  fields.flatMap((field) => {
    const parts = isFieldShown(field, values) ? answerParts(fieldAnswer(values, field.name)) : [];
    const [first, ...more] = parts.map((part) => answerText(ctx, field, part));
    if (first === undefined) return [];
    const list = () => new Intl.ListFormat(ctx.texts.language).format([first, ...more].map(plainText));
    return [{ label: field.label, text: more.length > 0 ? list() : first }];
  });
