import { html, nothing, type TemplateResult } from 'lit';
import { redemptionsRoute } from '../../../contract/compiled/redemptions.ts';
import type { Permission } from '../../../contract/core/permission.ts';
import type { Redemption, Redemptions } from '../../../contract/redemptions.ts';
import { isAllowed } from '../../../rules/permission.ts';
import { ResourceController } from '../../internal/controllers/resource-controller.ts';
import { formatDateTime } from '../../internal/i18n/date-time.ts';
import { formatFigure } from '../../internal/i18n/figures.ts';
import { localText, plainText } from '../../internal/i18n/local-text.ts';
import { boundedList } from '../../internal/ui/bounded-list.ts';
import type { OrderContext } from './order-context.ts';
import { rewardKindLabel } from './panel-states.ts';

/** The orders that wait for this person's decision, above the list. Read only if the role may approve. */
export class OrderApprovals {
  readonly #context: OrderContext;
  readonly #redemptions: ResourceController<Redemptions>;
  #enabled = false;

  constructor(context: OrderContext) {
    this.#context = context;
    this.#redemptions = new ResourceController(context.host, redemptionsRoute, {
      tag: context.tag,
      enabled: () => this.#enabled,
      params: () => ({ decide: 'me' }),
    });
  }

  render(permissions: readonly Permission[]): TemplateResult | typeof nothing {
    const mayApprove = isAllowed(permissions, 'approve');
    // The list's answer brings the permission during this render, so the resource starts with the next update.
    if (mayApprove && !this.#enabled) queueMicrotask(() => this.#context.host.requestUpdate());
    this.#enabled = mayApprove;
    const { state } = this.#redemptions;
    if (!mayApprove || !('data' in state) || state.data.items.length === 0) return nothing;
    const { words } = this.#context;
    const [rows, more] = boundedList(state.data.items, words);
    return html`<section class="desk-box" part="approval-queue" aria-labelledby="order-queue">
      <h3 class="n16 strong" id="order-queue">${words.text('waiting')}</h3>
      <ul>
        ${rows.map((order) => this.#row(order))}
      </ul>
      ${more}
    </section>`;
  }

  #row(order: Redemption): TemplateResult {
    const { words } = this.#context;
    const { by, requestedAt, reward, id, cost } = order;
    const title = reward ? plainText(reward.title) : words.text('order');
    const facts = [
      by && html`<bdi>${by.name}</bdi>`,
      cost && html`<bdi>${formatFigure(cost, words.locale)}</bdi>`,
      requestedAt && formatDateTime(requestedAt, words),
    ].filter(Boolean);
    return html`<li class="desk-row">
      <div>
        <p class="n12">${rewardKindLabel(reward?.kind, this.#context)}</p>
        <p class="strong">${reward ? localText(reward.title) : title}</p>
        <p class="n12 quiet">${facts.map((fact, index) => html`${index > 0 ? ' · ' : nothing}${fact}`)}</p>
      </div>
      <button
        class="btn"
        part="button button-secondary"
        aria-label=${by ? words.text('decideOn', { title, name: by.name }) : nothing}
        @click=${() => this.#context.showOrder(id, { known: order })}
      >
        ${words.text('decide')}
      </button>
    </li>`;
  }
}
