import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { sliderRange } from '../../../rules/typed-validation.ts';
import { localText, plainText } from '../../internal/i18n/local-text.ts';
import { numberField } from './number-input.ts';
import { decimalText } from './answer-format.ts';
import { ariaAttributes, type QuestionContext, type QuestionInput } from './question-context.ts';

/** The point in the middle, where the handle waits: it is no answer until somebody touches it. */
const middle = ({ min, max, step }: ReturnType<typeof sliderRange>): number =>
  min + Math.round((max - min) / 2 / step) * step;

const track = (questionContext: QuestionContext): TemplateResult => {
  const { question, id, answer, inputWords, setAnswer, context } = questionContext;
  const range = sliderRange(question);
  const { invalid, describedBy } = ariaAttributes(questionContext);
  const value = typeof answer === 'string' && Number.isFinite(Number(answer)) ? answer : '';
  const unit = question.unit === undefined ? '' : ` ${plainText(question.unit)}`;
  const take = ({ target }: Event, isTyping: boolean): void => {
    if (target instanceof HTMLInputElement) setAnswer(target.value, isTyping);
  };
  return html`<input
    class="range ${value === '' ? 'unset' : ''}"
    type="range"
    id=${id}
    min=${range.min}
    max=${range.max}
    step=${range.step}
    aria-labelledby="${id}-title"
    aria-invalid=${invalid}
    aria-describedby=${describedBy}
    aria-valuetext=${value === '' ? inputWords.text('notSet') : decimalText(Number(value), context.words.locale) + unit}
    .value=${live(value === '' ? String(middle(range)) : value)}
    @input=${(event: Event) => take(event, true)}
    @change=${(event: Event) => take(event, false)}
    @click=${(event: Event) => value === '' && take(event, false)}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key !== ' ') return;
      event.preventDefault();
      take(event, false);
    }}
  />`;
};

/** What stands at the ends: the number, and what the vendor says that it means. */
const ends = ({ question, context }: QuestionContext): TemplateResult => {
  const { min, max } = sliderRange(question);
  const end = (value: number, text: typeof question.title | undefined): TemplateResult =>
    html`<span
      >${decimalText(value, context.words.locale)}${text === undefined ? nothing : html` · ${localText(text)}`}</span
    >`;
  return html`<p class="scale-labels n12 quiet">
    ${end(min, question.ends?.min)}${end(max, question.ends?.max)}
  </p>`;
};

/** A value on a track, and beside it as a number that can be typed. */
export const sliderInput: QuestionInput = (questionContext) =>
  html`<div class="slider">
    <div>${track(questionContext)}${ends(questionContext)}</div>
    ${numberField(questionContext, `${questionContext.id}-typed`, 'short')}
  </div>`;
