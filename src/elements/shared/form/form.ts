import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Field, Values } from '../../../contract/field.ts';
import { faultOf, isAsked } from '../../../rules/field.ts';
import { adopt } from '../adopt.ts';
import { Words } from '../words.ts';
import type { Fault } from './fault-text.ts';
import type { Asked } from './asked.ts';
import { Dialling, usualCountry } from './dialling.ts';
import { fieldTemplate } from './field.ts';
import { formStyles } from './form.styles.ts';
import { vocabulary, type FormWords } from './vocabulary.ts';

/** What a server said of an answer. */
interface Refused extends Fault {
  /** `values.<name>` */
  readonly path: string;
}

/** Between several choices, while they are one text. */
export const between = '\n';

/** No answers yet, and no inherited ones: a question may be called `constructor`. */
const blank = (): Record<string, string> => Object.create(null);

/** Questions and their answers: asks them, checks them, and says what is wrong with them. */
export class FieldForm {
  readonly words: Words<FormWords>;
  readonly #host: LitElement;
  readonly #id: string;
  readonly #changed: () => void;
  #fields: readonly (Field | null)[] = [];
  #values = blank();
  /** Fields whose fault is shown: from then on it follows what is typed. */
  readonly #checked = new Set<string>();
  readonly #refused = new Map<string, Fault & { readonly value: string }>();
  readonly #unreadable = new Set<string>();
  readonly #dialling: Dialling;
  /** A form that starts anew gets new controls: half a date is in the control alone. */
  #round = 0;
  /** What is said under a question besides: what a check found. */
  note: (name: string) => Asked['note'] = () => undefined;

  /** `id` is the form's, for buttons outside of it; `changed` hears of each answer. */
  constructor(host: LitElement, id: string, changed: () => void) {
    this.#host = host;
    this.#id = id;
    this.#changed = changed;
    this.words = new Words(host, vocabulary);
    this.#dialling = new Dialling(host);
    adopt(host, formStyles);
  }

  get ready(): boolean {
    return this.words.ready;
  }

  /** All that was typed, also where it is not asked just now. */
  get typed(): Values {
    const lists = new Set(
      this.#fields.flatMap((field) => (field?.type === 'multiselect' ? [field.name] : [])),
    );
    return Object.fromEntries(
      Object.entries(this.#values)
        .filter(([, value]) => value !== '')
        .map(([name, value]) => [name, lists.has(name) ? value.split(between) : value]),
    );
  }

  /** Answers as they are sent: of what is asked, without the space around them. */
  get values(): Values {
    const answers = this.asked.map((field) => [field.name, this.#answerTo(field)] as const);
    return Object.fromEntries(answers.filter(([, value]) => value.length > 0));
  }

  /** Whether every question can be shown. */
  get whole(): boolean {
    return this.#fields.every((field) => field !== null);
  }

  /** What is asked, given the answers so far. */
  get asked(): Field[] {
    return this.#fields.filter((field) => field !== null).filter((field) => isAsked(field, this.typed));
  }

  /** Begins with these questions, and with what was typed before. */
  start(fields: readonly (Field | null)[], typed?: Values): void {
    this.#round += 1;
    this.#checked.clear();
    this.#refused.clear();
    this.#unreadable.clear();
    this.#dialling.forget();
    this.#values = blank();
    this.#fields = fields;
    for (const field of fields) if (field?.value !== undefined) this.#values[field.name] = field.value;
    for (const [name, value] of Object.entries(typed ?? {})) {
      this.#values[name] = Array.isArray(value) ? value.join(between) : value;
    }
  }

  /** Takes the questions anew, in another language for example; what is typed stays. */
  renew(fields: readonly (Field | null)[]): void {
    this.#fields = fields;
  }

  /** Whether all answers can be sent. If not, says why at each, and brings the first into focus. */
  check(): boolean {
    for (const { name } of this.asked) this.#checked.add(name);
    const first = this.asked.find((field) => this.#faultOf(field));
    this.#host.requestUpdate();
    if (first) this.#focus(first);
    return !first && this.whole;
  }

  /** Shows what a server refused. Gives whether it was about a question that is on screen. */
  refuse(faults: readonly Refused[]): boolean {
    for (const { path, code, message } of faults) {
      const name = path.replace(/^(values\.)?/, '');
      this.#refused.set(name, { code, message, value: this.#values[name] ?? '' });
      this.#checked.add(name);
    }
    const first = this.asked.find((field) => this.#refused.has(field.name));
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
        this.#round,
        html`<div class="fields">${this.#fields.map((field, at) => this.#field(field, at))}</div>`,
      )}
      ${this.whole ? nothing : html`<p class="fault" role="status">${words.text('unreadable')}</p>`}
    </form>`;
  }

  #field(field: Field | null, at: number): TemplateResult | typeof nothing {
    if (field === null || !isAsked(field, this.typed)) return nothing;
    return fieldTemplate({
      field,
      id: this.#idOf(at),
      value: this.#values[field.name] ?? '',
      fault: this.#checked.has(field.name) ? this.#faultOf(field) : undefined,
      words: this.words,
      control: field.type === 'tel' ? this.#dialling.control(field.name, this.#country) : undefined,
      note: this.note(field.name),
      answer: (value, unreadable) => this.#answer(field.name, value, unreadable),
    });
  }

  #answer(name: string, value: string, unreadable = false): void {
    if (unreadable) this.#unreadable.add(name);
    else this.#unreadable.delete(name);
    this.#values[name] = value;
    this.#changed();
    this.#host.requestUpdate();
  }

  #faultOf(field: Field): Fault | undefined {
    if (this.#unreadable.has(field.name)) return { code: 'not_a_date' };
    const refused = this.#refused.get(field.name);
    if (refused && refused.value === (this.#values[field.name] ?? '')) return refused;
    const { name, type } = field;
    const dialled =
      type === 'tel' ? this.#dialling.fault(name, this.#values[name] ?? '', this.#country) : undefined;
    const code = faultOf(field, this.#answerTo(field)) ?? dialled;
    return code === undefined ? undefined : { code };
  }

  /** As it is sent; half of the world writes a comma where the contract has a point. */
  #answerTo({ name, type }: Field): string | string[] {
    const answer = (this.#values[name] ?? '').trim();
    if (type === 'multiselect') return answer === '' ? [] : answer.split(between);
    if (type === 'tel') return this.#dialling.sent(name, answer, this.#country);
    return type === 'number' ? answer.replace(/^(-?\d+),(\d+)$/, '$1.$2') : answer;
  }

  get #country(): string {
    return usualCountry(this.#fields, this.#values, this.words.tag);
  }

  #idOf(at: number): string {
    return `${this.#id}-${at}`;
  }

  /** Once it is drawn, for it may just have been asked. */
  #focus(field: Field): void {
    const id = this.#idOf(this.#fields.indexOf(field));
    void this.#host.updateComplete.then(() => this.#host.shadowRoot?.getElementById(id)?.focus());
  }
}
