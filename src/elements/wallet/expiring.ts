import { html, nothing } from 'lit';
import type { Wallet } from '../../contract/wallets.ts';
import { formatDay } from '../internal/i18n/dates.ts';
import { figureTemplate, figureValue } from '../internal/i18n/figures.ts';
import type { Renderable } from '../internal/states/widget-context.ts';
import { boundedList } from '../internal/ui/bounded-list.ts';
import type { WalletContext } from './messages.ts';

/** More pieces of a bar than these can't be told apart; the list has all. */
const mostPieces = 24;

/**
 * What expires unless it is spent, day by day. The bar is the balance, with a piece for each day; where the days are more than
 * the balance, as with points that are reserved, it is the days alone. The list says the same in words.
 */
export const expiring = ({ available, expiring: lots = [] }: Wallet, context: WalletContext): Renderable => {
  if (lots.length === 0) return nothing;
  const { words } = context;
  const [rows, more] = boundedList(lots, words);
  const sizes = lots.slice(0, mostPieces).map(({ amount }) => Math.max(0, figureValue(amount)));
  const drawn = sizes.reduce((sum, size) => sum + size, 0);
  const rest = Math.max(0, figureValue(available) - drawn);
  const grow = (size: number): string => `--grow:${drawn + rest > 0 ? size / (drawn + rest) : 0}`;
  return html`<section class="share" part="expiring" aria-labelledby="expiring">
    <h4 class="muted" id="expiring">${words.text('expiring')}</h4>
    <div class="lots" part="track" aria-hidden="true">
      ${sizes.map((size, index) => html`<i class="lot ${index % 3 === 1 ? 'middle' : index % 3 === 2 ? 'faint' : ''}" .style=${grow(size)}></i>`)}
      ${rest > 0 ? html`<i class="rest" .style=${grow(rest)}></i>` : nothing}
    </div>
    <ul class="days">
      ${rows.map(
        ({ amount, on }, index) =>
          html`<li part="day">
            <i
              class="lot ${index % 3 === 1 ? 'middle' : index % 3 === 2 ? 'faint' : ''}"
              aria-hidden="true"
            ></i>
            <span>${formatDay(on, words, 'shortDay')}</span>
            <span class="figure">${figureTemplate(amount, words.locale)}</span>
          </li>`,
      )}
    </ul>
    ${more}
  </section>`;
};
