import { html, nothing } from 'lit';
import { formatInteger } from '../../internal/i18n/numbers.ts';
import type { Localizer } from '../../internal/i18n/localizer.ts';
import type { Renderable } from '../../internal/states/widget-context.ts';
import type { RewardMessages } from '../messages.ts';
import type { RewardListView } from './paged-rewards.ts';

/** The row below the cards that asks for the next page, or says that it did not load. */
export const moreRewards = (
  { nextPage, rewards, total }: RewardListView,
  words: Localizer<RewardMessages>,
  { loadMore, retry }: { readonly loadMore: () => void; readonly retry: () => void },
): Renderable => {
  if (nextPage === 'none') return nothing;
  if (nextPage === 'error')
    return html`<div class="more" part="load-more" role="alert">
      <span class="muted">${words.text('moreFailed')}</span>
      <button class="btn" part="button button-secondary" @click=${retry}>${words.text('retry')}</button>
    </div>`;
  const [n = '', all = ''] = [rewards.length, total ?? 0].map((count) => formatInteger(count, words.locale));
  return html`<div class="more" part="load-more">
    <button
      class="btn"
      part="button button-secondary"
      aria-disabled=${nextPage === 'loading'}
      @click=${nextPage === 'loading' ? nothing : loadMore}
    >
      ${words.text('showMore')}
    </button>
    ${
      total !== undefined && total > rewards.length
        ? html`<span class="quiet n12">${words.text('shown', { n, total: all })}</span>`
        : nothing
    }
  </div>`;
};
