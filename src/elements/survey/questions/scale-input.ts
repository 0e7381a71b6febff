import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { scaleRange } from '../../../rules/survey-validation.ts';
import { localText } from '../../internal/i18n/local-text.ts';
import { formatInteger } from '../../internal/i18n/numbers.ts';
import type { QuestionInput } from './question-context.ts';

/** Radios from the lowest to the highest point: for a scale, a recommendation score, a rating. */
export const scale: QuestionInput = ({ question, answer, id, setAnswer, context }) => {
  const { min, max } = scaleRange(question);
  const { ends = {} } = question;
  const describedBy = (point: number): string | typeof nothing => {
    if (point === min && ends.min !== undefined) return `${id}-min`;
    return point === max && ends.max !== undefined ? `${id}-max` : nothing;
  };
  const points = Array.from({ length: max - min + 1 }, (_, index) => min + index);
  return html`<div>
    <div class="points ${points.length > 7 && points.length < 12 ? 'compact' : ''}">
      ${repeat(
        points,
        (point) => point,
        (point, index) =>
          html`<label class="point" part="option">
            <input
              class="sr-only"
              type="radio"
              id=${index === 0 ? id : `${id}-${index}`}
              name=${id}
              value=${point}
              aria-describedby=${describedBy(point)}
              .checked=${live(answer === String(point))}
              @change=${() => setAnswer(String(point))}
            /><span>${formatInteger(point, context.words.locale)}</span>
          </label>`,
      )}
    </div>
    ${
      ends.min === undefined && ends.max === undefined
        ? nothing
        : html`<p class="scale-labels n12 quiet">
            <span id="${id}-min">${ends.min === undefined ? nothing : localText(ends.min)}</span>
            <span id="${id}-max">${ends.max === undefined ? nothing : localText(ends.max)}</span>
          </p>`
    }
  </div>`;
};
