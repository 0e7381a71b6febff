import { html, nothing } from 'lit';
import { formatInteger } from '../../internal/i18n/numbers.ts';
import type { Renderable } from '../../internal/states/widget-context.ts';
import type { LedgerRead } from './ledger-pages.ts';
import type { LedgerContext } from './messages.ts';

/** What the button below the table can do: show the next page, try again, or begin with the first page. */
interface MoreEntriesActions {
  readonly more: () => void;
  readonly retry: () => void;
  readonly restart: () => void;
}

const labels = { more: 'more', retry: 'retry', restart: 'beginAnew' } as const;
const failures = { retry: 'moreFailed', restart: 'movedOn' } as const;

/** The row below the table: the button for the next page, and how many entries are shown. */
export const loadMore = (
  { next, rows, first }: LedgerRead,
  { words }: LedgerContext,
  actions: MoreEntriesActions,
): Renderable => {
  if (next === 'none') return nothing;
  const action = next === 'expired' ? 'restart' : next === 'error' ? 'retry' : 'more';
  const loading = next === 'loading';
  const number = (value: number): string => formatInteger(value, words.locale);
  const button = html`<button
    class="btn"
    part="button button-secondary"
    aria-disabled=${loading}
    @click=${() => {
      if (!loading) actions[action]();
    }}
  >
    ${words.text(labels[action])}
  </button>`;
  return html`<div class="more" part="load-more">
    ${action === 'more' ? nothing : html`<span role="alert">${words.text(failures[action])}</span>`}
    ${next === 'too-many' ? html`<span>${words.text('further')}</span>` : button}
    ${
      first?.total === undefined
        ? nothing
        : html`<span class="n12 quiet"
            >${words.text('shown', { count: number(rows.length), total: number(first.total) })}</span
          >`
    }
  </div>`;
};
