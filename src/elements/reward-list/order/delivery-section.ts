import { html, nothing } from 'lit';
import type { Redemption } from '../../../contract/redemptions.ts';
import { formatWeekday } from '../../internal/i18n/dates.ts';
import { localText } from '../../internal/i18n/local-text.ts';
import type { Renderable } from '../../internal/states/widget-context.ts';
import { link } from '../../internal/ui/link.ts';
import { safeUrl } from '../../internal/ui/safe-url.ts';
import type { OrderContext } from './order-context.ts';

/** When goods arrive, and where they are. */
export const deliverySection = ({ delivery }: Redemption, { words }: OrderContext): Renderable => {
  if (!delivery) return nothing;
  const { arrivesOn, arrivedOn, text, order, tracking } = delivery;
  const on = arrivedOn ?? arrivesOn;
  const date = on && formatWeekday(on, words, new Date().toISOString());
  if (!date && !text && !order && !safeUrl(tracking)) return nothing;
  return html`<section class="granted" part="delivery">
    ${date ? html`<p class="n20 strong">${words.text(arrivedOn ? 'arrived' : 'arrives', { date })}</p>` : nothing}
    ${text ? html`<p class="muted">${localText(text)}</p>` : nothing}
    ${
      order
        ? html`<p class="muted">
            ${words.rich('arrivesWith', { order: link(order.url, html`<bdi>${order.label}</bdi>`, { purpose: 'reference' }) })}
          </p>`
        : nothing
    }
    ${
      safeUrl(tracking)
        ? html`<p class="action">
            ${link(tracking, words.text('track'), { purpose: 'track', kind: 'btn' })}
          </p>`
        : nothing
    }
  </section>`;
};
