import { html, type TemplateResult } from 'lit';
import type { FormField, FormValues } from '../../../contract/forms.ts';
import { formatTypedNumber } from '../../../rules/typed-number.ts';
import { formatDay } from '../i18n/dates.ts';
import { localText } from '../i18n/local-text.ts';
import type { Localizer } from '../i18n/localizer.ts';
import type { Message } from '../../../locales/translation.ts';
import { boundedList } from '../ui/bounded-list.ts';

/** What a review says, and how it names a file, of which the answer is an id. */
interface ReviewTexts {
  readonly words: Localizer<Readonly<Record<'yes', Message>>>;
  readonly fileText?: (field: string) => string;
}

const answerText = (
  field: FormField,
  value: string,
  { words, fileText }: ReviewTexts,
): TemplateResult | string => {
  const option = field.options?.find((one) => one.value === value);
  if (option) return localText(option.label);
  if (field.type === 'checkbox') return words.text('yes');
  if (field.type === 'date') return formatDay(value, words, 'weekday');
  if (field.type === 'number') return html`<bdi>${formatTypedNumber(value, words.tag)}</bdi>`;
  return html`<bdi>${field.type === 'file' && fileText ? fileText(field.name) : value}</bdi>`;
};

/** Lists the answers for review before they are sent; long ones take the full width. */
export const answerReview = (
  fields: readonly FormField[],
  values: FormValues,
  texts: ReviewTexts,
): TemplateResult => {
  const answered = fields.flatMap((field) => {
    const value = Object.hasOwn(values, field.name) ? values[field.name] : undefined;
    return value === undefined ? [] : [{ field, value }];
  });
  const [rows, more] = boundedList(answered, texts.words, { key: fields });
  return html`<dl class="rows">
      ${rows.map(({ field, value }) => {
        const [parts, moreParts] = boundedList([value].flat(), texts.words, { key: field });
        return html`<div class=${field.type === 'textarea' ? 'long' : ''}>
          <dt>${localText(field.label)}</dt>
          <dd>
            ${parts.map((one, index) => html`<span>${index > 0 ? ', ' : ''}${answerText(field, one, texts)}</span>`)}
            ${moreParts}
          </dd>
        </div>`;
      })}
    </dl>
    ${more}`;
};
