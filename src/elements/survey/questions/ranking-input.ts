import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { QuestionOption } from '../../../contract/survey-questions.ts';
import { answerValues } from '../../../rules/survey-flow.ts';
import { icon } from '../../internal/ui/icons.ts';
import { localText, plainText } from '../../internal/i18n/local-text.ts';
import type { QuestionContext, QuestionInput } from './question-context.ts';
import { dragToReorder } from './drag-reorder.ts';

/** A list with one of its values at another place. */
const moveItem = (order: readonly string[], from: number, to: number): string[] => {
  const rest = order.filter((_, at) => at !== from);
  return [...rest.slice(0, to), ...order.slice(from, from + 1), ...rest.slice(to)];
};

/** Gives the new order, and the focus to what goes on from there: the first of these that is there. */
const setOrder = (order: string[], asking: QuestionContext, ...next: readonly string[]): void => {
  const { host } = asking.context;
  asking.setAnswer(order);
  void host.updateComplete.then(() => {
    const found = next.flatMap((id) => host.shadowRoot?.getElementById(id) ?? []);
    found[0]?.focus();
  });
};

const rankedItem = (
  option: QuestionOption,
  at: number,
  order: readonly string[],
  asking: QuestionContext,
): TemplateResult => {
  const { context, question, id } = asking;
  const { words } = context;
  const { options = [] } = question;
  const name = plainText(option.label);
  const key = options.indexOf(option);
  const last = order.length - 1;
  const step = (to: number, way: 'up' | 'down'): TemplateResult =>
    html`<button
      class="step ${way}"
      type="button"
      id="${id}-${way}-${key}"
      aria-label=${words.text(way, { name })}
      aria-disabled=${to < 0 || to > last ? 'true' : 'false'}
      @click=${() => {
        if (to >= 0 && to <= last) setOrder(moveItem(order, at, to), asking, `${id}-${way}-${key}`);
      }}
    >
      ${icon('more')}
    </button>`;
  return html`<li
    class="placed"
    part="option"
    @pointerdown=${(event: PointerEvent) => {
      const { currentTarget: row } = event;
      if (row instanceof HTMLElement)
        dragToReorder(event, row, (to) => asking.setAnswer(moveItem(order, at, to)));
    }}
  >
    <span class="grip count n12 strong" aria-hidden="true">${at + 1}</span>
    <span class="name">${localText(option.label)}</span>
    ${step(at - 1, 'up')}${step(at + 1, 'down')}
    <button
      class="text-btn n12"
      type="button"
      aria-label=${words.text('remove', { name })}
      @click=${() =>
        setOrder(
          order.filter((value) => value !== option.value),
          asking,
          `${id}-take-${key}`,
        )}
    >
      ×
    </button>
  </li>`;
};

const unrankedItem = (
  option: QuestionOption,
  at: number,
  order: readonly string[],
  asking: QuestionContext,
): TemplateResult => {
  const { question, id, context } = asking;
  const { options = [] } = question;
  const key = options.indexOf(option);
  // The next one to choose, else the one before, else the one that was chosen last.
  const others = options.filter(({ value }) => value !== option.value && !order.includes(value));
  const next = [...others.slice(at), ...others.slice(0, at).reverse()].map(
    (other) => `${id}-take-${options.indexOf(other)}`,
  );
  return html`<button
    class="option"
    type="button"
    id="${id}-take-${key}"
    part="option"
    aria-label=${context.words.text('take', { name: plainText(option.label) })}
    @click=${() => setOrder([...order, option.value], asking, ...next, `${id}-up-${key}`)}
  >
    <span>${localText(option.label)}</span>
  </button>`;
};

/** An order of one's own: chosen one by one, then moved by buttons or by dragging. */
export const kind: QuestionInput = (asking) => {
  const { question, answer, context } = asking;
  const { words } = context;
  const { options = [] } = question;
  const order = answerValues(answer).filter((value) => options.some((option) => option.value === value));
  const left = options.filter(({ value }) => !order.includes(value));
  const chosen = order.flatMap((value) => options.find((option) => option.value === value) ?? []);
  const said = chosen
    .map((option, at) =>
      words.text('placed', { name: plainText(option.label), n: at + 1, total: chosen.length }),
    )
    .join('. ');
  return html`<ol class="order" aria-label=${words.text('order')}>
      ${repeat(
        chosen,
        ({ value }) => value,
        (option, at) => rankedItem(option, at, order, asking),
      )}
    </ol>
    ${
      left.length === 0
        ? nothing
        : html`<div class="choices" role="group" aria-label=${words.text('rank')}>
            ${repeat(
              left,
              ({ value }) => value,
              (option, at) => unrankedItem(option, at, order, asking),
            )}
          </div>`
    }
    <p class="vh" role="status">${said}</p>`;
};
