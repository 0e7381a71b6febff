import { html, type TemplateResult } from 'lit';
import type { words as english } from '../../../locales/en/perk-list.ts';
import type { Localizer } from '../../internal/i18n/localizer.ts';

/** A gift box with a dashed bow: the drawing of an empty list. */
const emptyBoxDrawing = html`<svg class="drawing" viewBox="0 0 64 64" aria-hidden="true">
  <path d="M11 32h42v25H11zM7 22h50v10H7zM32 22v35" />
  <path d="M32 22C28 9 14 5 14 14c0 6 9 8 18 8 9 0 18-2 18-8 0-9-14-5-18 8" stroke-dasharray="3 4" />
</svg>`;

/** Shown in place of the cards: there are no perks, or none of the selected kind, with `showAll` as the way back. */
export const emptyState = (
  words: Localizer<typeof english>,
  showAll: (() => void) | undefined,
): TemplateResult => {
  const card = html`<section class="card state" part="card">
    ${emptyBoxDrawing}
    <h3 class="n16 strong" part="title">${words.text(showAll ? 'noneOfKind' : 'empty')}</h3>
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
