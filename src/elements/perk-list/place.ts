import { html } from 'lit';
import type { words as english } from '../../locales/perk-list/en.ts';
import type { Words } from '../shared/words.ts';
import type { Shown } from './shelf.ts';
import type { Drawn } from './telling.ts';

type MoreRow = typeof import('./more-row.ts');

/** The list, which its cards come into, and the way to the next page. */
export const place = (
  shown: Shown,
  words: Words<typeof english>,
  more: MoreRow | undefined,
  waits: boolean,
  ways: Parameters<MoreRow['moreRow']>[2],
): Drawn => {
  const busy = waits || shown.more === 'waits' || (shown.more === 'there' && !more);
  return html`<ul class="cards" part="list" aria-label=${words.text('list')} aria-busy=${busy}></ul>
    ${more?.moreRow(shown, words, ways)}`;
};
