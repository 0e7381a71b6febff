import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { numberControl } from '../../internal/form/number-control.ts';
import { localText } from '../../internal/i18n/local-text.ts';
import { ariaAttributes, placeholderOf, type QuestionInput } from './question-context.ts';

/** A number with its unit. It is a text field, so that the person's decimal sign is kept. */
export const numberInput: QuestionInput = (questionContext) => {
  const { question, id, answer, formWords, setAnswer } = questionContext;
  const { invalid, required, describedBy } = ariaAttributes(questionContext);
  return html`${numberControl({
    id,
    value: typeof answer === 'string' ? answer : '',
    words: formWords,
    onAnswer: setAnswer,
    field: (typed, handleEvent) =>
      html`<p class="measure">
        <input
          class="control"
          id=${id}
          inputmode=${question.kind === 'integer' ? 'numeric' : 'decimal'}
          placeholder=${placeholderOf(questionContext)}
          autocomplete="off"
          aria-labelledby="${id}-title ${id}-unit"
          aria-required=${required}
          aria-invalid=${invalid}
          aria-describedby=${describedBy}
          .value=${live(typed)}
          @input=${handleEvent}
          @change=${handleEvent}
        />
        <span id="${id}-unit" class="muted"
          >${question.unit === undefined ? nothing : localText(question.unit)}</span
        >
      </p>`,
  })}`;
};
