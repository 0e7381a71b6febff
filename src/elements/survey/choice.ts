import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { chosenAfter, opensText, valuesOf } from '../../rules/survey-flow.ts';
import { localText } from '../shared/local-text.ts';
import type { Asking, Kind } from './asking.ts';

/** The text of "Another, namely". */
const namely = (asking: Asking): TemplateResult | typeof nothing => {
  const { question, answer, id, other, setting, giveOther } = asking;
  if (!opensText(question, answer)) return nothing;
  return html`<div class="namely">
    <label class="strong" for="${id}-other">${setting.words.text('other')}</label>
    <input
      class="control"
      id="${id}-other"
      autocomplete="off"
      dir="auto"
      aria-required="true"
      .value=${live(other)}
      @input=${(event: Event) => {
        if (event.target instanceof HTMLInputElement) giveOther(event.target.value);
      }}
    />
  </div>`;
};

/** One of some, or several: a native input on a surface of its own, with the key that chooses it. */
const choices =
  (several: boolean): Kind =>
  (asking) => {
    const { question, answer, id, give } = asking;
    const chosen = valuesOf(answer);
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
                @change=${() => give(several ? chosenAfter(question, chosen, value) : value)}
              /><span>${localText(label)}</span
              >${at < 9 ? html`<kbd aria-hidden="true">${at + 1}</kbd>` : nothing}
            </label>`,
        )}
      </div>
      ${namely(asking)}`;
  };

export const single = choices(false);
export const multiple = choices(true);
