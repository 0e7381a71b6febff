import { html, nothing, type TemplateResult } from 'lit';
import type { WalletEntry } from '../../../contract/wallets.ts';
import { formatDay } from '../../internal/i18n/dates.ts';
import { formatQuantity } from '../../internal/i18n/numbers.ts';
import { localText, plainText } from '../../internal/i18n/local-text.ts';
import type { Renderable } from '../../internal/states/widget-context.ts';
import { link } from '../../internal/ui/link.ts';
import { kindName } from './entry-kind.ts';
import type { LedgerContext } from './messages.ts';
import { signedQuantity } from './signed-quantity.ts';

/** What a row can lead to: the entry with this id. */
export type FindEntry = (id: string) => void;

/** Kind, source, who did it, and until when it can be spent. */
const facts = (entry: WalletEntry, context: LedgerContext): readonly Renderable[] => {
  const { words } = context;
  const { kind, source, by, expiresOn } = entry;
  const who = (): Renderable => {
    if (!by) return nothing;
    return by.isViewer ? words.text('byYou') : words.rich('by', { name: html`<bdi>${by.name}</bdi>` });
  };
  const all: readonly Renderable[] = [
    kind === undefined ? nothing : html`<bdi part="kind">${kindName(kind, context)}</bdi>`,
    source ? link(source.url, html`<bdi>${source.label}</bdi>`, { purpose: 'entry-source' }) : nothing,
    who(),
    expiresOn === undefined
      ? nothing
      : words.text('validUntil', { date: formatDay(expiresOn, words, 'shortDay') }),
  ];
  return all.filter((fact) => fact !== nothing);
};

/** Names the other entry of a pair, and leads to it. */
const reversal = (
  entry: WalletEntry,
  key: 'reverses' | 'reversedBy',
  context: LedgerContext,
  find: FindEntry,
): Renderable => {
  const other = entry[key];
  if (!other) return nothing;
  const { words } = context;
  const text =
    other.text === undefined ? words.text(`${key}One`) : words.rich(key, { text: localText(other.text) });
  return html`<button class="text-btn n12" part="button button-text" @click=${() => find(other.id)}>
    <span>${text}<span class="sr-only">, ${ofEntry(entry, context)}</span></span>
  </button>`;
};

/** Tells apart what many rows say alike. */
const ofEntry = ({ text, at }: WalletEntry, { words }: LedgerContext): string =>
  `${plainText(text)}, ${formatDay(at, words, 'shortDay')}`;

/** The cells of an entry. Roles are written out, because browsers drop those of a row that CSS lays out as several lines. */
export const entryCells = (entry: WalletEntry, context: LedgerContext, find: FindEntry): TemplateResult => {
  const { words } = context;
  const { amount, at, balance, counting, text } = entry;
  return html`<td class="date" role="cell">${formatDay(at, words, 'shortDay')}</td>
    <th class="reason" role="rowheader" scope="row">${localText(text)}</th>
    <td class="facts n12" role="cell">
      <span class="quiet"
        >${facts(entry, context).map((fact, index) => (index > 0 ? html`<span aria-hidden="true"> · </span> ${fact}` : fact))}</span
      >
      ${reversal(entry, 'reverses', context, find)} ${reversal(entry, 'reversedBy', context, find)}
      ${
        counting === undefined
          ? nothing
          : html`<details class="why">
              <summary>
                ${words.text('counted')}<span class="sr-only">: ${ofEntry(entry, context)}</span>
              </summary>
              <p class="muted">${localText(counting)}</p>
            </details>`
      }
    </td>
    <td class="amount" role="cell" part="amount">
      <span dir="ltr">${signedQuantity(amount, words.locale)}</span>${
        amount.unit === undefined ? nothing : html`<span class="unit"> ${localText(amount.unit)}</span>`
      }
    </td>
    <td class="after" role="cell">
      ${
        balance === undefined
          ? nothing
          : html`<span class="label" aria-hidden="true">${words.text('balance')}: </span>
              <span dir="ltr">${formatQuantity(balance, words.locale)}</span>`
      }
    </td>`;
};

/** Stands where an entry can't be read: a gap in a ledger is never silent. */
export const lostCells = ({ words }: LedgerContext): TemplateResult =>
  html`<td class="lost quiet" role="cell" colspan="5">${words.text('unreadable')}</td>`;
