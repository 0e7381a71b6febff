import { html, type TemplateResult } from 'lit';
import type { Field, Values } from '../../contract/field.ts';
import { formatDay } from '../shared/date.ts';
import { localText } from '../shared/local-text.ts';
import type { ClaimSetting } from './claim-setting.ts';

const answerOf = (field: Field, value: string, setting: ClaimSetting): TemplateResult | string => {
  const { words } = setting;
  const option = field.options?.find((one) => one.value === value);
  if (option) return localText(option.label);
  if (field.type === 'checkbox') return words.text('yes');
  if (field.type === 'date') return formatDay(value, words.locale, 'weekday');
  return html`<bdi>${value}</bdi>`;
};

/** The answers as they will be read; long ones in full width. */
export const review = (fields: readonly Field[], values: Values, setting: ClaimSetting): TemplateResult => {
  const answered = fields.flatMap((field) => {
    const value = Object.hasOwn(values, field.name) ? values[field.name] : undefined;
    return value === undefined ? [] : [{ field, value }];
  });
  return html`<dl class="rows">
    ${answered.map(
      ({ field, value }) =>
        html`<div class=${field.type === 'textarea' ? 'long' : ''}>
          <dt>${localText(field.label)}</dt>
          <dd>
            ${[value].flat().map((one, at) => html`${at > 0 ? ', ' : ''}${answerOf(field, one, setting)}`)}
          </dd>
        </div>`,
    )}
  </dl>`;
};
