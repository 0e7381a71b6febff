import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { optionKey } from './option-key.ts';
import { optionList } from './option-list.ts';
import { icon } from '../ui/icons.ts';
import { localText, plainText } from '../i18n/local-text.ts';
import { choiceSeparator, describedBy, handleInput, type FieldContext } from './field-context.ts';
import { countries } from './countries.ts';

/** The control of a `select` or `country` field. */
export const select = (context: FieldContext): TemplateResult => {
  const { field, id, value, error, words } = context;
  const options = field.type === 'country' ? countries(words.textLang) : (field.options ?? []);
  return html`<div class="select-box">
    <select
      class="control"
      id=${id}
      name=${field.name}
      autocomplete=${field.autocomplete ?? (field.type === 'country' ? 'country' : 'off')}
      ?required=${field.required}
      aria-invalid=${error ? 'true' : 'false'}
      aria-describedby=${describedBy(context)}
      @input=${(event: Event) => handleInput(event, context)}
      @change=${(event: Event) => handleInput(event, context)}
    >
      <option value="" .selected=${value === ''}>${words.text('choose')}</option>
      ${repeat(
        options,
        optionKey(),
        (option) =>
          html`<option value=${option.value} .selected=${live(option.value === value)}>
            ${plainText(option.label)}
          </option>`,
      )}
    </select>
    ${icon('more')}
  </div>`;
};

/** The control of a `radio` field. */
export const radios = (context: FieldContext): TemplateResult => {
  const { field, id, value, words } = context;
  return html`${optionList({
    id,
    options: field.options ?? [],
    chosen: [value],
    words,
    draw: (option, index) =>
      html`<label class="choice">
        <input
          type="radio"
          id=${index === 0 ? id : `${id}-${index}`}
          name=${id}
          value=${option.value}
          .checked=${live(option.value === value)}
          @input=${(event: Event) => handleInput(event, context)}
          @change=${(event: Event) => handleInput(event, context)}
        /><span>${localText(option.label)}</span>
      </label>`,
  })}`;
};

/** The control of a `multiselect` field; its value joins the chosen options by `choiceSeparator`. */
export const checkboxes = (context: FieldContext): TemplateResult => {
  const { field, id, value, words, onAnswer } = context;
  const options = field.options ?? [];
  const chosen = value.split(choiceSeparator);
  const toggle = (event: Event, toggled: string): void => {
    const isChecked = event.target instanceof HTMLInputElement && event.target.checked;
    const values = options.map((option) => option.value);
    onAnswer(
      values.filter((one) => (one === toggled ? isChecked : chosen.includes(one))).join(choiceSeparator),
    );
  };
  return html`${optionList({
    id,
    options,
    chosen,
    words,
    draw: (option, index) =>
      html`<label class="choice">
        <input
          type="checkbox"
          id=${index === 0 ? id : `${id}-${index}`}
          value=${option.value}
          .checked=${live(chosen.includes(option.value))}
          @input=${(event: Event) => toggle(event, option.value)}
          @change=${(event: Event) => toggle(event, option.value)}
        /><span>${localText(option.label)}</span>
      </label>`,
  })}`;
};
