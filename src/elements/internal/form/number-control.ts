import { html, nothing, type TemplateResult } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive } from 'lit/directive.js';
import { formatTypedNumber, readNumber } from '../../../rules/typed-number.ts';
import { noBreakSpaces } from '../i18n/dates.ts';
import type { Localizer } from '../i18n/localizer.ts';
import type { FormMessages } from './messages.ts';

/** What the control of a number needs. */
interface NumberControl {
  /** Id of the text field. */
  readonly id: string;
  /** The answer as the contract writes numbers, or as typed if it is none. */
  readonly value: string;
  readonly words: Localizer<FormMessages>;
  /** Receives the answer; `isTyping` says that more may follow soon. */
  readonly onAnswer: (value: string, isTyping: boolean) => void;
  /** Draws the text field. */
  readonly field: (typed: string, handleEvent: (event: Event) => void) => TemplateResult;
}

const answerOf = (typed: string, tag: string): string => readNumber(typed, tag)?.value ?? typed.trim();

/** The number that was understood, wherever it is written in another way than the answer. */
const understood = (typed: string, words: Localizer<FormMessages>): string | typeof nothing => {
  const reading = readNumber(typed, words.tag);
  if (!reading || reading.plain) return nothing;
  // Groups of digits may be apart by spaces.
  const number = noBreakSpaces(formatTypedNumber(reading.value, words.tag));
  if (reading.alternative === undefined) return words.text('understood', { number });
  return words.text('understoodNot', { number, other: formatTypedNumber(reading.alternative, words.tag) });
};

/**
 * Keeps what was typed, as it was typed, for as long as it means the answer; after a change of the answer or of the language
 * the field shows the answer as the language writes it.
 */
class NumberControlDirective extends AsyncDirective {
  #typed = '';
  #control: NumberControl | undefined;

  override render(control: NumberControl): TemplateResult {
    const { value, words } = (this.#control = control);
    if (answerOf(this.#typed, words.tag) !== value) this.#typed = formatTypedNumber(value, words.tag);
    return this.#template(control);
  }

  #template({ id, words, field }: NumberControl): TemplateResult {
    return html`<div>
      ${field(this.#typed, this.#handleEvent)}<output class="parsed-value n12" for=${id}
        >${understood(this.#typed, words)}</output
      >
    </div>`;
  }

  readonly #handleEvent = ({ target, type }: Event): void => {
    const control = this.#control;
    if (!control || !(target instanceof HTMLInputElement)) return;
    this.#typed = target.value;
    control.onAnswer(answerOf(this.#typed, control.words.tag), type === 'input');
    // Different texts may mean one answer: the host need not draw this field again.
    this.setValue(this.#template(control));
  };
}

/** A text field for a number, read as the language of the page writes numbers; below it, what was understood. */
export const numberControl = directive(NumberControlDirective);
