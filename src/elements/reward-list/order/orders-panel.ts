import { html, nothing, type TemplateResult } from 'lit';
import { redemptionsRoute } from '../../../contract/compiled/redemptions.ts';
import type { Redemption, Redemptions } from '../../../contract/redemptions.ts';
import { PagedResource } from '../../internal/controllers/paged-resource.ts';
import { formatDateTime } from '../../internal/i18n/date-time.ts';
import { formatFigure } from '../../internal/i18n/figures.ts';
import { localText, plainText } from '../../internal/i18n/local-text.ts';
import { loadFailedContent, panelSkeleton } from '../../internal/requests/panel-parts.ts';
import { boundedList } from '../../internal/ui/bounded-list.ts';
import type { OrderContext, OrderDialogContent } from './order-context.ts';
import { orderStatusChip } from './order-status.ts';
import { rewardKindLabel } from './kind-label.ts';

/** The list of orders, newest first, page by page. */
export class RedemptionsPanel {
  readonly #context: OrderContext;
  readonly #resource: PagedResource<Redemptions>;
  /** Number of the last page that is shown, after the first one. */
  #last = 0;

  constructor(context: OrderContext) {
    this.#context = context;
    this.#resource = new PagedResource(context.host, redemptionsRoute, context.tag);
  }

  open(): void {
    this.#last = 0;
  }

  content(): OrderDialogContent {
    const { words } = this.#context;
    const title = words.text('orders');
    const { pages, nextPage } = this.#resource.readPages({}, { first: 1, last: this.#last });
    const [first] = pages;
    if (first?.empty) return { title, body: html`<p class="muted">${words.text('noDetails')}</p>` };
    if (!first?.data)
      return first?.failed
        ? { title, ...loadFailedContent('connection', () => this.#resource.retry(), this.#context) }
        : { title, body: panelSkeleton(this.#context) };
    const items = pages.flatMap(({ data }) => data?.items ?? []);
    const orders = [...new Map(items.map((order) => [order.id, order])).values()];
    if (orders.length === 0) return { title, body: this.#nothingYet() };
    const [rows, more] = boundedList(orders, words, { key: 'orders' });
    return {
      title,
      body: html`<ul class="rows orders" part="orders" aria-busy=${nextPage === 'loading'}>
          ${rows.map((order) => this.#row(order))}
        </ul>
        ${more}${this.#moreRow(nextPage)}`,
    };
  }

  #nothingYet(): TemplateResult {
    const { words } = this.#context;
    return html`<div class="state" role="status">
      <h3 class="n16 strong">${words.text('noOrders')}</h3>
      <p class="muted">${words.text('noOrdersNote')}</p>
    </div>`;
  }

  #row(order: Redemption): TemplateResult {
    const { words } = this.#context;
    const { id, reward, status, cost, requestedAt, option, code } = order;
    const title = reward ? plainText(reward.title) : words.text('order');
    const facts = [
      option && localText(option),
      cost && html`<bdi>${formatFigure(cost, words.locale)}</bdi>`,
      requestedAt && formatDateTime(requestedAt, words),
      code?.hint && localText(code.hint),
    ].filter(Boolean);
    // What a list knows of an order is never its code.
    const known: Redemption = { ...order, ...(code && { code: { ...code, value: undefined } }) };
    return html`<li part="order">
      <div class="order-text">
        <p class="order-top n12">
          ${rewardKindLabel(reward?.kind, this.#context)}${orderStatusChip(status, this.#context)}
        </p>
        <p class="strong">${reward ? localText(reward.title) : title}</p>
        <p class="n12 quiet">${facts.map((fact, index) => html`${index > 0 ? ' · ' : nothing}${fact}`)}</p>
      </div>
      <div class="row-actions">
        ${
          code && code.hidden === undefined
            ? html`<button
                class="text-btn"
                type="button"
                part="button button-text"
                aria-label=${words.text('showCodeOf', { title })}
                @click=${() => this.#context.showOrder(id, { known, showsCode: true })}
              >
                ${words.text('showCode')}
              </button>`
            : nothing
        }
        <button
          class="btn"
          type="button"
          part="button button-secondary"
          aria-label=${words.text('openOrderOf', { title })}
          @click=${() => this.#context.showOrder(id, { known })}
        >
          ${words.text('openOrder')}
        </button>
      </div>
    </li>`;
  }

  #moreRow(nextPage: 'none' | 'available' | 'loading' | 'error'): TemplateResult | typeof nothing {
    const { words, listWords } = this.#context;
    if (nextPage === 'none') return nothing;
    if (nextPage === 'error')
      return html`<div class="more" part="load-more" role="alert">
        <span class="muted">${words.text('failed')}</span>
        <button
          class="btn"
          type="button"
          part="button button-secondary"
          @click=${() => this.#resource.retry()}
        >
          ${listWords.text('retry')}
        </button>
      </div>`;
    return html`<div class="more" part="load-more">
      <button
        class="btn"
        type="button"
        part="button button-secondary"
        aria-disabled=${nextPage === 'loading'}
        @click=${() => this.#loadMore(nextPage)}
      >
        ${listWords.text('showMore')}
      </button>
    </div>`;
  }

  #loadMore(nextPage: string): void {
    if (nextPage === 'loading') return;
    this.#last += 1;
    this.#context.host.requestUpdate();
  }
}
