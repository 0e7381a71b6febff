import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import { ariaAttributes, type QuestionInput } from './question-context.ts';

/** One box that nobody but the person ticks. */
export const consentInput: QuestionInput = (questionContext) => {
  const { id, answer, inputWords, setAnswer } = questionContext;
  const { invalid, required, describedBy } = ariaAttributes(questionContext);
  return html`<label class="option" part="option">
    <input
      type="checkbox"
      id=${id}
      value="true"
      aria-labelledby="${id}-agree ${id}-title"
      aria-required=${required}
      aria-invalid=${invalid}
      aria-describedby=${describedBy}
      .checked=${live(answer === 'true')}
      @change=${({ target }: Event) =>
        target instanceof HTMLInputElement && setAnswer(target.checked ? 'true' : '')}
    /><span id="${id}-agree">${inputWords.text('agree')}</span>
  </label>`;
};
