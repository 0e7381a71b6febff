import { html, type TemplateResult } from 'lit';
import type { Localizer } from '../../internal/i18n/localizer.ts';
import type { RewardMessages } from '../messages.ts';

/** A card with a dashed ribbon: the drawing of an empty list. */
const emptyDrawing = html`<svg class="drawing" viewBox="0 0 64 64" aria-hidden="true">
  <path d="M7 17h50v32H7zM7 30h50" />
  <path d="M22 17v32M22 30c-9-2-12-9-8-11s8 3 8 11c0-8 4-13 8-11s1 9-8 11" stroke-dasharray="3 4" />
</svg>`;

/** Shown in place of the cards: there are no rewards, or none that fit the filter, with `showAll` as the way back. */
export const emptyState = (
  words: Localizer<RewardMessages>,
  showAll: (() => void) | undefined,
): TemplateResult => {
  const card = html`<section class="card state" part="card">
    ${emptyDrawing}
    <h3 class="n16 strong" part="title">${words.text(showAll ? 'noneMatch' : 'empty')}</h3>
    ${
      showAll
        ? html`<button class="btn" part="button button-secondary" @click=${showAll}>
            ${words.text('showAll')}
          </button>`
        : html`<p class="muted">${words.text('emptyNote')}</p>`
    }
  </section>`;
  return showAll ? card : html`<slot name="empty">${card}</slot>`;
};
