import { html, type TemplateResult } from 'lit';
import type { words as english } from '../../../locales/en/perk-list.ts';
import type { Localizer } from '../../internal/i18n/localizer.ts';

/** A box whose bow is still to be tied: what an empty list draws. */
const emptyBoxDrawing = html`<svg class="drawing" viewBox="0 0 64 64" aria-hidden="true">
  <path d="M11 32h42v25H11zM7 22h50v10H7zM32 22v35" />
  <path d="M32 22C28 9 14 5 14 14c0 6 9 8 18 8 9 0 18-2 18-8 0-9-14-5-18 8" stroke-dasharray="3 4" />
</svg>`;

/** A list without perks: none at all, or none of the kind that was chosen, with the way back. */
export const emptyState = (
  words: Localizer<typeof english>,
  showAll: (() => void) | undefined,
): TemplateResult => {
  const drawn = html`<section class="card state" part="card">
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
  return showAll ? drawn : html`<slot name="empty">${drawn}</slot>`;
};
