import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import { cleanText } from '../../../rules/typed-text.ts';
import { ariaAttributes, type QuestionContext, type QuestionInput } from './question-context.ts';

/** Takes the text; while it `isTyping`, it is saved a little later, and may hold what is cleaned away in the end. */
const handleInput = (event: Event, { setAnswer }: QuestionContext, isTyping: boolean): void => {
  const { target } = event;
  if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)
    setAnswer(isTyping ? target.value : cleanText(target.value), isTyping);
};

const textValue = ({ answer }: QuestionContext): string => (typeof answer === 'string' ? answer : '');

/** Free text, of one or more lines. Nothing is cut: what is too long is said to be so. */
export const text: QuestionInput = (questionContext) => {
  const { id } = questionContext;
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
    .value=${live(textValue(questionContext))}
    @input=${(event: Event) => handleInput(event, questionContext, true)}
    @change=${(event: Event) => handleInput(event, questionContext, false)}
  ></textarea>`;
};
