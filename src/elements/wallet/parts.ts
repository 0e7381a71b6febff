import { html, nothing, type TemplateResult } from 'lit';
import type { Wallet, WalletItem, WalletPart } from '../../contract/wallets.ts';
import { formatDay } from '../internal/i18n/dates.ts';
import { figureTemplate } from '../internal/i18n/figures.ts';
import { localText } from '../internal/i18n/local-text.ts';
import type { Renderable } from '../internal/states/widget-context.ts';
import { boundedList } from '../internal/ui/bounded-list.ts';
import { link } from '../internal/ui/link.ts';
import type { WalletContext } from './messages.ts';

/** Until when, who acts next, how long that usually takes, and what it comes from. */
const itemDetails = (item: WalletItem, { words }: WalletContext): Renderable => {
  const { on, actor, note, reference } = item;
  const next = (): Renderable => {
    if (!actor) return nothing;
    if (actor.isViewer) return words.text('nextYou');
    const role = actor.role === undefined ? nothing : html`, ${localText(actor.role)}`;
    return html`${words.rich('next', { name: html`<bdi>${actor.name}</bdi>` })}${role}`;
  };
  const details = [
    on === undefined ? nothing : words.text('expected', { date: formatDay(on, words) }),
    next(),
    note === undefined ? nothing : localText(note),
    reference
      ? link(reference.url, html`<bdi>${reference.label}</bdi>`, { purpose: 'wallet-item' })
      : nothing,
  ].filter((detail) => detail !== nothing);
  if (details.length === 0) return nothing;
  return html`<span class="n12 quiet"
    >${details.map((detail, index) => (index > 0 ? html`<span aria-hidden="true"> · </span> ${detail}` : detail))}</span
  >`;
};

/** What a part consists of, as far as the vendor tells. */
export const itemList = (items: readonly WalletItem[] = [], context: WalletContext): Renderable => {
  if (items.length === 0) return nothing;
  const [rows, more] = boundedList(items, context.words);
  return html`<ul class="items" part="items">
      ${rows.map(
        (item) =>
          html`<li part="item">
            <span class="line">
              <span>${localText(item.text)}</span>
              <span class="figure">${figureTemplate(item.amount, context.words.locale)}</span>
            </span>
            ${itemDetails(item, context)}
          </li>`,
      )}
    </ul>
    ${more}`;
};

const partSection = (
  name: 'pending' | 'reserved',
  part: WalletPart | undefined,
  context: WalletContext,
): Renderable => {
  if (!part || (part.total.amount === 0 && !part.items?.length)) return nothing;
  const { words } = context;
  return html`<section class="share" part=${name} aria-labelledby=${name}>
    <h4 class="muted" id=${name}>${words.text(name)}</h4>
    <p>${figureTemplate(part.total, words.locale, 'n20')}</p>
    <p class="n12 quiet">${words.text(`${name}Note`)}</p>
    ${itemList(part.items, context)}
  </section>`;
};

/** What is earned and not spendable yet, what is kept for orders, and `further` beside them. */
export const parts = (
  { pending, reserved }: Wallet,
  context: WalletContext,
  further: Renderable,
): TemplateResult | typeof nothing => {
  const shares = [
    partSection('pending', pending, context),
    partSection('reserved', reserved, context),
    further,
  ].filter((share) => share !== nothing);
  return shares.length === 0 ? nothing : html`<div class="shares">${shares}</div>`;
};
