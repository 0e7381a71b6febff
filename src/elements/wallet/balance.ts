import { html, nothing } from 'lit';
import type { Wallet } from '../../contract/wallets.ts';
import { figureTemplate } from '../internal/i18n/figures.ts';
import { localText } from '../internal/i18n/local-text.ts';
import type { Renderable } from '../internal/states/widget-context.ts';
import { boundedList } from '../internal/ui/bounded-list.ts';
import { icon } from '../internal/ui/icons.ts';
import { link } from '../internal/ui/link.ts';
import type { WalletContext } from './messages.ts';
import { itemList } from './parts.ts';

const ownerLabels = { account: 'ownerAccount', member: 'ownerMember' } as const;
const isOwnerKind = (kind: string): kind is keyof typeof ownerLabels => Object.hasOwn(ownerLabels, kind);

/** Whose balance it is. */
const ownerLine = ({ owner }: Wallet, { words }: WalletContext): Renderable => {
  if (!owner) return nothing;
  const key = isOwnerKind(owner.kind) ? ownerLabels[owner.kind] : 'owner';
  return html`<p class="muted" part="owner">${words.rich(key, { name: html`<bdi>${owner.name}</bdi>` })}</p>`;
};

/** What the points are called, what can be spent now, whose it is, and what the points do not do. */
export const balance = (wallet: Wallet, context: WalletContext): Renderable => {
  const { label, available, note } = wallet;
  const { words } = context;
  return html`<div class="balance" part="balance">
    <h3 class="strong" id="title" part="title">
      ${label === undefined ? words.text('points') : localText(label)}
    </h3>
    <p part="available">
      <span class="sum">${figureTemplate(available, words.locale, 'n40')}</span>
      <span class="muted">${words.text('available')}</span>
    </p>
    ${ownerLine(wallet, context)}
    ${note === undefined ? nothing : html`<p class="n12 quiet">${localText(note)}</p>`}
  </div>`;
};

/** What is to be settled, and why: plainly, and apart from the balance, which it is not taken from. */
export const debtNotice = ({ debt }: Wallet, context: WalletContext): Renderable => {
  if (!debt || (debt.total.amount === 0 && !debt.items?.length)) return nothing;
  const { words } = context;
  return html`<div class="notice" part="debt">
    ${icon('clock')}
    <div>
      <p>${words.rich('debt', { amount: html`<b>${figureTemplate(debt.total, words.locale)}</b>` })}</p>
      <p class="muted">${words.text('debtNote')}</p>
      ${itemList(debt.items, context)}
    </div>
  </div>`;
};

/** Figures of a period as the vendor names them, and how points are counted. */
export const footnotes = ({ totals = [], counting }: Wallet, { words }: WalletContext): Renderable => {
  if (totals.length === 0 && !counting) return nothing;
  const reference = counting?.reference;
  const [rows, more] = boundedList(totals, words);
  return html`<div class="footnotes" part="footnotes">
    ${
      totals.length === 0
        ? nothing
        : html`<dl class="totals" part="totals">
              ${rows.map(
                ({ label, amount }) =>
                  html`<div>
                    <dt class="muted">${localText(label)}</dt>
                    <dd class="strong">${figureTemplate(amount, words.locale)}</dd>
                  </div>`,
              )}
            </dl>
            ${more}`
    }
    ${
      counting
        ? html`<p class="n12 quiet" part="counting">
            ${localText(counting.text)}
            ${reference ? link(reference.url, html`<bdi>${reference.label}</bdi>`, { purpose: 'counting' }) : nothing}
          </p>`
        : nothing
    }
  </div>`;
};
