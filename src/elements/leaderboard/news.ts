import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../shared/icon.ts';
import type { Setting } from './setting.ts';
import type { Snapshot } from './snapshot.ts';

/** Another board, run or group did not come: the one that was there stays. */
export const unturned = ({ words }: Setting, retry: () => void): TemplateResult =>
  html`<p class="told" role="alert">
    <span>${words.text('failedShort')}</span>
    <button class="text-btn" part="action" @click=${retry}>${words.text('retry')}</button>
  </p>`;

/** New results wait, which is announced once, when the first of them come; and how many rows `came` on demand. */
export const news = (
  { waiting, announced }: Snapshot,
  came: number,
  { words }: Setting,
  show: () => void,
): TemplateResult =>
  html`<span class="vh" role="status">
      ${announced > 0 ? words.text('newResults', { n: announced }) : nothing}
      ${came > 0 ? words.text('moreCame', { n: came }) : nothing}
    </span>
    ${
      waiting > 0
        ? html`<p class="told news" part="news">
            ${icon('reload')}<span>${words.text('newResults', { n: waiting })}</span>
            <button class="text-btn" part="action" @click=${show}>${words.text('show')}</button>
          </p>`
        : nothing
    }`;
