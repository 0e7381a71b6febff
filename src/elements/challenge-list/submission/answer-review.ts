import { html, type TemplateResult } from 'lit';
import type { FormField, FormValues } from '../../../contract/forms.ts';
import { formatTypedNumber } from '../../../rules/typed-number.ts';
import { formatDay } from '../../internal/i18n/dates.ts';
import { localText } from '../../internal/i18n/local-text.ts';
import { boundedList } from '../../internal/ui/bounded-list.ts';
import type { SubmissionContext } from './submission-context.ts';

/** The name of the file that stands behind the answer to a field. */
export type FileNames = (field: string) => string | undefined;

const answerText = (
  field: FormField,
  value: string,
  { words }: SubmissionContext,
  fileName: FileNames,
): TemplateResult | string => {
  const option = field.options?.find((one) => one.value === value);
  if (option) return localText(option.label);
  if (field.type === 'checkbox') return words.text('yes');
  if (field.type === 'date') return formatDay(value, words, 'weekday');
  if (field.type === 'number') return html`<bdi>${formatTypedNumber(value, words.tag)}</bdi>`;
  if (field.type === 'file') return html`<bdi>${fileName(field.name) ?? words.text('aFile')}</bdi>`;
  return html`<bdi>${value}</bdi>`;
};

/** Lists the answers before they are sent; long ones take the full width. */
export const answerReview = (
  fields: readonly FormField[],
  values: FormValues,
  context: SubmissionContext,
  fileName: FileNames,
): TemplateResult => {
  const answered = fields.flatMap((field) => {
    const value = Object.hasOwn(values, field.name) ? values[field.name] : undefined;
    return value === undefined ? [] : [{ field, value }];
  });
  const [rows, more] = boundedList(answered, context.words, { key: fields });
  return html`<dl class="rows">
      ${rows.map(({ field, value }) => {
        const [parts, moreParts] = boundedList([value].flat(), context.words, { key: field });
        return html`<div class=${field.type === 'textarea' ? 'long' : ''}>
          <dt>${localText(field.label)}</dt>
          <dd>
            ${parts.map((one, index) => html`<span>${index > 0 ? ', ' : ''}${answerText(field, one, context, fileName)}</span>`)}
            ${moreParts}
          </dd>
        </div>`;
      })}
    </dl>
    ${more}`;
};
