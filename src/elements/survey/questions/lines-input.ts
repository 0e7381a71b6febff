import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { sumOf, sumTotal } from '../../../rules/line-validation.ts';
import { answerFor } from '../../../rules/survey-flow.ts';
import { cleanText } from '../../../rules/typed-text.ts';
import { numberControl } from '../../internal/form/number-control.ts';
import { optionKey } from '../../internal/form/option-key.ts';
import { localText } from '../../internal/i18n/local-text.ts';
import { decimalText } from './answer-format.ts';
import { lineAnswers, withLine } from './line-answers.ts';
import { describedBy, placeholderOf, type QuestionContext, type QuestionInput } from './question-context.ts';

/** One line with its field. */
interface QuestionLine {
  readonly value: string;
  /** Id of the field; its label has the same with `-label`. */
  readonly id: string;
  readonly text: string;
  readonly isFaulty: boolean;
  readonly set: (text: string, isTyping: boolean) => void;
}

const describedByAll = (
  questionContext: QuestionContext,
  ...more: readonly string[]
): string | typeof nothing => {
  const own = describedBy(questionContext);
  return [...more, own === nothing ? '' : String(own)].filter(Boolean).join(' ') || nothing;
};

/** All lines of a question, each drawn by `field`. */
const fields = (
  questionContext: QuestionContext,
  className: string,
  field: (line: QuestionLine) => TemplateResult,
): TemplateResult => {
  const { question, id, answer, faultyLines, setAnswer } = questionContext;
  const given = lineAnswers(answer);
  return html`<div class="lines ${className}">
    ${repeat(question.lines ?? [], optionKey(), ({ value, label }, index) => {
      const fieldId = index === 0 ? id : `${id}-${index}`;
      const text = answerFor(given, value);
      const line = {
        value,
        id: fieldId,
        text: typeof text === 'string' ? text : '',
        isFaulty: faultyLines.includes(value),
        set: (typed: string, isTyping: boolean) => setAnswer(withLine(given, value, typed), isTyping),
      };
      return html`<div class="line">
        <label id="${fieldId}-label" for=${fieldId}>${localText(label)}</label>
        ${field(line)}
      </div>`;
    })}
  </div>`;
};

/** Several short texts, each with its label. */
export const shortTextsInput: QuestionInput = (questionContext) => {
  const { required } = questionContext.question;
  return fields(
    questionContext,
    'texts',
    ({ id, text, isFaulty, set }) =>
      html`<input
        class="control"
        id=${id}
        autocomplete="off"
        dir="auto"
        placeholder=${placeholderOf(questionContext)}
        aria-required=${required ? 'true' : nothing}
        aria-invalid=${isFaulty ? 'true' : nothing}
        aria-describedby=${isFaulty ? describedBy(questionContext) : nothing}
        .value=${live(text)}
        @input=${({ target }: Event) => target instanceof HTMLInputElement && set(target.value, true)}
        @change=${({ target }: Event) =>
          target instanceof HTMLInputElement && set(cleanText(target.value).trim(), false)}
      />`,
  );
};

const numberLines = (questionContext: QuestionContext, sumId: string): TemplateResult => {
  const { question, id, formWords } = questionContext;
  return fields(
    questionContext,
    'numbers',
    (line) =>
      html`${numberControl({
        id: line.id,
        value: line.text,
        words: formWords,
        onAnswer: line.set,
        field: (typed, handleEvent) =>
          html`<p class="with-unit">
            <input
              class="control short"
              id=${line.id}
              inputmode="decimal"
              autocomplete="off"
              placeholder=${placeholderOf(questionContext)}
              aria-labelledby="${line.id}-label${question.unit === undefined ? '' : ` ${id}-unit`}"
              aria-required=${question.required && !sumId ? 'true' : nothing}
              aria-invalid=${line.isFaulty ? 'true' : nothing}
              aria-describedby=${line.isFaulty ? describedByAll(questionContext, sumId) : sumId || nothing}
              .value=${live(typed)}
              @input=${handleEvent}
              @change=${handleEvent}
            />
            ${
              question.unit === undefined
                ? nothing
                : html`<span id=${line.id === id ? `${id}-unit` : nothing} class="muted"
                    >${localText(question.unit)}</span
                  >`
            }
          </p>`,
      })}`,
  );
};

/** A number for each line. */
export const numbersInput: QuestionInput = (questionContext) => numberLines(questionContext, '');

/** A total that is divided among the lines, with what is given and what is left. */
export const constantSumInput: QuestionInput = (questionContext) => {
  const { question, id, answer, inputWords } = questionContext;
  const [sum, total] = [sumOf(lineAnswers(answer)), sumTotal(question)];
  const number = (value: number): string => decimalText(value, inputWords.tag);
  const rest = Math.round((total - sum) * 1e9) / 1e9;
  return html`${numberLines(questionContext, `${id}-sum`)}
    <p class="sum" id="${id}-sum" role="status">
      <b>${inputWords.text('sum', { sum: number(sum), total: number(total) })}</b>
      ${
        rest === 0
          ? nothing
          : html`<span class=${rest < 0 ? 'over-limit' : 'muted'}
              >${inputWords.text(rest < 0 ? 'over' : 'left', { n: number(Math.abs(rest)) })}</span
            >`
      }
    </p>`;
};
