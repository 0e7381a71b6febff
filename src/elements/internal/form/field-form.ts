import { importModule } from '../../../client/http/import-module.ts';
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { FormField, FormValues } from '../../../contract/forms.ts';
import { validateField, isFieldShown } from '../../../rules/field-validation.ts';
import { readDomain, readText } from '../../../rules/typed-text.ts';
import { adoptStyles, LazyModule } from '../controllers/lazy-module.ts';
import { Localizer } from '../i18n/localizer.ts';
import type { ValidationError } from './error-text.ts';
import { choiceSeparator, type AnswerSource, type FieldContext } from './field-context.ts';
import { PhoneField, defaultCountry } from './phone-field.ts';
import { fieldTemplate, input } from './field.ts';
import { formStyles } from './field-form.styles.ts';
import { messages, type FormMessages } from './messages.ts';

/** An error that the backend found. */
interface ServerFieldError extends ValidationError {
  /** `values.<name>`, or the name alone. */
  readonly path: string;
}

/** Without a prototype: a field may be called `constructor`. */
const emptyAnswers = (): Record<string, string> => Object.create(null);

/**
 * The common form of a widget: it renders fields, holds their values, validates them and shows errors. `FormDraft` stores
 * the values, `WriteController` sends them.
 */
export class FieldForm {
  readonly words: Localizer<FormMessages>;
  readonly #host: LitElement;
  readonly #id: string;
  readonly #onChange: () => void;
  #fields: readonly (FormField | null)[] = [];
  #values = emptyAnswers();
  /** Fields whose error is shown; from then on it follows what is typed. */
  readonly #validated = new Set<string>();
  readonly #serverErrors = new Map<string, ValidationError & { readonly value: string }>();
  readonly #badInput = new Set<string>();
  readonly #phoneField: PhoneField;
  /** Loaded with the first number that is asked. */
  readonly #numbers: LazyModule<typeof import('./number-control.ts')>;
  /** Changes with each `start`, to get new controls: only the old ones hold half a date. */
  #generation = 0;
  /** Gives what stands below a field, for example the result of a check. */
  note: (name: string) => FieldContext['note'] = () => undefined;
  /** Name of the field whose answer is a domain, whatever address is pasted. */
  domainField: string | undefined;

  /** `id` is the id of the `<form>`, for buttons outside of it; `onChange` is called after each answer. */
  constructor(host: LitElement, id: string, onChange: () => void) {
    this.#host = host;
    this.#id = id;
    this.#onChange = onChange;
    this.words = new Localizer(host, messages);
    this.#phoneField = new PhoneField(host);
    this.#numbers = new LazyModule(host, () => importModule(() => import('./number-control.ts')));
    adoptStyles(host, formStyles);
  }

  get ready(): boolean {
    return this.words.ready;
  }

  /** All values as typed, including those of fields that are hidden now. */
  get rawValues(): FormValues {
    const lists = new Set(
      this.#fields.flatMap((field) => (field?.type === 'multiselect' ? [field.name] : [])),
    );
    return Object.fromEntries(
      Object.entries(this.#values)
        .filter(([, value]) => value !== '')
        .map(([name, value]) => [name, lists.has(name) ? value.split(choiceSeparator) : value]),
    );
  }

  /** The values to send: of visible fields, as they were understood. */
  get values(): FormValues {
    const answers = this.visibleFields.map((field) => [field.name, this.#submittedValue(field)] as const);
    return Object.fromEntries(answers.filter(([, value]) => value.length > 0));
  }

  /** False if Laurel cannot read some field (`null`): then the form cannot be sent. */
  get readable(): boolean {
    return this.#fields.every((field) => field !== null);
  }

  /** The fields that `showIf` shows, given the answers so far. */
  get visibleFields(): FormField[] {
    return this.#fields
      .filter((field) => field !== null)
      .filter((field) => isFieldShown(field, this.rawValues));
  }

  /** Starts anew with these fields, and with the values of a draft. */
  start(fields: readonly (FormField | null)[], draft?: FormValues): void {
    this.#generation += 1;
    this.#validated.clear();
    this.#serverErrors.clear();
    this.#badInput.clear();
    this.#phoneField.reset();
    this.#values = emptyAnswers();
    this.#fields = fields;
    for (const field of fields)
      if (field?.value !== undefined) this.#values[field.name] = this.#read(field, field.value);
    for (const [name, value] of Object.entries(draft ?? {})) {
      this.#values[name] = Array.isArray(value) ? value.join(choiceSeparator) : value;
    }
  }

  /** Replaces the fields, for example by those of another language; values stay. */
  setFields(fields: readonly (FormField | null)[]): void {
    this.#fields = fields;
  }

  /** Whether the form can be sent. If not, shows an error at each invalid field and focuses the first. */
  reportValidity(): boolean {
    for (const field of this.visibleFields) {
      const { name } = field;
      this.#validated.add(name);
      // What is sent is what is shown, also if it was filled in without the event that ends typing.
      const answer = this.#values[name];
      if (answer !== undefined) this.#values[name] = this.#read(field, answer);
    }
    const first = this.visibleFields.find((field) => this.#errorOf(field));
    this.#host.requestUpdate();
    if (first) this.#focus(first);
    return !first && this.readable;
  }

  /** Shows the errors that the backend found. Returns whether one of them is at a visible field. */
  setErrors(errors: readonly ServerFieldError[]): boolean {
    for (const { path, code, message } of errors) {
      const name = path.replace(/^(values\.)?/, '');
      this.#serverErrors.set(name, { code, message, value: this.#values[name] ?? '' });
      this.#validated.add(name);
    }
    const first = this.visibleFields.find((field) => this.#serverErrors.has(field.name));
    this.#host.requestUpdate();
    if (first) this.#focus(first);
    return first !== undefined;
  }

  render(submit: () => void): TemplateResult {
    const { words } = this;
    return html`<form
      id=${this.#id}
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        submit();
      }}
    >
      ${keyed(
        this.#generation,
        html`<div class="fields">
          ${this.#fields.map((field, index) => this.#renderField(field, index))}
        </div>`,
      )}
      ${this.readable ? nothing : html`<p class="fault" role="status">${words.text('unreadable')}</p>`}
    </form>`;
  }

  #renderField(field: FormField | null, index: number): TemplateResult | typeof nothing {
    if (field === null || !isFieldShown(field, this.rawValues)) return nothing;
    return fieldTemplate({
      field,
      id: this.#idOf(index),
      value: this.#values[field.name] ?? '',
      error: this.#shownError(field),
      words: this.words,
      control: this.#control(field),
      note: this.note(field.name),
      onAnswer: (value, source) => this.#setAnswer(field, value, source),
    });
  }

  /** The control that replaces the plain one. Until numbers can be read, none is taken: it could be read wrongly. */
  #control({ name, type }: FormField): FieldContext['control'] {
    if (type === 'tel') return this.#phoneField.control(name, this.#country);
    if (type !== 'number') return undefined;
    const numbers = this.#numbers.get();
    return (context) =>
      numbers
        ? html`${numbers.numberControl({
            ...context,
            onAnswer: (value, isTyping) => context.onAnswer(value, { isTyping }),
            field: (typed, handleEvent) => input({ ...context, value: typed, handleEvent }),
          })}`
        : html`<i class="bone field"></i>`;
  }

  /** An error shows once somebody went on without mending it; a text that is too long is said to be so at once. */
  #shownError(field: FormField): ValidationError | undefined {
    const error = this.#errorOf(field);
    return this.#validated.has(field.name) || error?.code === 'too_long' ? error : undefined;
  }

  #setAnswer(field: FormField, value: string, { isBadInput, isTyping }: AnswerSource = {}): void {
    const { name } = field;
    if (isBadInput) this.#badInput.add(name);
    else this.#badInput.delete(name);
    this.#values[name] = isTyping ? value : this.#read(field, value);
    this.#onChange();
    this.#host.requestUpdate();
  }

  #errorOf(field: FormField): ValidationError | undefined {
    if (this.#badInput.has(field.name)) return { code: 'not_a_date' };
    const serverError = this.#serverErrors.get(field.name);
    if (serverError && serverError.value === (this.#values[field.name] ?? '')) return serverError;
    const { name, type } = field;
    const phoneError =
      type === 'tel' ? this.#phoneField.error(name, this.#values[name] ?? '', this.#country) : undefined;
    const code = validateField(field, this.#submittedValue(field)) ?? phoneError;
    return code === undefined ? undefined : { code };
  }

  /** What is meant by an answer: it is shown as soon as typing ends, and sent. */
  #read({ name, type }: FormField, answer: string): string {
    const domain =
      name === this.domainField && type !== 'url' && type !== 'email' ? readDomain(answer) : undefined;
    return domain ?? readText(type, answer);
  }

  /** The value to send. */
  #submittedValue(field: FormField): string | string[] {
    const { name, type } = field;
    const answer = this.#read(field, this.#values[name] ?? '').trim();
    if (type === 'multiselect') return answer === '' ? [] : answer.split(choiceSeparator);
    return type === 'tel' ? this.#phoneField.normalize(name, answer, this.#country) : answer;
  }

  get #country(): string {
    return defaultCountry(this.#fields, this.#values, this.words.tag);
  }

  #idOf(index: number): string {
    return `${this.#id}-${index}`;
  }

  /** Waits for the update, since the field may only now become visible. */
  #focus(field: FormField): void {
    const id = this.#idOf(this.#fields.indexOf(field));
    void this.#host.updateComplete.then(() => this.#host.shadowRoot?.getElementById(id)?.focus());
  }
}
