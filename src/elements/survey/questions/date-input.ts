import { html, nothing } from 'lit';
import { formatDay } from '../../internal/i18n/dates.ts';
import { ariaAttributes, type QuestionInput } from './question-context.ts';

/** A day, by the browser's own control, which writes it in the browser's language; below it in the page's. */
export const dateInput: QuestionInput = (questionContext) => {
  const { question, id, answer, setAnswer, context } = questionContext;
  const { invalid, required, describedBy } = ariaAttributes(questionContext);
  const { min, max } = question.constraints ?? {};
  const value = typeof answer === 'string' ? answer : '';
  const handleChange = (event: Event): void => {
    if (event.target instanceof HTMLInputElement && !event.target.validity.badInput)
      setAnswer(event.target.value);
  };
  return html`<input
      class="control day"
      type="date"
      id=${id}
      min=${min ?? nothing}
      max=${max ?? nothing}
      aria-labelledby="${id}-title"
      aria-required=${required}
      aria-invalid=${invalid}
      aria-describedby=${describedBy}
      .value=${value}
      @change=${handleChange}
    />
    ${value ? html`<p class="n12 muted">${formatDay(value, context.words, 'weekday')}</p>` : nothing}`;
};
