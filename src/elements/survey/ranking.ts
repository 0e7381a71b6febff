import { html, type TemplateResult } from 'lit';
import type { Choice } from '../../contract/question.ts';
import { valuesOf } from '../../rules/survey-flow.ts';
import { icon } from '../shared/icon.ts';
import { localText, plainText } from '../shared/local-text.ts';
import type { Asking, Kind } from './asking.ts';

/** A list with one of its values at another place. */
const moved = (order: readonly string[], from: number, to: number): string[] => {
  const rest = order.filter((_, at) => at !== from);
  return [...rest.slice(0, to), ...order.slice(from, from + 1), ...rest.slice(to)];
};

const placed = (option: Choice, at: number, order: readonly string[], asking: Asking): TemplateResult => {
  const { setting, give, id } = asking;
  const { words } = setting;
  const name = plainText(option.label);
  const last = order.length - 1;
  const step = (to: number, key: 'up' | 'down'): TemplateResult =>
    html`<button
      class="step ${key}"
      type="button"
      aria-label=${words.text(key, { name })}
      aria-disabled=${to < 0 || to > last ? 'true' : 'false'}
      @click=${() => {
        if (to >= 0 && to <= last) give(moved(order, at, to));
      }}
    >
      ${icon('more')}
    </button>`;
  return html`<li
    class="placed"
    part="option"
    draggable="true"
    data-at=${at}
    @dragstart=${(event: DragEvent) => event.dataTransfer?.setData('text/plain', String(at))}
    @dragover=${(event: DragEvent) => event.preventDefault()}
    @drop=${(event: DragEvent) => {
      event.preventDefault();
      const from = Number(event.dataTransfer?.getData('text/plain'));
      if (order[from] !== undefined) give(moved(order, from, at));
    }}
  >
    <span class="count n12 strong" aria-hidden="true">${at + 1}</span>
    <span class="name" id="${id}-place-${at}">${localText(option.label)}</span>
    ${step(at - 1, 'up')}${step(at + 1, 'down')}
    <button
      class="text-btn n12"
      type="button"
      aria-label=${words.text('remove', { name })}
      @click=${() => give(order.filter((value) => value !== option.value))}
    >
      ×
    </button>
  </li>`;
};

/** An order of one's own: chosen one by one, then moved by buttons or by dragging. */
export const kind: Kind = (asking) => {
  const { question, answer, id, give, setting } = asking;
  const { words } = setting;
  const { options = [] } = question;
  const order = valuesOf(answer).filter((value) => options.some((option) => option.value === value));
  const left = options.filter(({ value }) => !order.includes(value));
  const chosen = order.flatMap((value) => options.find((option) => option.value === value) ?? []);
  return html`<ol class="order" aria-label=${words.text('order')}>
      ${chosen.map((option, at) => placed(option, at, order, asking))}
    </ol>
    <div class="choices" role="group" aria-label=${words.text('rank')}>
      ${left.map(
        ({ value, label }, at) =>
          html`<button
            class="option"
            type="button"
            id=${at === 0 ? id : `${id}-${at}`}
            part="option"
            aria-label=${words.text('take', { name: plainText(label) })}
            @click=${() => give([...order, value])}
          >
            <span>${localText(label)}</span>
          </button>`,
      )}
    </div>`;
};
