import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { SurveyQuestion } from '../../../contract/survey-questions.ts';
import { answerFor, answerValues, toggleChoice } from '../../../rules/survey-flow.ts';
import { optionKey } from '../../internal/form/option-key.ts';
import { boundedList } from '../../internal/ui/bounded-list.ts';
import { localText, plainText } from '../../internal/i18n/local-text.ts';
import { lineAnswers, withLine } from './line-answers.ts';
import { numbersInput } from './lines-input.ts';
import type { QuestionContext, QuestionInput } from './question-context.ts';

/** Of a table that is long or wide, so many lines and columns are drawn at once. */
const linesAtOnce = 50;
const columnsAtOnce = 20;

/** An option or a line with its place among all of them. */
const withPlaces = <Item extends object>(
  items: readonly Item[],
): readonly (Item & { readonly place: number })[] => items.map((item, place) => ({ ...item, place }));

type Columns = ReturnType<typeof withPlaces<NonNullable<SurveyQuestion['options']>[number]>>;

/** The choices of one line. `line` is its place. */
const cells = (
  { question, id, answer, setAnswer }: QuestionContext,
  columns: Columns,
  row: string,
  line: number,
): TemplateResult => {
  const answers = lineAnswers(answer);
  const chosen = answerValues(answerFor(answers, row));
  const { several } = question;
  return html`${repeat(
    columns,
    optionKey(),
    (option) =>
      html`<td>
        <label class="cell">
          <input
            type=${several ? 'checkbox' : 'radio'}
            id=${line === 0 && option.place === 0 ? id : `${id}-${line}-${option.place}`}
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
  const { question, id, answer, faultyLines, context } = questionContext;
  const { lines = [], options = [], required, several } = question;
  const { words } = context;
  const chosen = new Set(Object.values(lineAnswers(answer)).flat());
  const [rows, more] = boundedList(withPlaces(lines), words, { key: `${id} lines`, atOnce: linesAtOnce });
  const [columns, moreColumns] = boundedList(withPlaces(options), words, {
    key: id,
    atOnce: columnsAtOnce,
    isKept: ({ value }) => chosen.has(value),
  });
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
              role=${several ? 'group' : 'radiogroup'}
              class=${faultyLines.includes(row) ? 'invalid' : ''}
              aria-labelledby="${id}-line-${line}"
              aria-required=${required && !several ? 'true' : nothing}
            >
              <th scope="row" id="${id}-line-${line}">${localText(label)}</th>
              ${cells(questionContext, columns, row, line)}
            </tr>`,
        )}
      </tbody>
    </table>
    ${more}${moreColumns}`;
};

/** An answer for each line: a table of radios or boxes, in a narrow widget with the choices below each line; or a number. */
export const matrixInput: QuestionInput = (questionContext) =>
  questionContext.question.numbers ? numbersInput(questionContext) : table(questionContext);
