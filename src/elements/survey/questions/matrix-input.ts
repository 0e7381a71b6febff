import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { localText, plainText } from '../../internal/i18n/local-text.ts';
import type { QuestionInput } from './question-context.ts';

/** One answer for each line: a table of radios; narrow, each line with its choices below it. */
export const kind: QuestionInput = ({ question, id, answer, setAnswer }) => {
  const { lines = [], options = [], required } = question;
  const given: Record<string, string> =
    typeof answer === 'object' && !Array.isArray(answer) ? { ...answer } : {};
  return html`<table class="matrix" role="presentation">
    <thead aria-hidden="true">
      <tr>
        <td></td>
        ${options.map(({ label }) => html`<th scope="col" class="n12">${localText(label)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${lines.map(
        ({ value: row, label }, at) =>
          html`<tr
            role="radiogroup"
            aria-labelledby="${id}-line-${at}"
            aria-required=${required ? 'true' : nothing}
          >
            <th scope="row" id="${id}-line-${at}">${localText(label)}</th>
            ${options.map(
              (option, column) =>
                html`<td>
                  <label class="cell">
                    <input
                      type="radio"
                      id=${at === 0 && column === 0 ? id : `${id}-${at}-${column}`}
                      name="${id}-${at}"
                      aria-label=${plainText(option.label)}
                      .checked=${live(given[row] === option.value)}
                      @change=${() => setAnswer({ ...given, [row]: option.value })}
                    /><span class="n14" aria-hidden="true">${localText(option.label)}</span>
                  </label>
                </td>`,
            )}
          </tr>`,
      )}
    </tbody>
  </table>`;
};
