import { html, nothing } from 'lit';
import { formatDay } from '../shared/date.ts';
import { stateOf, type Kind } from './asking.ts';

/** A day, by the browser's own control; in words below it, since a browser writes it in its own language. */
export const kind: Kind = (asking) => {
  const { question, id, answer, give, setting } = asking;
  const { invalid, required, describedBy } = stateOf(asking);
  const { min, max } = question.constraints ?? {};
  const value = typeof answer === 'string' ? answer : '';
  const take = (event: Event): void => {
    if (event.target instanceof HTMLInputElement && !event.target.validity.badInput) give(event.target.value);
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
    ${value ? html`<p class="n12 muted">${formatDay(value, setting.words.locale, 'weekday')}</p>` : nothing}`;
};
