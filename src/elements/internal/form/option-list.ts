import { html, nothing, type TemplateResult } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import { repeat } from 'lit/directives/repeat.js';
import type { LocalText } from '../../../contract/core/scalars.ts';
import { formatInteger } from '../i18n/numbers.ts';
import type { Localizer } from '../i18n/localizer.ts';
import type { FormMessages } from './messages.ts';
import { optionKey } from './option-key.ts';

/** So many options are drawn at first, and again so many more on demand. */
const optionsAtOnce = 100;

interface ListedOption {
  readonly value: string;
  readonly label: LocalText;
}

interface OptionList {
  readonly options: readonly ListedOption[];
  /** What is chosen is drawn wherever it stands. */
  readonly chosen: readonly string[];
  readonly words: Localizer<FormMessages>;
  /** `index` is the place among all options. */
  readonly draw: (option: ListedOption, index: number) => TemplateResult;
}

class OptionListDirective extends AsyncDirective {
  #shown = optionsAtOnce;
  #list: OptionList | undefined;

  render(list: OptionList): TemplateResult {
    this.#list = list;
    const { options, chosen, words, draw } = list;
    const rest = options.length - this.#shown;
    const drawn = options
      .map((option, index) => ({ option, index, value: option.value }))
      .filter(({ index, value }) => index < this.#shown || chosen.includes(value));
    return html`${repeat(drawn, optionKey(), ({ option, index }) => draw(option, index))}
    ${
      rest > 0
        ? html`<button class="text-btn" type="button" part="button button-text" @click=${this.#showMore}>
            ${words.text('moreOptions', { n: formatInteger(rest, words.locale) })}
          </button>`
        : nothing
    }`;
  }

  readonly #showMore = ({ currentTarget }: Event): void => {
    if (!this.#list || !(currentTarget instanceof Element)) return;
    const { parentElement } = currentTarget;
    const [first] = this.#list.options.slice(this.#shown);
    this.#shown += optionsAtOnce;
    this.setValue(this.render(this.#list));
    // The button moves or goes: whoever pressed it goes on at the first of what came.
    for (const input of parentElement?.querySelectorAll('input') ?? [])
      if (input.value === first?.value) return input.focus();
  };
}

/** The options of a question as controls: at first as many as people may read, whatever the backend sent, and more on demand. */
export const optionList = directive(OptionListDirective);
