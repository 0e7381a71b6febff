import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { textLength } from '../../../rules/typed-text.ts';
import { formatDay } from '../i18n/dates.ts';
import { icon } from '../ui/icons.ts';
import { localText, plainText } from '../i18n/local-text.ts';
import { formatInteger } from '../i18n/numbers.ts';
import { describedBy, hasHelp, handleInput, type FieldContext } from './field-context.ts';
import { checkboxes, radios, select } from './choices.ts';
import { errorText } from './error-text.ts';
import type { Renderable } from '../states/widget-context.ts';

/** Input types that browsers support; every other field type is a line of text. */
const inputTypes = ['date', 'email', 'tel', 'url'] as const;
const inputTypeOf = (type: string | undefined): (typeof inputTypes)[number] | 'text' =>
  inputTypes.find((known) => known === type) ?? 'text';

/** Addresses and numbers are written from left to right in every language. */
const directions: Readonly<Record<string, 'ltr' | 'auto'>> = {
  email: 'ltr',
  tel: 'ltr',
  url: 'ltr',
  text: 'auto',
};

const inputmodes: Readonly<Record<string, string>> = { number: 'decimal', integer: 'numeric' };

/** The control of a field that is one line of text. */
export const input = (context: FieldContext): TemplateResult => {
  const { field, id, value, error } = context;
  const { constraints, autocomplete, placeholder, type, required } = field;
  const limits = type === 'date' ? constraints : undefined;
  // `live`: half a date has no value yet, and writing that back would erase what is being typed.
  return html`<input
    class="control"
    id=${id}
    name=${field.name}
    type=${inputTypeOf(type)}
    inputmode=${inputmodes[type ?? ''] ?? nothing}
    min=${limits?.min ?? nothing}
    max=${limits?.max ?? nothing}
    dir=${directions[inputTypeOf(type)] ?? nothing}
    autocomplete=${autocomplete ?? 'off'}
    placeholder=${placeholder === undefined ? nothing : plainText(placeholder)}
    ?required=${required}
    aria-invalid=${error ? 'true' : 'false'}
    aria-describedby=${describedBy(context)}
    .value=${live(value)}
    @input=${(event: Event) => handleInput(event, context)}
    @change=${(event: Event) => handleInput(event, context)}
  />`;
};

const textarea = (context: FieldContext): TemplateResult => {
  const { field, id, value, error } = context;
  const { placeholder, required, autocomplete } = field;
  return html`<textarea
    class="control"
    id=${id}
    name=${field.name}
    rows="3"
    dir="auto"
    autocomplete=${autocomplete ?? 'off'}
    placeholder=${placeholder === undefined ? nothing : plainText(placeholder)}
    ?required=${required}
    aria-invalid=${error ? 'true' : 'false'}
    aria-describedby=${describedBy(context)}
    .value=${live(value)}
    @input=${(event: Event) => handleInput(event, context)}
    @change=${(event: Event) => handleInput(event, context)}
  ></textarea>`;
};

const optionalMark = ({ field, words }: FieldContext): Renderable =>
  field.required ? nothing : html` <span class="optional">${words.text('optional')}</span>`;

const helpText = ({ field, id, value, words }: FieldContext): Renderable => {
  const limit = field.type === 'textarea' ? field.constraints?.maxLength : undefined;
  const length = textLength(value);
  const isNearLimit = limit !== undefined && length > limit * 0.7;
  if (!hasHelp(field, value) && !isNearLimit) return nothing;
  const tag = words.locale;
  // The browser shows a date in its own language: the day in the page's language, with its weekday, prevents mistakes.
  const weekday =
    field.type === 'date' && value ? html`<span>${formatDay(value, words, 'weekday')}</span>` : nothing;
  return html`<p class="help n12">
    <span id="${id}-help"
      >${weekday}${field.help && weekday !== nothing ? ' · ' : nothing}${field.help ? localText(field.help) : nothing}</span
    >
    ${isNearLimit ? html`<span class="character-count">${words.text('count', { n: formatInteger(length, tag), limit: formatInteger(limit, tag) })}</span>` : nothing}
  </p>`;
};

const errorMessage = ({ field, id, error, words, value }: FieldContext): Renderable =>
  error
    ? html`<p class="error n12" id="${id}-error">
        ${icon('alert')}<span>${errorText(field, error, words, value)}</span>
      </p>`
    : nothing;

/** One field: label, control, error and help. */
export const fieldTemplate = (context: FieldContext): TemplateResult => {
  const { field, id, value, error } = context;
  const label = html`${localText(field.label)}${optionalMark(context)}`;
  if (field.type === 'radio' || field.type === 'multiselect') {
    const isMultiple = field.type === 'multiselect';
    return html`<fieldset
      class="field wide"
      part="field"
      role=${isMultiple ? 'group' : 'radiogroup'}
      aria-invalid=${isMultiple ? nothing : error ? 'true' : 'false'}
      aria-required=${isMultiple ? nothing : field.required ? 'true' : 'false'}
      aria-describedby=${describedBy(context)}
    >
      <legend>${label}</legend>
      <div>${isMultiple ? checkboxes(context) : radios(context)}</div>
      ${errorMessage(context)}${helpText(context)}
    </fieldset>`;
  }
  if (field.type === 'checkbox') {
    return html`<div class="field wide" part="field">
      <label class="choice">
        <input
          type="checkbox"
          id=${id}
          name=${field.name}
          ?required=${field.required}
          aria-invalid=${error ? 'true' : 'false'}
          aria-describedby=${describedBy(context)}
          .checked=${value === 'true'}
          @input=${(event: Event) => handleInput(event, context)}
          @change=${(event: Event) => handleInput(event, context)}
        /><span>${label}</span>
      </label>
      ${errorMessage(context)}${helpText(context)}
    </div>`;
  }
  const isTextarea = field.type === 'textarea';
  const isSelect = field.type === 'select' || field.type === 'country';
  const plainControl = isTextarea ? textarea : isSelect ? select : input;
  const control = (context.control ?? plainControl)(context);
  return html`<div class="field ${isTextarea ? 'wide' : ''}" part="field">
    <label for=${id} id="${id}-title">${label}</label>
    ${control}${errorMessage(context)}${context.note ?? nothing}${helpText(context)}
  </div>`;
};
