import { html, nothing, type TemplateResult } from 'lit';
import type { Quantity } from '../../../contract/core/figure.ts';
import type { RewardQuote } from '../../../contract/reward-detail.ts';
import { formatDateTime } from '../../internal/i18n/date-time.ts';
import { figureTemplate } from '../../internal/i18n/figures.ts';
import { localText } from '../../internal/i18n/local-text.ts';
import { notice } from '../../internal/requests/panel-parts.ts';
import type { Renderable } from '../../internal/states/widget-context.ts';
import { icon } from '../../internal/ui/icons.ts';
import type { OrderContext } from './order-context.ts';
import type { QuoteState } from './quote-request.ts';

interface QuoteView {
  readonly state: QuoteState;
  /** What the reward or the chosen option says that it costs. */
  readonly statedCost: Quantity | undefined;
  readonly context: OrderContext;
  readonly retry: () => void;
}

const amountRow = (
  label: string,
  amount: Quantity | undefined,
  context: OrderContext,
  size = '',
): Renderable =>
  amount
    ? html`<div>
        <dt>${label}</dt>
        <dd part="amount">${figureTemplate(amount, context.words.locale, size)}</dd>
      </div>`
    : nothing;

const costRows = (
  { cost, before, after }: Pick<RewardQuote, 'cost' | 'before' | 'after'>,
  context: OrderContext,
): TemplateResult => {
  const { words } = context;
  return html`<dl class="rows">
    ${amountRow(words.text('cost'), cost, context, 'n20')}
    ${amountRow(words.text('before'), before, context)}${amountRow(words.text('after'), after, context)}
  </dl>`;
};

/** What an order does besides its cost, a line each, in the vendor's words. */
const effectLines = (quote: RewardQuote, { words }: OrderContext): Renderable => {
  const { tier, effects = [], cancellableUntil } = quote;
  const lines: Renderable[] = [...(tier === undefined ? [] : [tier]), ...effects].map((text) =>
    localText(text),
  );
  if (cancellableUntil)
    lines.push(words.text('cancellable', { date: formatDateTime(cancellableUntil, words) }));
  return lines.length > 0
    ? html`<ul class="effects">
        ${lines.map((line) => html`<li>${icon('check')}<span>${line}</span></li>`)}
      </ul>`
    : nothing;
};

const quoteContent = ({ state, statedCost, context, retry }: QuoteView): TemplateResult => {
  const { words, listWords } = context;
  if (state.status === 'waiting') return html`<p class="muted" role="status">${words.text('pickFirst')}</p>`;
  if (state.status === 'loading')
    return html`<div class="skeletons" aria-busy="true">
        <i class="skeleton two-thirds tall"></i><i class="skeleton half"></i><i class="skeleton half"></i>
      </div>
      <span class="sr-only" role="status">${words.text('quoting')}</span>`;
  if (state.status === 'failed')
    return html`<div role="alert">
        ${notice(state.error.detail ? localText(state.error.detail) : words.text('quoteFailed'), { tone: 'caution' })}
      </div>
      <p class="action">
        <button class="btn" type="button" part="button button-secondary" @click=${retry}>
          ${icon('reload')}${listWords.text('retry')}
        </button>
      </p>`;
  if (state.status === 'not-served')
    return statedCost ? costRows({ cost: statedCost }, context) : notice(words.text('noCost'));
  const { quote } = state;
  return html`${quote.refusal === undefined ? nothing : notice(html`<b>${localText(quote.refusal)}</b>`, { tone: 'caution', role: 'status' })}
  ${costRows(quote, context)}${effectLines(quote, context)}`;
};

/** What the order costs and does, as the server says it. */
export const quoteSection = (view: QuoteView): TemplateResult =>
  html`<section class="quote" part="quote" aria-labelledby="reward-quote">
    <h3 class="strong" id="reward-quote">${view.context.words.text('quote')}</h3>
    ${quoteContent(view)}
  </section>`;

/** The cost that a press agrees to; `undefined` while nothing can be ordered. */
export const agreedCost = (state: QuoteState, statedCost: Quantity | undefined): Quantity | undefined => {
  if (state.status === 'not-served') return statedCost;
  return state.status === 'ready' && state.quote.refusal === undefined ? state.quote.cost : undefined;
};
