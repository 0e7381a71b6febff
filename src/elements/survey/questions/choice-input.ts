import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { toggleChoice, needsOtherText, answerValues } from '../../../rules/survey-flow.ts';
import { localText } from '../../internal/i18n/local-text.ts';
import type { QuestionContext, QuestionInput } from './question-context.ts';

/** The text of "Another, namely". */
const otherTextInput = (asking: QuestionContext): TemplateResult | typeof nothing => {
  const { question, answer, id, otherText, context, setOtherText } = asking;
  if (!needsOtherText(question, answer)) return nothing;
  return html`<div class="namely">
    <label class="strong" for="${id}-other">${context.words.text('other')}</label>
    <input
      class="control"
      id="${id}-other"
      autocomplete="off"
      dir="auto"
      aria-required="true"
      .value=${live(otherText)}
      @input=${(event: Event) => {
        if (event.target instanceof HTMLInputElement) setOtherText(event.target.value);
      }}
    />
  </div>`;
};

/** One of some, or several: a native input on a surface of its own, with the key that chooses it. */
const choiceInput =
  (several: boolean): QuestionInput =>
  (asking) => {
    const { question, answer, id, setAnswer } = asking;
    const chosen = answerValues(answer);
    return html`<div class="choices">
        ${(question.options ?? []).map(
          ({ value, label }, at) =>
            html`<label class="option" part="option">
              <input
                type=${several ? 'checkbox' : 'radio'}
                id=${at === 0 ? id : `${id}-${at}`}
                name=${id}
                value=${value}
                .checked=${live(chosen.includes(value))}
                @change=${() => setAnswer(several ? toggleChoice(question, chosen, value) : value)}
              /><span>${localText(label)}</span
              >${at < 9 ? html`<kbd aria-hidden="true">${at + 1}</kbd>` : nothing}
            </label>`,
        )}
      </div>
      ${otherTextInput(asking)}`;
  };

export const single = choiceInput(false);
export const multiple = choiceInput(true);
