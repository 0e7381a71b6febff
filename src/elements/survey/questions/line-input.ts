import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { readText } from '../../../rules/typed-text.ts';
import {
  ariaAttributes,
  placeholderOf,
  type QuestionContext,
  type QuestionInput,
} from './question-context.ts';

type LineType = 'email' | 'tel' | 'url';

const textOf = ({ answer }: QuestionContext): string => (typeof answer === 'string' ? answer : '');

/** One line, from left to right in every language. */
const line = (
  type: LineType,
  questionContext: QuestionContext,
  value: string,
  handleEvent: (event: Event) => void,
): TemplateResult => {
  const { id } = questionContext;
  const { invalid, required, describedBy } = ariaAttributes(questionContext);
  return html`<input
    class="control"
    type=${type}
    id=${id}
    dir="ltr"
    autocomplete=${type}
    placeholder=${placeholderOf(questionContext)}
    aria-labelledby="${id}-title"
    aria-required=${required}
    aria-invalid=${invalid}
    aria-describedby=${describedBy}
    .value=${live(value)}
    @input=${handleEvent}
    @change=${handleEvent}
  />`;
};

/** An address or a phone number, without what was pasted along with it. */
const lineInput =
  (type: LineType): QuestionInput =>
  (questionContext) =>
    line(type, questionContext, textOf(questionContext), ({ target, type: event }) => {
      if (!(target instanceof HTMLInputElement)) return;
      const isTyping = event === 'input';
      questionContext.setAnswer(isTyping ? target.value : readText(type, target.value), isTyping);
    });

export const emailInput = lineInput('email');

const plainTelInput = lineInput('tel');

/** A phone number with its country; as it is typed where its parser did not load. */
export const telInput: QuestionInput = (questionContext) => {
  const { phone, id, formWords, setAnswer } = questionContext;
  if (!phone) return plainTelInput(questionContext);
  return html`${phone.control({
    id,
    value: textOf(questionContext),
    country: phone.country,
    words: formWords,
    onAnswer: setAnswer,
    field: (typed, handleEvent) => line('tel', questionContext, typed, handleEvent),
  })}`;
};
export const urlInput = lineInput('url');
