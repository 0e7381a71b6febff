import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { localText } from '../shared/local-text.ts';
import { stateOf, type Asking, type Kind } from './asking.ts';

const typed = (event: Event, { give }: Asking, done: boolean): void => {
  const { target } = event;
  if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) give(target.value, !done);
};

const valueOf = ({ answer }: Asking): string => (typeof answer === 'string' ? answer : '');

/** A text of one's own. */
export const text: Kind = (asking) => {
  const { question, id } = asking;
  const { invalid, required, describedBy } = stateOf(asking);
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
    maxlength=${question.constraints?.maxLength ?? nothing}
    .value=${live(valueOf(asking))}
    @input=${(event: Event) => typed(event, asking, false)}
    @change=${(event: Event) => typed(event, asking, true)}
  ></textarea>`;
};

/** A number with its unit. */
export const number: Kind = (asking) => {
  const { question, id } = asking;
  const { invalid, required, describedBy } = stateOf(asking);
  return html`<p class="measure">
    <input
      class="control"
      id=${id}
      inputmode="decimal"
      autocomplete="off"
      aria-labelledby="${id}-title ${id}-unit"
      aria-required=${required}
      aria-invalid=${invalid}
      aria-describedby=${describedBy}
      .value=${live(valueOf(asking))}
      @input=${(event: Event) => typed(event, asking, false)}
      @change=${(event: Event) => typed(event, asking, true)}
    />
    <span id="${id}-unit" class="muted"
      >${question.unit === undefined ? nothing : localText(question.unit)}</span
    >
  </p>`;
};
