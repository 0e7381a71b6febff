import { html, nothing } from 'lit';
import { momentText } from './answer-format.ts';
import { ariaAttributes, type QuestionInput } from './question-context.ts';

/** A day or a time by the browser's own control, which writes it in the browser's language; below it in the page's. */
const momentInput =
  (type: 'date' | 'time' | 'datetime-local'): QuestionInput =>
  (questionContext) => {
    const { question, id, answer, setAnswer, context } = questionContext;
    const { invalid, required, describedBy } = ariaAttributes(questionContext);
    const { min, max } = question.constraints ?? {};
    const value = typeof answer === 'string' ? answer : '';
    const handleChange = ({ target }: Event): void => {
      // A browser may add seconds, which nobody is asked for.
      if (target instanceof HTMLInputElement && !target.validity.badInput)
        setAnswer(target.value.replace(/(\d\d:\d\d):.*/, '$1'));
    };
    return html`<input
        class="control day"
        type=${type}
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
      ${value ? html`<p class="n12 muted">${momentText(value, question.kind, context.words)}</p>` : nothing}`;
  };

export const dateInput = momentInput('date');
export const timeInput = momentInput('time');
export const dateTimeInput = momentInput('datetime-local');
