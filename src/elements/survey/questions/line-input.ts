import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import { readText } from '../../../rules/typed-text.ts';
import { ariaAttributes, placeholderOf, type QuestionInput } from './question-context.ts';

/** An address or a phone number: from left to right in every language, and without what was pasted along with it. */
const lineInput =
  (type: 'email' | 'tel' | 'url'): QuestionInput =>
  (questionContext) => {
    const { id, answer, setAnswer } = questionContext;
    const { invalid, required, describedBy } = ariaAttributes(questionContext);
    const handleInput = ({ target }: Event, isTyping: boolean): void => {
      if (target instanceof HTMLInputElement)
        setAnswer(isTyping ? target.value : readText(type, target.value), isTyping);
    };
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
      .value=${live(typeof answer === 'string' ? answer : '')}
      @input=${(event: Event) => handleInput(event, true)}
      @change=${(event: Event) => handleInput(event, false)}
    />`;
  };

export const emailInput = lineInput('email');
export const telInput = lineInput('tel');
export const urlInput = lineInput('url');
