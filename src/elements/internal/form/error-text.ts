import type { FormField } from '../../../contract/forms.ts';
import { textLength } from '../../../rules/typed-text.ts';
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
  'not_a_date',
  'not_an_email',
  'no_ending',
  'not_a_phone',
  'no_country',
  'phone_too_short',
  'phone_too_long',
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

/** A number in the language `tag`; undefined if one of them is none. */
const numberText = (value: number, tag: string): string | undefined => {
  if (Number.isInteger(value)) return formatInteger(value, tag);
  try {
    return Number.isNaN(value) ? undefined : new Intl.NumberFormat(tag).format(value);
  } catch {
    return undefined;
  }
};

/** The message of an error in `value`, which says what to do. */
export const errorText = (
  field: FormField,
  { code, message }: ValidationError,
  words: Localizer<FormMessages>,
  value: string,
): string => {
  const { minLength, maxLength, min, max } = field.constraints ?? {};
  const tag = words.locale;
  const limit = (bound: number | string): string => numberText(Number(bound), tag) ?? String(bound);
  if (code === 'required') return words.text(requiredKey(field));
  if (code === 'too_short' && minLength !== undefined) return words.text(code, { n: minLength });
  if (code === 'too_long' && maxLength !== undefined)
    return words.text(code, { n: maxLength, over: formatInteger(textLength(value) - maxLength, tag) });
  if (code === 'too_small' && min !== undefined) return words.text(code, { limit: limit(min) });
  if (code === 'too_big' && max !== undefined) return words.text(code, { limit: limit(max) });
  if (code === 'too_early' && min !== undefined)
    return words.text(code, { date: formatDay(`${min}`, words) });
  if (code === 'too_late' && max !== undefined) return words.text(code, { date: formatDay(`${max}`, words) });
  // As the page's language writes numbers, since they are read so.
  if (code === 'not_a_number') return words.text(code, { example: numberText(12.5, words.tag) ?? '12' });
  if (code === 'not_an_integer') return words.text(code, { example: numberText(12, words.tag) ?? '12' });
  const plainCode = plainCodes.find((key) => key === code);
  return plainCode ? words.text(plainCode) : (message ?? words.text('faulty'));
};
