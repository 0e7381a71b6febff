import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { localText } from '../../internal/i18n/local-text.ts';
import { ariaAttributes, type QuestionContext, type QuestionInput } from './question-context.ts';

/** Takes the text; while it `isTyping`, it is saved a little later. */
const handleInput = (event: Event, { setAnswer }: QuestionContext, isTyping: boolean): void => {
  const { target } = event;
  if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)
    setAnswer(target.value, isTyping);
};

const textValue = ({ answer }: QuestionContext): string => (typeof answer === 'string' ? answer : '');

/** Free text, of one or more lines. */
export const text: QuestionInput = (questionContext) => {
  const { question, id } = questionContext;
  const { invalid, required, describedBy } = ariaAttributes(questionContext);
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
    .value=${live(textValue(questionContext))}
    @input=${(event: Event) => handleInput(event, questionContext, true)}
    @change=${(event: Event) => handleInput(event, questionContext, false)}
  ></textarea>`;
};

/** A number with its unit. It is a text field, so that the person's decimal sign is kept. */
export const number: QuestionInput = (questionContext) => {
  const { question, id } = questionContext;
  const { invalid, required, describedBy } = ariaAttributes(questionContext);
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
      .value=${live(textValue(questionContext))}
      @input=${(event: Event) => handleInput(event, questionContext, true)}
      @change=${(event: Event) => handleInput(event, questionContext, false)}
    />
    <span id="${id}-unit" class="muted"
      >${question.unit === undefined ? nothing : localText(question.unit)}</span
    >
  </p>`;
};
