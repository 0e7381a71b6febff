import { html, type TemplateResult } from 'lit';
import type { Localizer } from '../../internal/i18n/localizer.ts';
import type { ChallengeListMessages } from '../messages.ts';

/** A flag on a dashed hill: the drawing of an empty list. */
const flagDrawing = html`<svg class="drawing" viewBox="0 0 64 64" aria-hidden="true">
  <path d="M30 46V10h20l-5 7 5 7H30" />
  <path d="M6 56c8-8 16-11 25-10s18 2 27 10" stroke-dasharray="3 4" />
</svg>`;

/** Shown in place of the cards: there are no challenges, or none of this choice, with `showAll` as the way back. */
export const emptyState = (
  words: Localizer<ChallengeListMessages>,
  showAll: (() => void) | undefined,
): TemplateResult => {
  const card = html`<section class="card state" part="card">
    ${flagDrawing}
    <h3 class="n16 strong" part="title">${words.text(showAll ? 'noneSuch' : 'empty')}</h3>
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
