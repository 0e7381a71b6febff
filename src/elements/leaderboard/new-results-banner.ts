import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../internal/ui/icons.ts';
import type { BoardContext } from './messages.ts';
import type { BoardSnapshot } from './board-snapshot.ts';

/** Another board, run or group did not come: the one that was there stays. */
export const selectionError = ({ words }: BoardContext, retry: () => void): TemplateResult =>
  html`<p class="told" role="alert">
    <span>${words.text('failedShort')}</span>
    <button class="text-btn" part="button button-text" @click=${retry}>${words.text('retry')}</button>
  </p>`;

/** New results wait, which is announced once, when the first of them come; and how many rows `came` on demand. */
export const newResultsBanner = (
  { newCount, announcedCount }: BoardSnapshot,
  came: number,
  { words }: BoardContext,
  show: () => void,
): TemplateResult =>
  html`<span class="vh" role="status">
      ${announcedCount > 0 ? words.text('newResults', { n: announcedCount }) : nothing}
      ${came > 0 ? words.text('moreCame', { n: came }) : nothing}
    </span>
    ${
      newCount > 0
        ? html`<p class="told news" part="banner">
            ${icon('reload')}<span>${words.text('newResults', { n: newCount })}</span>
            <button class="text-btn" part="button button-text" @click=${show}>${words.text('show')}</button>
          </p>`
        : nothing
    }`;
