import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { FormField, FormValues } from '../../../contract/forms.ts';
import { validateField, isFieldShown } from '../../../rules/field-validation.ts';
import { adoptStyles } from '../controllers/lazy-module.ts';
import { Localizer } from '../i18n/localizer.ts';
import type { ValidationError } from './error-text.ts';
import type { FieldContext } from './field-context.ts';
import { PhoneField, defaultCountry } from './phone-field.ts';
import { fieldTemplate } from './field.ts';
import { formStyles } from './field-form.styles.ts';
import { messages, type FormMessages } from './messages.ts';

/** What a server said of an answer. */
interface ServerFieldError extends ValidationError {
  /** `values.<name>` */
  readonly path: string;
}

/** Between several choices, while they are one text. */
const choiceSeparator = '\n';

/** No answers yet, and no inherited ones: a question may be called `constructor`. */
const emptyAnswers = (): Record<string, string> => Object.create(null);

/** Questions and their answers: asks them, checks them, and says what is wrong with them. */
export class FieldForm {
  readonly words: Localizer<FormMessages>;
  readonly #host: LitElement;
  readonly #id: string;
  readonly #onChange: () => void;
  #fields: readonly (FormField | null)[] = [];
  #values = emptyAnswers();
  /** Fields whose fault is shown: from then on it follows what is typed. */
  readonly #validated = new Set<string>();
  readonly #serverErrors = new Map<string, ValidationError & { readonly value: string }>();
  readonly #badInput = new Set<string>();
  readonly #phoneField: PhoneField;
  /** A form that starts anew gets new controls: half a date is in the control alone. */
  #generation = 0;
  /** What is said under a question besides: what a check found. */
  note: (name: string) => FieldContext['note'] = () => undefined;

  /** `id` is the form's, for buttons outside of it; `changed` hears of each answer. */
  constructor(host: LitElement, id: string, changed: () => void) {
    this.#host = host;
    this.#id = id;
    this.#onChange = changed;
    this.words = new Localizer(host, messages);
    this.#phoneField = new PhoneField(host);
    adoptStyles(host, formStyles);
  }

  get ready(): boolean {
    return this.words.ready;
  }

  /** All that was typed, also where it is not asked just now. */
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

  /** Answers as they are sent: of what is asked, without the space around them. */
  get values(): FormValues {
    const answers = this.visibleFields.map((field) => [field.name, this.#submittedValue(field)] as const);
    return Object.fromEntries(answers.filter(([, value]) => value.length > 0));
  }

  /** Whether every question can be shown. */
  get readable(): boolean {
    return this.#fields.every((field) => field !== null);
  }

  /** What is asked, given the answers so far. */
  get visibleFields(): FormField[] {
    return this.#fields
      .filter((field) => field !== null)
      .filter((field) => isFieldShown(field, this.rawValues));
  }

  /** Begins with these questions, and with what was typed before. */
  start(fields: readonly (FormField | null)[], typed?: FormValues): void {
    this.#generation += 1;
    this.#validated.clear();
    this.#serverErrors.clear();
    this.#badInput.clear();
    this.#phoneField.reset();
    this.#values = emptyAnswers();
    this.#fields = fields;
    for (const field of fields) if (field?.value !== undefined) this.#values[field.name] = field.value;
    for (const [name, value] of Object.entries(typed ?? {})) {
      this.#values[name] = Array.isArray(value) ? value.join(choiceSeparator) : value;
    }
  }

  /** Takes the questions anew, in another language for example; what is typed stays. */
  setFields(fields: readonly (FormField | null)[]): void {
    this.#fields = fields;
  }

  /** Whether all answers can be sent. If not, says why at each, and brings the first into focus. */
  reportValidity(): boolean {
    for (const { name } of this.visibleFields) this.#validated.add(name);
    const first = this.visibleFields.find((field) => this.#errorOf(field));
    this.#host.requestUpdate();
    if (first) this.#focus(first);
    return !first && this.readable;
  }

  /** Shows what a server refused. Gives whether it was about a question that is on screen. */
  setErrors(faults: readonly ServerFieldError[]): boolean {
    for (const { path, code, message } of faults) {
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
        html`<div class="fields">${this.#fields.map((field, at) => this.#renderField(field, at))}</div>`,
      )}
      ${this.readable ? nothing : html`<p class="fault" role="status">${words.text('unreadable')}</p>`}
    </form>`;
  }

  #renderField(field: FormField | null, at: number): TemplateResult | typeof nothing {
    if (field === null || !isFieldShown(field, this.rawValues)) return nothing;
    return fieldTemplate({
      field,
      id: this.#idOf(at),
      value: this.#values[field.name] ?? '',
      error: this.#validated.has(field.name) ? this.#errorOf(field) : undefined,
      words: this.words,
      control: field.type === 'tel' ? this.#phoneField.control(field.name, this.#country) : undefined,
      note: this.note(field.name),
      onAnswer: (value, unreadable) => this.#setAnswer(field.name, value, unreadable),
    });
  }

  #setAnswer(name: string, value: string, unreadable = false): void {
    if (unreadable) this.#badInput.add(name);
    else this.#badInput.delete(name);
    this.#values[name] = value;
    this.#onChange();
    this.#host.requestUpdate();
  }

  #errorOf(field: FormField): ValidationError | undefined {
    if (this.#badInput.has(field.name)) return { code: 'not_a_date' };
    const refused = this.#serverErrors.get(field.name);
    if (refused && refused.value === (this.#values[field.name] ?? '')) return refused;
    const { name, type } = field;
    const dialled =
      type === 'tel' ? this.#phoneField.error(name, this.#values[name] ?? '', this.#country) : undefined;
    const code = validateField(field, this.#submittedValue(field)) ?? dialled;
    return code === undefined ? undefined : { code };
  }

  /** As it is sent; half of the world writes a comma where the contract has a point. */
  #submittedValue({ name, type }: FormField): string | string[] {
    const answer = (this.#values[name] ?? '').trim();
    if (type === 'multiselect') return answer === '' ? [] : answer.split(choiceSeparator);
    if (type === 'tel') return this.#phoneField.normalize(name, answer, this.#country);
    return type === 'number' ? answer.replace(/^(-?\d+),(\d+)$/, '$1.$2') : answer;
  }

  get #country(): string {
    return defaultCountry(this.#fields, this.#values, this.words.tag);
  }

  #idOf(at: number): string {
    return `${this.#id}-${at}`;
  }

  /** Once it is drawn, for it may just have been asked. */
  #focus(field: FormField): void {
    const id = this.#idOf(this.#fields.indexOf(field));
    void this.#host.updateComplete.then(() => this.#host.shadowRoot?.getElementById(id)?.focus());
  }
}
