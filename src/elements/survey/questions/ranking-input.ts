import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { QuestionOption } from '../../../contract/survey-questions.ts';
import { answerValues } from '../../../rules/survey-flow.ts';
import { optionKey } from '../../internal/form/option-key.ts';
import { icon } from '../../internal/ui/icons.ts';
import { boundedList } from '../../internal/ui/bounded-list.ts';
import { localText, plainText } from '../../internal/i18n/local-text.ts';
import type { QuestionContext, QuestionInput } from './question-context.ts';
import { dragToReorder } from './drag-reorder.ts';

/** The list with the value at index `from` moved to index `to`. */
const moveItem = (order: readonly string[], from: number, to: number): string[] => {
  const rest = order.filter((_, index) => index !== from);
  return [...rest.slice(0, to), ...order.slice(from, from + 1), ...rest.slice(to)];
};

/** Sets the new order, then focuses the first of the elements `nextFocus`, by id, that still exists. */
const setOrder = (
  order: string[],
  questionContext: QuestionContext,
  ...nextFocus: readonly string[]
): void => {
  const { host } = questionContext.context;
  questionContext.setAnswer(order);
  void host.updateComplete.then(() => {
    const found = nextFocus.flatMap((id) => host.shadowRoot?.getElementById(id) ?? []);
    found[0]?.focus();
  });
};

const rankedItem = (
  option: QuestionOption,
  index: number,
  order: readonly string[],
  questionContext: QuestionContext,
): TemplateResult => {
  const { context, question, id } = questionContext;
  const { words } = context;
  const { options = [] } = question;
  const name = plainText(option.label);
  const key = options.indexOf(option);
  const last = order.length - 1;
  const moveButton = (to: number, direction: 'up' | 'down'): TemplateResult =>
    html`<button
      class="step ${direction}"
      type="button"
      id="${id}-${direction}-${key}"
      aria-label=${words.text(direction, { name })}
      aria-disabled=${to < 0 || to > last ? 'true' : 'false'}
      @click=${() => {
        if (to >= 0 && to <= last)
          setOrder(moveItem(order, index, to), questionContext, `${id}-${direction}-${key}`);
      }}
    >
      ${icon('more')}
    </button>`;
  return html`<li
    class="ranked"
    part="option"
    @pointerdown=${(event: PointerEvent) => {
      const { currentTarget: row } = event;
      if (row instanceof HTMLElement)
        dragToReorder(event, row, (to) => questionContext.setAnswer(moveItem(order, index, to)));
    }}
  >
    <span class="drag-handle count n12 strong" aria-hidden="true">${index + 1}</span>
    <span class="name">${localText(option.label)}</span>
    ${moveButton(index - 1, 'up')}${moveButton(index + 1, 'down')}
    <button
      class="text-btn n12"
      type="button"
      aria-label=${words.text('remove', { name })}
      @click=${() =>
        setOrder(
          order.filter((value) => value !== option.value),
          questionContext,
          `${id}-take-${key}`,
        )}
    >
      ×
    </button>
  </li>`;
};

const unrankedItem = (
  option: QuestionOption,
  index: number,
  order: readonly string[],
  questionContext: QuestionContext,
): TemplateResult => {
  const { question, id, context } = questionContext;
  const { options = [] } = question;
  const key = options.indexOf(option);
  const take = (): void => {
    const taken = new Set([...order, option.value]);
    const others = options.flatMap(({ value }, place) => (taken.has(value) ? [] : `${id}-take-${place}`));
    // Focus goes to the next option to choose, else to the one before, else to the one just chosen.
    const next = [...others.slice(index), ...others.slice(0, index).reverse()].slice(0, 2);
    setOrder([...order, option.value], questionContext, ...next, `${id}-up-${key}`);
  };
  return html`<button
    class="option"
    type="button"
    id="${id}-take-${key}"
    part="option"
    aria-label=${context.words.text('take', { name: plainText(option.label) })}
    @click=${take}
  >
    <span>${localText(option.label)}</span>
  </button>`;
};

/** Options put in order: chosen one by one, then moved by buttons or by dragging. */
export const rankingInput: QuestionInput = (questionContext) => {
  const { question, answer, context, id } = questionContext;
  const { words } = context;
  const { options = [] } = question;
  const byValue = new Map(options.map((option) => [option.value, option]));
  const chosen = answerValues(answer).flatMap((value) => byValue.get(value) ?? []);
  const order = chosen.map(({ value }) => value);
  const taken = new Set(order);
  const left = options.filter(({ value }) => !taken.has(value));
  const [placed, morePlaced] = boundedList(chosen, words, { key: `${id} placed` });
  const [unplaced, moreUnplaced] = boundedList(left, words, { key: id });
  const announcement = placed
    .map((option, index) =>
      words.text('placed', { name: plainText(option.label), n: index + 1, total: chosen.length }),
    )
    .join('. ');
  return html`<ol class="ranking" aria-label=${words.text('order')}>
      ${repeat(placed, optionKey(), (option, index) => rankedItem(option, index, order, questionContext))}
    </ol>
    ${morePlaced}
    ${
      left.length === 0
        ? nothing
        : html`<div class="choices" role="group" aria-label=${words.text('rank')}>
            ${repeat(unplaced, optionKey(), (option, index) =>
              unrankedItem(option, index, order, questionContext),
            )}${moreUnplaced}
          </div>`
    }
    <p class="sr-only" role="status">${announcement}</p>`;
};
