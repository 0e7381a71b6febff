import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { toggleChoice, needsOtherText, answerValues } from '../../../rules/survey-flow.ts';
import { cleanText } from '../../../rules/typed-text.ts';
import { optionList } from '../../internal/form/option-list.ts';
import { localText } from '../../internal/i18n/local-text.ts';
import type { QuestionContext, QuestionInput } from './question-context.ts';

/** The field for one’s own words, shown while an open option is chosen. */
export const otherTextInput = (questionContext: QuestionContext): TemplateResult | typeof nothing => {
  const { question, answer, id, otherText, context, setOtherText } = questionContext;
  if (!needsOtherText(question, answer)) return nothing;
  return html`<div class="free-text">
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
      @change=${(event: Event) => {
        if (event.target instanceof HTMLInputElement) setOtherText(cleanText(event.target.value));
      }}
    />
  </div>`;
};

/** The keys 1 to 9 choose while an option has the focus, and nowhere else: on a button they would answer by accident. */
const chooseByKey = (event: KeyboardEvent): void => {
  const { target, currentTarget, key, ctrlKey, metaKey, altKey } = event;
  if (ctrlKey || metaKey || altKey || !/^[1-9]$/.test(key)) return;
  if (!(target instanceof HTMLInputElement && currentTarget instanceof Element)) return;
  const input = currentTarget.querySelectorAll('input')[Number(key) - 1];
  if (!input) return;
  event.preventDefault();
  input.click();
  input.focus();
};

/** Radios, or checkboxes for `several`. The first nine show the digit key that chooses them. */
const choiceInput =
  (several: boolean): QuestionInput =>
  (questionContext) => {
    const { question, answer, id, formWords, setAnswer } = questionContext;
    const chosen = answerValues(answer);
    return html`<div class="choices" @keydown=${chooseByKey}>
        ${optionList({
          id,
          options: question.options ?? [],
          chosen,
          words: formWords,
          draw: ({ value, label }, index) =>
            html`<label class="option" part="option">
              <input
                type=${several ? 'checkbox' : 'radio'}
                id=${index === 0 ? id : `${id}-${index}`}
                name=${id}
                value=${value}
                .checked=${live(chosen.includes(value))}
                @change=${() => setAnswer(several ? toggleChoice(question, chosen, value) : value)}
              /><span>${localText(label)}</span
              >${index < 9 ? html`<kbd aria-hidden="true">${index + 1}</kbd>` : nothing}
            </label>`,
        })}
      </div>
      ${otherTextInput(questionContext)}`;
  };

export const single = choiceInput(false);
export const multiple = choiceInput(true);
