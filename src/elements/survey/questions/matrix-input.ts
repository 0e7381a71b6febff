import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { answerFor, answerValues, toggleChoice } from '../../../rules/survey-flow.ts';
import { optionKey } from '../../internal/form/option-key.ts';
import { localText, plainText } from '../../internal/i18n/local-text.ts';
import { lineAnswers, withLine } from './line-answers.ts';
import { numbersInput } from './lines-input.ts';
import type { QuestionContext, QuestionInput } from './question-context.ts';

/** The choices of one line. `line` is its place. */
const cells = (
  { question, id, answer, setAnswer }: QuestionContext,
  row: string,
  line: number,
): TemplateResult => {
  const { options = [], several } = question;
  const answers = lineAnswers(answer);
  const chosen = answerValues(answerFor(answers, row));
  return html`${repeat(
    options,
    optionKey(),
    (option, column) =>
      html`<td>
        <label class="cell">
          <input
            type=${several ? 'checkbox' : 'radio'}
            id=${line === 0 && column === 0 ? id : `${id}-${line}-${column}`}
            name="${id}-${row}"
            aria-label=${plainText(option.label)}
            .checked=${live(chosen.includes(option.value))}
            @change=${() =>
              setAnswer(
                withLine(answers, row, several ? toggleChoice(question, chosen, option.value) : option.value),
              )}
          /><span class="n14" aria-hidden="true">${localText(option.label)}</span>
        </label>
      </td>`,
  )}`;
};

const table = (questionContext: QuestionContext): TemplateResult => {
  const { question, id, faultyLines } = questionContext;
  const { lines = [], options = [], required, several } = question;
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
            role=${several ? 'group' : 'radiogroup'}
            class=${faultyLines.includes(row) ? 'faulty' : ''}
            aria-labelledby="${id}-line-${line}"
            aria-required=${required && !several ? 'true' : nothing}
          >
            <th scope="row" id="${id}-line-${line}">${localText(label)}</th>
            ${cells(questionContext, row, line)}
          </tr>`,
      )}
    </tbody>
  </table>`;
};

/** An answer for each line: a table of radios or boxes, in a narrow widget with the choices below each line; or a number. */
export const matrixInput: QuestionInput = (questionContext) =>
  questionContext.question.numbers ? numbersInput(questionContext) : table(questionContext);
