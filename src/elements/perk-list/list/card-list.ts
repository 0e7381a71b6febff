import { html } from 'lit';
import type { words as english } from '../../../locales/en/perk-list.ts';
import type { Localizer } from '../../internal/i18n/localizer.ts';
import type { PerkListView } from './paged-perks.ts';
import type { Renderable } from '../../internal/states/widget-context.ts';

type LoadMoreModule = typeof import('./load-more.ts');

/** The list, which its cards come into, and the way to the next page. */
export const cardList = (
  shown: PerkListView,
  words: Localizer<typeof english>,
  more: LoadMoreModule | undefined,
  waits: boolean,
  ways: Parameters<LoadMoreModule['loadMoreRow']>[2],
): Renderable => {
  const busy = waits || shown.nextPageStatus === 'waits' || (shown.nextPageStatus === 'there' && !more);
  return html`<ul class="cards" part="list" aria-label=${words.text('list')} aria-busy=${busy}></ul>
    ${more?.loadMoreRow(shown, words, ways)}`;
};
