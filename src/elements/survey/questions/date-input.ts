import { html, nothing } from 'lit';
import { formatDay } from '../../internal/i18n/dates.ts';
import { ariaAttributes, type QuestionInput } from './question-context.ts';

/** A day, by the browser's own control; in words below it, since a browser writes it in its own language. */
export const kind: QuestionInput = (asking) => {
  const { question, id, answer, setAnswer, context } = asking;
  const { invalid, required, describedBy } = ariaAttributes(asking);
  const { min, max } = question.constraints ?? {};
  const value = typeof answer === 'string' ? answer : '';
  const take = (event: Event): void => {
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
      @change=${take}
    />
    ${value ? html`<p class="n12 muted">${formatDay(value, context.words.locale, 'weekday')}</p>` : nothing}`;
};
