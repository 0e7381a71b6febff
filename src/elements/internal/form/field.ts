import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { formatDay } from '../i18n/dates.ts';
import { icon } from '../ui/icons.ts';
import { localText, plainText } from '../i18n/local-text.ts';
import { formatInteger } from '../i18n/numbers.ts';
import { describedBy, hasHelp, handleInput, type FieldContext } from './field-context.ts';
import { checkboxes, radios, select } from './choices.ts';
import { errorText } from './error-text.ts';
import type { Renderable } from '../states/widget-context.ts';

/** Kinds of a line of text that a browser helps with. */
const inputTypes = ['date', 'email', 'tel', 'url'] as const;
const inputTypeOf = (type: string | undefined): (typeof inputTypes)[number] | 'text' =>
  inputTypes.find((known) => known === type) ?? 'text';

/** Addresses and numbers run from left to right in every language. */
const directions: Readonly<Record<string, 'ltr' | 'auto'>> = {
  email: 'ltr',
  tel: 'ltr',
  url: 'ltr',
  text: 'auto',
};

const inputmodes: Readonly<Record<string, string>> = { number: 'decimal' };

/** A line of text. */
export const input = (asked: FieldContext): TemplateResult => {
  const { field, id, value, error } = asked;
  const { constraints, autocomplete, placeholder, type, required } = field;
  const limits = type === 'date' ? constraints : undefined;
  // Half a date has no value yet: written back, that would wipe out what is being typed.
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
    aria-describedby=${describedBy(asked)}
    .value=${live(value)}
    @input=${(event: Event) => handleInput(event, asked)}
    @change=${(event: Event) => handleInput(event, asked)}
  />`;
};

const textarea = (asked: FieldContext): TemplateResult => {
  const { field, id, value, error: fault } = asked;
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
    aria-invalid=${fault ? 'true' : 'false'}
    aria-describedby=${describedBy(asked)}
    .value=${value}
    @input=${(event: Event) => handleInput(event, asked)}
  ></textarea>`;
};

const optionalMark = ({ field, words }: FieldContext): Renderable =>
  field.required ? nothing : html` <span class="optional">${words.text('optional')}</span>`;

const helpText = ({ field, id, value, words }: FieldContext): Renderable => {
  const limit = field.type === 'textarea' ? field.constraints?.maxLength : undefined;
  const near = limit !== undefined && value.length > limit * 0.7;
  if (!hasHelp(field, value) && !near) return nothing;
  const tag = words.locale;
  // A browser writes a date in its own language; the page's own, with its weekday, leaves no doubt.
  const day =
    field.type === 'date' && value ? html`<span>${formatDay(value, tag, 'weekday')}</span>` : nothing;
  return html`<p class="help n12">
    <span id="${id}-help"
      >${day}${field.help && day !== nothing ? ' · ' : nothing}${field.help ? localText(field.help) : nothing}</span
    >
    ${near ? html`<span class="letters">${words.text('count', { n: formatInteger(value.length, tag), limit: formatInteger(limit, tag) })}</span>` : nothing}
  </p>`;
};

const errorMessage = ({ field, id, error, words }: FieldContext): Renderable =>
  error
    ? html`<p class="fault n12" id="${id}-fault">
        ${icon('alert')}<span>${errorText(field, error, words)}</span>
      </p>`
    : nothing;

/** One question: label, control, what is wrong, help. */
export const fieldTemplate = (asked: FieldContext): TemplateResult => {
  const { field, id, value, error: fault } = asked;
  const label = html`${localText(field.label)}${optionalMark(asked)}`;
  if (field.type === 'radio' || field.type === 'multiselect') {
    const several = field.type === 'multiselect';
    return html`<fieldset
      class="field wide"
      part="field"
      role=${several ? 'group' : 'radiogroup'}
      aria-invalid=${several ? nothing : fault ? 'true' : 'false'}
      aria-required=${several ? nothing : field.required ? 'true' : 'false'}
      aria-describedby=${describedBy(asked)}
    >
      <legend>${label}</legend>
      <div>${several ? checkboxes(asked) : radios(asked)}</div>
      ${errorMessage(asked)}${helpText(asked)}
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
          aria-invalid=${fault ? 'true' : 'false'}
          aria-describedby=${describedBy(asked)}
          .checked=${value === 'true'}
          @change=${(event: Event) => handleInput(event, asked)}
        /><span>${label}</span>
      </label>
      ${errorMessage(asked)}${helpText(asked)}
    </div>`;
  }
  const long = field.type === 'textarea';
  const drop = field.type === 'select' || field.type === 'country';
  const plain = long ? textarea : drop ? select : input;
  const control = (asked.control ?? plain)(asked);
  return html`<div class="field ${long ? 'wide' : ''}" part="field">
    <label for=${id}>${label}</label>
    ${control}${errorMessage(asked)}${asked.note ?? nothing}${helpText(asked)}
  </div>`;
};
