import type { FormField } from '../../../contract/forms.ts';
import { formatDay } from '../i18n/dates.ts';
import { formatInteger } from '../i18n/numbers.ts';
import type { Localizer } from '../i18n/localizer.ts';
import type { FormMessages } from './messages.ts';

/** Why an answer is not valid: a code of `rules/field-validation`, or a code of the vendor with its message. */
export interface ValidationError {
  readonly code: string;
  readonly message?: string | undefined;
}

const plainCodes = [
  'not_a_number',
  'not_a_date',
  'not_an_email',
  'no_ending',
  'not_a_phone',
  'no_country',
  'not_an_address',
  'not_an_option',
] as const;

const requiredKey = ({
  type,
  options,
}: FormField): 'required' | 'requiredChoice' | 'requiredDate' | 'requiredBox' => {
  if (type === 'checkbox') return 'requiredBox';
  if (type === 'date') return 'requiredDate';
  return type === 'radio' || type === 'country' || type === 'multiselect' || (type === 'select' && options)
    ? 'requiredChoice'
    : 'required';
};

/** The message of an error, which says what to do. */
export const errorText = (
  field: FormField,
  { code, message }: ValidationError,
  words: Localizer<FormMessages>,
): string => {
  const { minLength, maxLength, min, max } = field.constraints ?? {};
  const tag = words.locale;
  const limit = (value: number | string): string =>
    Number.isInteger(Number(value)) ? formatInteger(Number(value), tag) : String(value);
  if (code === 'required') return words.text(requiredKey(field));
  if (code === 'too_short' && minLength !== undefined) return words.text(code, { n: minLength });
  if (code === 'too_long' && maxLength !== undefined) return words.text(code, { n: maxLength });
  if (code === 'too_small' && min !== undefined) return words.text(code, { limit: limit(min) });
  if (code === 'too_big' && max !== undefined) return words.text(code, { limit: limit(max) });
  if (code === 'too_early' && min !== undefined) return words.text(code, { date: formatDay(`${min}`, tag) });
  if (code === 'too_late' && max !== undefined) return words.text(code, { date: formatDay(`${max}`, tag) });
  const plainCode = plainCodes.find((key) => key === code);
  return plainCode ? words.text(plainCode) : (message ?? words.text('faulty'));
};
