import { html, nothing } from 'lit';
import type { Message } from '../../../locales/translation.ts';
import type { Localizer } from '../i18n/localizer.ts';
import { formatInteger } from '../i18n/numbers.ts';
import type { Renderable } from '../states/widget-context.ts';
import type { PagedCards, ShownPages } from './paged-cards.ts';

/** The list that has the row. */
export interface PagedList {
  readonly host: { reload(): void };
  readonly pages: Pick<PagedCards<{ readonly nextCursor?: string }>, 'loadMore' | 'cursorExpired' | 'retry'>;
  expectChange(previousCount: number): void;
}

/** The row below the cards that asks for the next page, or says that it did not load. */
export const loadMoreRow = (
  { nextPage, count, total }: ShownPages,
  words: Localizer<Readonly<Record<'moreFailed' | 'retry' | 'showMore' | 'shown', Message>>>,
  list: PagedList,
): Renderable => {
  if (nextPage === 'none') return nothing;
  if (nextPage === 'error')
    return html`<div class="more" part="load-more" role="alert">
      <span class="muted">${words.text('moreFailed')}</span>
      <button
        class="btn"
        part="button button-secondary"
        @click=${() => (list.pages.cursorExpired ? list.host.reload() : list.pages.retry())}
      >
        ${words.text('retry')}
      </button>
    </div>`;
  const isLoading = nextPage === 'loading';
  const loadMore = (): void => {
    list.expectChange(count);
    list.pages.loadMore();
  };
  const [n = '', all = ''] = [count, total ?? 0].map((number) => formatInteger(number, words.locale));
  return html`<div class="more" part="load-more">
    <button
      class="btn"
      part="button button-secondary"
      aria-disabled=${isLoading}
      @click=${isLoading ? nothing : loadMore}
    >
      ${words.text('showMore')}
    </button>
    ${
      total !== undefined && total > count
        ? html`<span class="quiet n12">${words.text('shown', { n, total: all })}</span>`
        : nothing
    }
  </div>`;
};
