import { html, nothing } from 'lit';
import type { words as english } from '../../locales/perk-list/en.ts';
import { formatInteger } from '../shared/number.ts';
import type { Words } from '../shared/words.ts';
import type { Shown } from './shelf.ts';
import type { Drawn } from './telling.ts';

interface More {
  readonly further: () => void;
  readonly retry: () => void;
}

/** The way to the next page, below what is shown. */
export const moreRow = (
  { more, rows, total }: Shown,
  words: Words<typeof english>,
  { further, retry }: More,
): Drawn => {
  if (more === 'none') return nothing;
  if (more === 'failed')
    return html`<div class="more" part="more" role="alert">
      <span class="muted">${words.text('moreFailed')}</span>
      <button class="btn" part="action" @click=${retry}>${words.text('retry')}</button>
    </div>`;
  const [n, all] = [rows.length, total ?? 0].map((count) => formatInteger(count, words.locale));
  return html`<div class="more" part="more">
    <button
      class="btn"
      part="action"
      aria-disabled=${more === 'waits'}
      @click=${more === 'waits' ? nothing : further}
    >
      ${words.text('showMore')}
    </button>
    ${
      total !== undefined && total > rows.length
        ? html`<span class="quiet n12">${words.text('shown', { n: n ?? '', total: all ?? '' })}</span>`
        : nothing
    }
  </div>`;
};
