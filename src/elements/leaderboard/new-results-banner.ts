import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../internal/ui/icons.ts';
import type { BoardContext } from './messages.ts';
import type { BoardSnapshot } from './board-snapshot.ts';

/** Says that the board, run or group that was chosen did not load; the previous one stays below. */
export const selectionError = ({ words }: BoardContext, retry: () => void): TemplateResult =>
  html`<p class="notice" role="alert">
    <span>${words.text('failedShort')}</span>
    <button class="text-btn" part="button button-text" @click=${retry}>${words.text('retry')}</button>
  </p>`;

/**
 * Says that new results wait, and shows them on request. Screen readers hear of them once, when the first ones come, and
 * of the `loadedCount` rows that a person loaded.
 */
export const newResultsBanner = (
  { newCount, announcedCount }: BoardSnapshot,
  loadedCount: number,
  { words }: BoardContext,
  onShow: () => void,
): TemplateResult =>
  html`<span class="sr-only" role="status">
      ${announcedCount > 0 ? words.text('newResults', { n: announcedCount }) : nothing}
      ${loadedCount > 0 ? words.text('moreCame', { n: loadedCount }) : nothing}
    </span>
    ${
      newCount > 0
        ? html`<p class="notice new-results" part="banner">
            ${icon('reload')}<span>${words.text('newResults', { n: newCount })}</span>
            <button class="text-btn" part="button button-text" @click=${onShow}>${words.text('show')}</button>
          </p>`
        : nothing
    }`;
