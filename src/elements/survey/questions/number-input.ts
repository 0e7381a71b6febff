import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { numberControl } from '../../internal/form/number-control.ts';
import { localText } from '../../internal/i18n/local-text.ts';
import {
  ariaAttributes,
  placeholderOf,
  type QuestionContext,
  type QuestionInput,
} from './question-context.ts';

/** A text field for a number with its unit, so that the person's decimal sign is kept. `id` is the field's own. */
export const numberField = (questionContext: QuestionContext, id: string, width = ''): TemplateResult => {
  const { question, answer, formWords, setAnswer } = questionContext;
  const { invalid, required, describedBy } = ariaAttributes(questionContext);
  return html`${numberControl({
    id,
    value: typeof answer === 'string' ? answer : '',
    words: formWords,
    onAnswer: setAnswer,
    field: (typed, handleEvent) =>
      html`<p class="with-unit">
        <input
          class="control ${width}"
          id=${id}
          inputmode=${question.kind === 'integer' ? 'numeric' : 'decimal'}
          placeholder=${placeholderOf(questionContext)}
          autocomplete="off"
          aria-labelledby="${questionContext.id}-title ${questionContext.id}-unit"
          aria-required=${required}
          aria-invalid=${invalid}
          aria-describedby=${describedBy}
          .value=${live(typed)}
          @input=${handleEvent}
          @change=${handleEvent}
        />
        <span id="${questionContext.id}-unit" class="muted"
          >${question.unit === undefined ? nothing : localText(question.unit)}</span
        >
      </p>`,
  })}`;
};

/** A number with its unit. */
export const numberInput: QuestionInput = (questionContext) =>
  numberField(questionContext, questionContext.id);
