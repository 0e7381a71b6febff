import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { localText } from '../../internal/i18n/local-text.ts';
import { ariaAttributes, type QuestionContext, type QuestionInput } from './question-context.ts';

const handleInput = (event: Event, { setAnswer }: QuestionContext, done: boolean): void => {
  const { target } = event;
  if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)
    setAnswer(target.value, !done);
};

const textValue = ({ answer }: QuestionContext): string => (typeof answer === 'string' ? answer : '');

/** A text of one's own. */
export const text: QuestionInput = (asking) => {
  const { question, id } = asking;
  const { invalid, required, describedBy } = ariaAttributes(asking);
  return html`<textarea
    class="control"
    id=${id}
    rows="3"
    dir="auto"
    autocomplete="off"
    aria-labelledby="${id}-title"
    aria-required=${required}
    aria-invalid=${invalid}
    aria-describedby=${describedBy}
    maxlength=${question.constraints?.maxLength ?? nothing}
    .value=${live(textValue(asking))}
    @input=${(event: Event) => handleInput(event, asking, false)}
    @change=${(event: Event) => handleInput(event, asking, true)}
  ></textarea>`;
};

/** A number with its unit. */
export const number: QuestionInput = (asking) => {
  const { question, id } = asking;
  const { invalid, required, describedBy } = ariaAttributes(asking);
  return html`<p class="measure">
    <input
      class="control"
      id=${id}
      inputmode="decimal"
      autocomplete="off"
      aria-labelledby="${id}-title ${id}-unit"
      aria-required=${required}
      aria-invalid=${invalid}
      aria-describedby=${describedBy}
      .value=${live(textValue(asking))}
      @input=${(event: Event) => handleInput(event, asking, false)}
      @change=${(event: Event) => handleInput(event, asking, true)}
    />
    <span id="${id}-unit" class="muted"
      >${question.unit === undefined ? nothing : localText(question.unit)}</span
    >
  </p>`;
};
