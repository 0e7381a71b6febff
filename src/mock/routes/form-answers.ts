import type { FieldError, FormField, FormValues, LocalText } from '../../contract/index.ts';
import { answerParts, fieldAnswer, validateFields } from '../../rules/field-validation.ts';
import { formatLongDate, type ScenarioContext } from '../scenario.ts';

type FormFields = readonly (FormField | null)[];

/** What is wrong with a form's answers, by the rules that a widget checks them by. */
export const fieldErrorsOf = (fields: FormFields, values: FormValues): FieldError[] =>
  [
    ...validateFields(
      fields.filter((field) => field !== null),
      values,
    ),
  ].map(([name, code]) => ({ path: `values.${name}`, code }));

/** One answer as people read it: an option by its label, a checked box by a word, a date in full. */
const answerText = (field: FormField, value: string, context: ScenarioContext): LocalText => {
  const option = field.options?.find((each) => each.value === value);
  if (option) return option.label;
  if (field.type === 'checkbox') return context.localize('Yes', 'Sí', 'Evet');
  return field.type === 'date' ? formatLongDate(context, value) : value;
};

const plainText = (text: LocalText): string => (typeof text === 'string' ? text : text.text);

/** A form's answers as a claim or a referral shows them back, in the order of the fields. */
export const answersAsRead = (
  fields: FormFields,
  values: FormValues,
  context: ScenarioContext,
): { label: LocalText; text: LocalText }[] =>
  fields.flatMap((field) => {
    const parts = field ? answerParts(fieldAnswer(values, field.name)) : [];
    const [first, ...others] = field ? parts.map((part) => answerText(field, part, context)) : [];
    if (!field || first === undefined) return [];
    const text = others.length > 0 ? [first, ...others].map(plainText).join(', ') : first;
    return [{ label: field.label, text }];
  });
