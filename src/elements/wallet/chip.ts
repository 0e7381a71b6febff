import { html, nothing, type TemplateResult } from 'lit';
import type { Wallet } from '../../contract/wallets.ts';
import { figureTemplate } from '../internal/i18n/figures.ts';
import { localText } from '../internal/i18n/local-text.ts';
import type { Localizer } from '../internal/i18n/localizer.ts';
import { icon, lineIcon } from '../internal/ui/icons.ts';
import type { words as english } from '../../locales/en/wallet.ts';

/** Two coins, one behind the other. */
const coins = lineIcon('M6 3.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 1 0 0-9zM10.5 4a4.200 4.200 0 0 1 0 8M6 6v4');

/** The balance in one line, and what is to be settled. */
export const walletChip = (
  { label, available, debt }: Wallet,
  words: Localizer<typeof english>,
): TemplateResult =>
  html`<span class="chip" part="card">
    ${coins}<span class="sr-only">${label === undefined ? words.text('points') : localText(label)}: </span>
    <span part="available"
      >${figureTemplate(available, words.locale, 'strong')}${
        available.unit === undefined
          ? html` <span aria-hidden="true"
              >${label === undefined ? words.text('points') : localText(label)}</span
            >`
          : nothing
      }</span
    >
    ${
      debt && debt.total.amount !== 0
        ? html`<span class="fact" part="debt"
            >${words.rich('debt', { amount: figureTemplate(debt.total, words.locale) })}</span
          >`
        : nothing
    }
  </span>`;

/** Any other state in one line; after a failure the chip is the button that tries again, labelled `retryLabel`. */
export const stateChip = (text: string, retryLabel: string, retry?: () => void): TemplateResult =>
  retry
    ? html`<button class="chip" part="card" title=${retryLabel} @click=${retry}>
        ${icon('reload')}<span part="title">${text}</span><span class="sr-only">, ${retryLabel}</span>
      </button>`
    : html`<span class="chip" part="card">${coins}<span part="title">${text}</span></span>`;

/** The chip before its data. */
export const chipSkeleton = (): TemplateResult =>
  html`<span class="chip" part="card" aria-hidden="true">${coins}<i class="skeleton w4"></i></span>`;
