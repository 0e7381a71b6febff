import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { optionKey } from '../../internal/form/option-key.ts';
import { boundedList } from '../../internal/ui/bounded-list.ts';
import { localText, plainText } from '../../internal/i18n/local-text.ts';
import type { QuestionInput } from './question-context.ts';

/** Of a table that is long or wide, so many lines and columns are drawn at once. */
const linesAtOnce = 50;
const columnsAtOnce = 20;

/** One answer for each line: a table of radios; in a narrow widget each line has its choices below it. */
export const matrixInput: QuestionInput = ({ question, id, answer, setAnswer, context: { words } }) => {
  const { lines = [], options = [], required } = question;
  const answers: Record<string, string> =
    typeof answer === 'object' && !Array.isArray(answer) ? { ...answer } : {};
  const chosen = new Set(Object.values(answers));
  const [rows, more] = boundedList(
    lines.map((line, place) => ({ ...line, place })),
    words,
    { key: `${id} lines`, atOnce: linesAtOnce },
  );
  const [columns, moreColumns] = boundedList(
    options.map((option, place) => ({ ...option, place })),
    words,
    { key: id, atOnce: columnsAtOnce, isKept: ({ value }) => chosen.has(value) },
  );
  return html`<table class="matrix" role="presentation">
      <thead aria-hidden="true">
        <tr>
          <td></td>
          ${columns.map(({ label }) => html`<th scope="col" class="n12">${localText(label)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${repeat(
          rows,
          optionKey(),
          ({ value: row, label, place: line }) =>
            html`<tr
              role="radiogroup"
              aria-labelledby="${id}-line-${line}"
              aria-required=${required ? 'true' : nothing}
            >
              <th scope="row" id="${id}-line-${line}">${localText(label)}</th>
              ${repeat(
                columns,
                optionKey(),
                (option) =>
                  html`<td>
                    <label class="cell">
                      <input
                        type="radio"
                        id=${line === 0 && option.place === 0 ? id : `${id}-${line}-${option.place}`}
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
    </table>
    ${more}${moreColumns}`;
};
