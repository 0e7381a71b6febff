import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { cleanText } from '../../../rules/typed-text.ts';
import { localText } from '../../internal/i18n/local-text.ts';
import type { Renderable } from '../../internal/states/widget-context.ts';
import {
  ariaAttributes,
  placeholderOf,
  type QuestionContext,
  type QuestionInput,
} from './question-context.ts';

type SetText = (text: string, typing: boolean) => void;

/** Takes the text; while it `isTyping`, it is saved a little later, and may hold what is cleaned away in the end. */
const handleInput = ({ target }: Event, set: SetText, isTyping: boolean): void => {
  if (target instanceof HTMLTextAreaElement) set(isTyping ? target.value : cleanText(target.value), isTyping);
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
    placeholder=${placeholderOf(questionContext)}
    aria-labelledby="${id}-title"
    aria-required=${required}
    aria-invalid=${invalid}
    aria-describedby=${describedBy}
    .value=${live(textValue(questionContext))}
    @input=${(event: Event) => handleInput(event, questionContext.setAnswer, true)}
    @change=${(event: Event) => handleInput(event, questionContext.setAnswer, false)}
  ></textarea>`;
};

/** The field for a comment beside the answer. */
export const commentInput = ({ question, id, comment, setComment }: QuestionContext): Renderable =>
  question.comment === undefined
    ? nothing
    : html`<div class="free-text">
        <label class="strong" for="${id}-comment">${localText(question.comment)}</label>
        <textarea
          class="control"
          id="${id}-comment"
          rows="2"
          dir="auto"
          autocomplete="off"
          .value=${live(comment)}
          @input=${(event: Event) => handleInput(event, setComment, true)}
          @change=${(event: Event) => handleInput(event, setComment, false)}
        ></textarea>
      </div>`;
