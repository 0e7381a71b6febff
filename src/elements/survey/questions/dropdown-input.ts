import { html, nothing, type TemplateResult } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { QuestionOption } from '../../../contract/survey-questions.ts';
import { optionKey } from '../../internal/form/option-key.ts';
import { localText, plainText } from '../../internal/i18n/local-text.ts';
import { icon } from '../../internal/ui/icons.ts';
import { otherTextInput } from './choice-input.ts';
import { findOptions } from './find-options.ts';
import { ariaAttributes, type QuestionContext, type QuestionInput } from './question-context.ts';

/** Longer lists have a field that makes them shorter. */
const longList = 15;

/** Of a longer list only so many are drawn at once: whoever looks for another one types its letters. */
const optionsAtOnce = 1000;

const list = (
  questionContext: QuestionContext,
  options: readonly QuestionOption[],
  rows: number | typeof nothing,
): TemplateResult => {
  const { id, answer, formWords, setAnswer } = questionContext;
  const { invalid, required, describedBy } = ariaAttributes(questionContext);
  return html`<select
    class="control ${rows === nothing ? '' : 'list'}"
    id=${id}
    size=${rows}
    autocomplete="off"
    aria-labelledby="${id}-title"
    aria-required=${required}
    aria-invalid=${invalid}
    aria-describedby=${describedBy}
    @change=${({ target }: Event) => target instanceof HTMLSelectElement && setAnswer(target.value, true)}
  >
    <option value="" .selected=${live(!options.some(({ value }) => value === answer))}>
      ${formWords.text('choose')}
    </option>
    ${repeat(
      options,
      optionKey(),
      ({ value, label }) =>
        html`<option class="option" part="option" value=${value} .selected=${live(value === answer)}>
          ${plainText(label)}
        </option>`,
    )}
  </select>`;
};

/** A list with a field above it, in which letters are typed that its options must have. */
class FilteredListDirective extends AsyncDirective {
  #letters = '';
  #context: QuestionContext | undefined;

  render(questionContext: QuestionContext): TemplateResult {
    this.#context = questionContext;
    const { question, id, answer, inputWords } = questionContext;
    const { options = [] } = question;
    const found = findOptions(options, this.#letters);
    const chosen = options.find(({ value }) => value === answer);
    const drawn = found.slice(0, optionsAtOnce);
    const n = found.length;
    return html`<div class="filter-input">
      <input
        class="control"
        type="search"
        id="${id}-find"
        autocomplete="off"
        dir="auto"
        placeholder=${inputWords.text('find')}
        aria-label="${inputWords.text('find')}: ${plainText(question.title)}"
        aria-controls=${id}
        .value=${live(this.#letters)}
        @input=${this.#find}
        @keydown=${this.#handleKey}
      />
      ${list(questionContext, chosen && !drawn.includes(chosen) ? [chosen, ...drawn] : drawn, 7)}
      <p class="n12 muted">
        ${chosen ? html`<b class="strong">${localText(chosen.label)}</b> · ` : nothing}<span role="status"
          >${n === 0 ? inputWords.text('notFound') : inputWords.text('found', { n })}</span
        >
      </p>
    </div>`;
  }

  readonly #find = ({ target }: Event): void => {
    if (!this.#context || !(target instanceof HTMLInputElement)) return;
    this.#letters = target.value;
    this.setValue(this.render(this.#context));
  };

  /** Enter takes the only option that is left; otherwise it goes to the list, as the arrow does. It never sends the answers. */
  readonly #handleKey = (event: KeyboardEvent): void => {
    if ((event.key !== 'Enter' && event.key !== 'ArrowDown') || event.isComposing || !this.#context) return;
    event.preventDefault();
    const { question, id, context, setAnswer } = this.#context;
    const [only, ...others] = findOptions(question.options ?? [], this.#letters);
    if (event.key === 'Enter' && only && others.length === 0) setAnswer(only.value);
    else context.host.shadowRoot?.getElementById(id)?.focus();
  };
}

const filteredList = directive(FilteredListDirective);

/** One of the options from a list; from a long one by its letters. */
export const dropdownInput: QuestionInput = (questionContext) => {
  const { options = [] } = questionContext.question;
  return html`${
    options.length > longList
      ? filteredList(questionContext)
      : html`<div class="select-box">${list(questionContext, options, nothing)}${icon('more')}</div>`
  }
  ${otherTextInput(questionContext)}`;
};
