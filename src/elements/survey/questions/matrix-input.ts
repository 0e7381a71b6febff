import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { optionKey } from '../../internal/form/option-key.ts';
import { localText, plainText } from '../../internal/i18n/local-text.ts';
import type { QuestionInput } from './question-context.ts';

/** One answer for each line: a table of radios; in a narrow widget each line has its choices below it. */
export const matrixInput: QuestionInput = ({ question, id, answer, setAnswer }) => {
  const { lines = [], options = [], required } = question;
  const answers: Record<string, string | string[]> =
    typeof answer === 'object' && !Array.isArray(answer) ? { ...answer } : {};
  return html`<table class="matrix" role="presentation">
    <thead aria-hidden="true">
      <tr>
        <td></td>
        ${options.map(({ label }) => html`<th scope="col" class="n12">${localText(label)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${repeat(
        lines,
        optionKey(),
        ({ value: row, label }, line) =>
          html`<tr
            role="radiogroup"
            aria-labelledby="${id}-line-${line}"
            aria-required=${required ? 'true' : nothing}
          >
            <th scope="row" id="${id}-line-${line}">${localText(label)}</th>
            ${repeat(
              options,
              optionKey(),
              (option, column) =>
                html`<td>
                  <label class="cell">
                    <input
                      type="radio"
                      id=${line === 0 && column === 0 ? id : `${id}-${line}-${column}`}
                      name="${id}-${row}"
                      aria-label=${plainText(option.label)}
                      .checked=${live(answers[row] === option.value)}
                      @change=${() => setAnswer({ ...answers, [row]: option.value })}
                    /><span class="n14" aria-hidden="true">${localText(option.label)}</span>
                  </label>
                </td>`,
            )}
          </tr>`,
      )}
    </tbody>
  </table>`;
};
