import { html, nothing } from 'lit';
import { formatInteger } from '../../internal/i18n/numbers.ts';
import type { Localizer } from '../../internal/i18n/localizer.ts';
import type { Renderable } from '../../internal/states/widget-context.ts';
import type { ChallengeListMessages } from '../messages.ts';
import type { ChallengeListView } from './paged-challenges.ts';

interface NextPageHandlers {
  readonly loadMore: () => void;
  readonly retry: () => void;
}

/** The row below the cards that asks for the next page, or says that it did not load. */
export const loadMoreRow = (
  { nextPage, challenges, total }: ChallengeListView,
  words: Localizer<ChallengeListMessages>,
  { loadMore, retry }: NextPageHandlers,
): Renderable => {
  if (nextPage === 'none') return nothing;
  if (nextPage === 'error')
    return html`<div class="more" part="load-more" role="alert">
      <span class="muted">${words.text('moreFailed')}</span>
      <button class="btn" part="button button-secondary" @click=${retry}>${words.text('retry')}</button>
    </div>`;
  const isLoading = nextPage === 'loading';
  const [n = '', all = ''] = [challenges.length, total ?? 0].map((count) =>
    formatInteger(count, words.locale),
  );
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
      total !== undefined && total > challenges.length
        ? html`<span class="quiet n12">${words.text('shown', { n, total: all })}</span>`
        : nothing
    }
  </div>`;
};
