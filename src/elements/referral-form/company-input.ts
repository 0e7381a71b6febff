import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from '../internal/ui/icons.ts';
import { addCompanies, type CompanyRow } from './company-rows.ts';
import type { SeveralWords } from './several-words.ts';
import type { IntroductionContext } from './messages.ts';

/** The field into which a list of companies is pasted. What can't be read of it stays there. */
export class CompanyInput {
  readonly #context: IntroductionContext;
  readonly #words: SeveralWords;
  readonly #onEdit: () => void;
  text = '';
  #fault: 'left' | 'full' | 'noneYet' | undefined;
  /** For the message of the fault. */
  #count = 0;

  constructor(context: IntroductionContext, words: SeveralWords, onEdit: () => void) {
    this.#context = context;
    this.#words = words;
    this.#onEdit = onEdit;
  }

  start(text: string): void {
    this.text = text;
    this.#fault = undefined;
  }

  /** The rows with what stands in the field; keeps in it what can't be added, and says so. */
  add(rows: readonly CompanyRow[], most: number): readonly CompanyRow[] {
    const added = addCompanies(rows, this.text, most);
    const isFull = added.rows.length >= most && added.left.length > 0;
    this.#fault = isFull ? 'full' : added.left.length > 0 ? 'left' : undefined;
    if (this.text.trim() === '' && rows.length === 0) this.#fault = 'noneYet';
    this.#count = isFull ? most : added.left.length;
    this.text = added.left.join('\n');
    if (this.#fault) this.#focus();
    return added.rows;
  }

  render(most: number, add: () => void): TemplateResult {
    const words = this.#words;
    const fault = this.#faultText();
    return html`<div class="field" part="field">
      <label for="several-list">${words.text('list')}</label>
      <textarea
        class="control"
        id="several-list"
        rows="4"
        dir="auto"
        autocomplete="off"
        spellcheck="false"
        aria-invalid=${fault === undefined ? 'false' : 'true'}
        aria-describedby=${fault === undefined ? 'several-list-help' : 'several-list-error several-list-help'}
        .value=${live(this.text)}
        @input=${this.#edit}
      ></textarea>
      ${fault === undefined ? nothing : html`<p class="error n12" id="several-list-error">${icon('alert')}<span>${fault}</span></p>`}
      <p class="help n12" id="several-list-help">${words.text('listHelp', { n: most })}</p>
      <div>
        <button class="btn" type="button" part="button button-secondary" @click=${add}>
          ${words.text('add')}
        </button>
      </div>
    </div>`;
  }

  #faultText(): string | undefined {
    if (!this.#fault) return undefined;
    return this.#fault === 'noneYet'
      ? this.#words.text('noneYet')
      : this.#words.text(this.#fault, { n: this.#count });
  }

  #focus(): void {
    const { host } = this.#context;
    void host.updateComplete.then(() =>
      host.shadowRoot?.querySelector<HTMLElement>('#several-list')?.focus(),
    );
  }

  readonly #edit = (event: Event): void => {
    if (!(event.target instanceof HTMLTextAreaElement)) return;
    this.text = event.target.value;
    this.#fault = undefined;
    this.#onEdit();
  };
}
