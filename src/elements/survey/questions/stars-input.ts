import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { scaleRange } from '../../../rules/survey-validation.ts';
import { localText } from '../../internal/i18n/local-text.ts';
import type { QuestionInput } from './question-context.ts';

/** A rating by stars: radios, of which each stands for its star and those before it. */
export const starsInput: QuestionInput = ({ question, answer, id, setAnswer, inputWords }) => {
  const { max } = scaleRange(question);
  const { ends = {} } = question;
  const stars = Array.from({ length: max }, (_, index) => index + 1);
  return html`<div class="star-rating">
    <div class="stars">
      ${stars.map(
        (star) =>
          html`<label class="star" part="option">
            <input
              class="sr-only"
              type="radio"
              id=${star === 1 ? id : `${id}-${star}`}
              name=${id}
              value=${star}
              aria-label=${inputWords.text('star', { n: star })}
              .checked=${live(answer === String(star))}
              @change=${() => setAnswer(String(star))}
            /><svg viewBox="0 0 24 24" aria-hidden="true">
              <path d="m12 3.2 2.7 5.6 6.1.8-4.5 4.3 1.1 6.1-5.4-3-5.4 3 1.1-6.1-4.5-4.3 6.1-.8z" />
            </svg>
          </label>`,
      )}
    </div>
    ${
      ends.min === undefined && ends.max === undefined
        ? nothing
        : html`<p class="scale-labels n12 quiet">
            <span>${ends.min === undefined ? nothing : localText(ends.min)}</span>
            <span>${ends.max === undefined ? nothing : localText(ends.max)}</span>
          </p>`
    }
  </div>`;
};
