// Forms: `FieldForm` takes the contract's fields, draws them (`field.ts` and the controls), holds and validates the values, and
// shows errors (`error-text.ts`). `form-draft.ts` stores what is typed; the widget sends it.

import { importModule } from '../../../client/http/import-module.ts';
import { html, nothing, render, type LitElement, type TemplateResult } from 'lit';
import type { FormField, FormValues } from '../../../contract/forms.ts';
import { validateField, isFieldShown } from '../../../rules/field-validation.ts';
import { readDomain, readText } from '../../../rules/typed-text.ts';
import { KeyedElements } from '../controllers/keyed-elements.ts';
import { LazyModule } from '../controllers/lazy-module.ts';
import { adoptStyles } from '../ui/adopt-styles.ts';
import { Localizer } from '../i18n/localizer.ts';
import type { ValidationError } from './error-text.ts';
import { FieldErrors, type ServerFieldError } from './field-errors.ts';
import { choiceSeparator, type AnswerSource, type FieldContext } from './field-context.ts';
import type { FileAnswers } from './file-answers.ts';
import { askedCountry, PhoneField } from './phone-field.ts';
import { fieldTemplate, input } from './field.ts';
import { formStyles } from './field-form.styles.ts';
import { messages, type FormMessages } from './messages.ts';
import { RemovedTexts, type TypedText } from './removed-texts.ts';

/** Without a prototype: a field may be called `constructor`. */
const emptyAnswers = (): Record<string, string> => Object.create(null);

const createElement = (className: string): HTMLElement => {
  const element = document.createElement('div');
  element.className = className;
  return element;
};

/** What a person typed must be seen in such a field; the answers to others are chosen. */
const isTyped = ({ type }: FormField): boolean =>
  !/^(select|multiselect|radio|checkbox|country|file)$/.test(type ?? 'text');

/** What a control needs that reads what is typed: it draws the plain one, and says when more may follow. */
const readingControl = (context: FieldContext) => ({
  ...context,
  onAnswer: (value: string, isTyping: boolean): void => context.onAnswer(value, { isTyping }),
  field: (typed: string, handleEvent: (event: Event) => void): TemplateResult =>
    input({ ...context, value: typed, handleEvent }),
});

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
  readonly #errors = new FieldErrors();
  readonly #phoneField: PhoneField;
  /** Loaded with the first number that is asked. */
  readonly #numbers: LazyModule<typeof import('./number-control.ts')>;
  /** New with each `start`, to get new controls: only the old ones hold half a date. */
  #list = createElement('fields');
  /** One element for each field, by its name: what is being typed stays in it wherever the field moves to. */
  #elements = new KeyedElements<string, HTMLElement>(() => createElement('field-slot'));
  /** Field name → id of its control. */
  readonly #ids = new Map<string, string>();
  /** Field name → whether its answer was a text when it was shown last. */
  readonly #typedNames = new Map<string, boolean>();
  /** How many fields are shown at most. */
  #limit = Infinity;
  readonly #removedTexts = new RemovedTexts();
  /** Gives what stands below a field, for example the result of a check. */
  note: (name: string) => FieldContext['note'] = () => undefined;
  /** Name of the field whose answer is a domain, whatever address is pasted. */
  domainField: string | undefined;
  /** Draws and checks the fields for files; without it one is a line of text. */
  files: FileAnswers | undefined;

  /** `id` is the id of the `<form>`, for buttons outside of it; `onChange` is called after each answer. */
  constructor(host: LitElement, id: string, onChange: () => void) {
    this.#host = host;
    this.#id = id;
    this.#onChange = onChange;
    this.words = new Localizer(host, messages);
    this.#phoneField = new PhoneField(host, () => this.words.tag);
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
    const { rawValues } = this;
    const names = new Set<string>();
    return this.#fields.slice(0, this.#limit).flatMap((field) => {
      // Of two fields of one name the first counts.
      if (field === null || names.has(field.name) || !isFieldShown(field, rawValues)) return [];
      names.add(field.name);
      return [field];
    });
  }

  /** Starts anew with these fields, and with the values of a draft. */
  start(fields: readonly (FormField | null)[], draft?: FormValues): void {
    this.#list = createElement('fields');
    this.#elements = new KeyedElements(() => createElement('field-slot'));
    this.#removedTexts.clear();
    this.#ids.clear();
    this.#typedNames.clear();
    this.#errors.clear();
    this.#values = emptyAnswers();
    this.#setFields(fields);
    for (const field of fields)
      if (field?.value !== undefined) this.#values[field.name] = this.#read(field, field.value);
    for (const [name, value] of Object.entries(draft ?? {})) {
      this.#values[name] = Array.isArray(value) ? value.join(choiceSeparator) : value;
    }
  }

  /**
   * Replaces the fields, for example by those of another language, and shows at most `limit` of them. Values stay, each with
   * its field; what was typed into a field that is gone is offered back.
   */
  setFields(fields: readonly (FormField | null)[], limit = Infinity): void {
    this.#limit = limit;
    if (fields === this.#fields) return;
    const typed = this.#typedTexts();
    this.#setFields(fields);
    const restored = this.#removedTexts.update(typed, this.#typedTexts(), this.#isEmptyText);
    for (const [name, text] of restored) this.#values[name] = text;
  }

  /** Whether the form can be sent. If not, shows an error at each invalid field and focuses the first. */
  reportValidity(): boolean {
    for (const field of this.visibleFields) {
      const { name } = field;
      this.#errors.show(name);
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
    for (const error of errors) {
      const name = error.path.replace(/^(values\.)?/, '');
      this.#errors.setServerError(name, error, this.#values[name] ?? '', this.words.tag);
    }
    const first = this.visibleFields.find((field) => this.#errors.hasServerError(field.name));
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
      ${this.#renderFields()} ${this.#renderRemoved()}
      ${this.readable ? nothing : html`<p class="error" role="status">${words.text('unreadable')}</p>`}
    </form>`;
  }

  #renderFields(): HTMLElement {
    this.#elements.update(
      this.#list,
      this.visibleFields.map((field) => ({
        key: field.name,
        // Rendered at every update: what stands below a field may have changed.
        dependencies: [{}],
        render: (element) => render(this.#fieldTemplate(field), element),
      })),
    );
    return this.#list;
  }

  #fieldTemplate(field: FormField): TemplateResult {
    return fieldTemplate({
      field,
      id: this.#idOf(field),
      value: this.#values[field.name] ?? '',
      error: this.#shownError(field),
      words: this.words,
      control: this.#control(field),
      note: this.note(field.name),
      onAnswer: (value, source) => this.#setAnswer(field, value, source),
    });
  }

  /** The control that replaces the plain one. Until numbers can be read, none is taken: it could be read wrongly. */
  #control(field: FormField): FieldContext['control'] {
    const { type } = field;
    if (type === 'tel') return this.#phoneControl(field);
    if (type === 'file') return this.files?.control;
    if (type !== 'number' && type !== 'integer') return undefined;
    const numbers = this.#numbers.get();
    return (context) =>
      numbers
        ? html`${numbers.numberControl(readingControl(context))}`
        : this.#numbers.failed
          ? html``
          : html`<i class="skeleton field"></i>`;
  }

  #phoneControl(field: FormField): FieldContext['control'] {
    this.#phoneField.load();
    const control = this.#phoneField.peek();
    return (
      control &&
      ((context) => html`${control({ ...readingControl(context), country: this.#countryOf(field) })}`)
    );
  }

  /** An error shows once somebody went on without mending it; a text that is too long is said to be so at once. */
  #shownError(field: FormField): ValidationError | undefined {
    const error = this.#errorOf(field);
    return this.#errors.shows(field.name) || error?.code === 'too_long' ? error : undefined;
  }

  #setFields(fields: readonly (FormField | null)[]): void {
    this.#fields = fields;
    for (const field of fields) {
      if (!field) continue;
      const { name } = field;
      if (!this.#ids.has(name)) this.#ids.set(name, `${this.#id}-${this.#ids.size}`);
      // A text is no option, and an option no text: what was answered to the other kind of field is no answer to this.
      if ((this.#typedNames.get(name) ?? isTyped(field)) !== isTyped(field)) this.#values[name] = '';
      this.#typedNames.set(name, isTyped(field));
    }
  }

  /** What was typed, by the name of its field. */
  #typedTexts(): Map<string, TypedText> {
    const { rawValues } = this;
    const typed = this.#fields.flatMap((field) => {
      const text =
        field && isTyped(field) && isFieldShown(field, rawValues) ? rawValues[field.name] : undefined;
      return field && typeof text === 'string' ? [[field.name, { title: field.label, text }] as const] : [];
    });
    return new Map(typed);
  }

  readonly #isEmptyText = (name: string): boolean => {
    const field = this.#fields.find((one) => one?.name === name);
    return !!field && isTyped(field) && !this.#values[name];
  };

  #renderRemoved(): TemplateResult | typeof nothing {
    return this.#removedTexts.render(
      this.words,
      () => this.#typedTexts(),
      (name) => this.#discardRemoved(name),
    );
  }

  #discardRemoved(name: string): void {
    this.#removedTexts.discard(name);
    delete this.#values[name];
    this.#onChange();
    this.#host.requestUpdate();
  }

  #setAnswer(field: FormField, value: string, { isBadInput, isTyping }: AnswerSource = {}): void {
    const { name } = field;
    this.#errors.setBadInput(name, isBadInput === true);
    this.#values[name] = isTyping ? value : this.#read(field, value);
    this.#onChange();
    this.#host.requestUpdate();
  }

  #errorOf(field: FormField): ValidationError | undefined {
    const { name, type } = field;
    const value = this.#values[name] ?? '';
    const known = this.#errors.of(name, value, this.words.tag);
    if (known) return known;
    if (type === 'file' && this.files) return this.files.error(field, value);
    const phoneError = type === 'tel' ? this.#phoneField.error(value, this.#countryOf(field)) : undefined;
    const code = phoneError ?? validateField(field, this.#submittedValue(field));
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
    return type === 'tel' ? this.#phoneField.normalize(answer, this.#countryOf(field)) : answer;
  }

  /** The country in which a number without one is dialled. */
  #countryOf({ country }: FormField): string {
    return this.#phoneField.country(askedCountry(this.#fields, this.#values), country);
  }

  #idOf({ name }: FormField): string {
    return this.#ids.get(name) ?? '';
  }

  /** Waits for the update, since the field may only now become visible. */
  #focus(field: FormField): void {
    const id = this.#idOf(field);
    void this.#host.updateComplete.then(() => this.#host.shadowRoot?.getElementById(id)?.focus());
  }
}
