import { html, type TemplateResult } from 'lit';
import { icon } from '../ui/icons.ts';
import { localText, plainText } from '../i18n/local-text.ts';
import { describedBy, handleInput, type FieldContext } from './field-context.ts';
import { countries } from './countries.ts';

/** One of some, in a list that drops down. */
export const select = (asked: FieldContext): TemplateResult => {
  const { field, id, value, error, words } = asked;
  const options = field.type === 'country' ? countries(words.locale) : (field.options ?? []);
  return html`<div class="drop">
    <select
      class="control"
      id=${id}
      name=${field.name}
      autocomplete=${field.autocomplete ?? (field.type === 'country' ? 'country' : 'off')}
      ?required=${field.required}
      aria-invalid=${error ? 'true' : 'false'}
      aria-describedby=${describedBy(asked)}
      @change=${(event: Event) => handleInput(event, asked)}
    >
      <option value="" .selected=${value === ''}>${words.text('choose')}</option>
      ${options.map(
        (option) =>
          html`<option value=${option.value} .selected=${option.value === value}>
            ${plainText(option.label)}
          </option>`,
      )}
    </select>
    ${icon('more')}
  </div>`;
};

/** One of some, all in sight. */
export const radios = (asked: FieldContext): TemplateResult => {
  const { field, id, value } = asked;
  return html`${(field.options ?? []).map(
    (option, at) =>
      html`<label class="choice">
        <input
          type="radio"
          id=${at === 0 ? id : `${id}-${at}`}
          name=${id}
          value=${option.value}
          .checked=${option.value === value}
          @change=${(event: Event) => handleInput(event, asked)}
        /><span>${localText(option.label)}</span>
      </label>`,
  )}`;
};

/** Several of some. */
export const checkboxes = (asked: FieldContext): TemplateResult => {
  const { field, id, value, onAnswer } = asked;
  const options = field.options ?? [];
  const chosen = value.split('\n');
  const toggle = (event: Event, name: string): void => {
    const on = event.target instanceof HTMLInputElement && event.target.checked;
    const left = options.map((option) => option.value);
    onAnswer(left.filter((one) => (one === name ? on : chosen.includes(one))).join('\n'));
  };
  return html`${options.map(
    (option, at) =>
      html`<label class="choice">
        <input
          type="checkbox"
          id=${at === 0 ? id : `${id}-${at}`}
          value=${option.value}
          .checked=${chosen.includes(option.value)}
          @change=${(event: Event) => toggle(event, option.value)}
        /><span>${localText(option.label)}</span>
      </label>`,
  )}`;
};
