import { html, type TemplateResult } from 'lit';
import type { Message } from '../../../locales/translation.ts';
import type { Localizer } from '../i18n/localizer.ts';

/** What is drawn above the sentence: each has a line that is dashed, for what is not there yet. */
const drawings = {
  /** A gift box with a dashed bow. */
  gift: [
    'M11 32h42v25H11zM7 22h50v10H7zM32 22v35',
    'M32 22C28 9 14 5 14 14c0 6 9 8 18 8 9 0 18-2 18-8 0-9-14-5-18 8',
  ],
  /** A card with a dashed ribbon. */
  card: ['M7 17h50v32H7zM7 30h50', 'M22 17v32M22 30c-9-2-12-9-8-11s8 3 8 11c0-8 4-13 8-11s1 9-8 11'],
  /** A flag on a dashed hill. */
  flag: ['M30 46V10h20l-5 7 5 7H30', 'M6 56c8-8 16-11 25-10s18 2 27 10'],
} as const;

export type EmptyDrawing = keyof typeof drawings;

/** Shown in place of the cards: there are none, or none that fit the filter, with `showAll` as the way back. */
export const emptyState = (
  drawing: EmptyDrawing,
  words: Localizer<Readonly<Record<'noneMatch' | 'empty' | 'emptyNote' | 'showAll', Message>>>,
  showAll: (() => void) | undefined,
): TemplateResult => {
  const [whole, dashed] = drawings[drawing];
  const card = html`<section class="card state" part="card">
    <svg class="drawing" viewBox="0 0 64 64" aria-hidden="true">
      <path d=${whole}></path>
      <path d=${dashed} stroke-dasharray="3 4"></path>
    </svg>
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
