import { html, type TemplateResult } from 'lit';
import type { Standing } from '../../contract/standing.ts';
import type { words as english } from '../../locales/en/tier-badge.ts';
import { icon } from '../internal/ui/icons.ts';
import { localText } from '../internal/i18n/local-text.ts';
import type { Localizer } from '../internal/i18n/localizer.ts';
import { artwork } from './artwork.ts';
import { medallion } from './medallion.ts';
import type { Renderable } from '../internal/states/widget-context.ts';

/** The badge in one line: its name, and one fact. */
export const badgeChip = (
  { tier }: Standing,
  fact: Renderable,
  words: Localizer<typeof english>,
): TemplateResult =>
  html`<span class="chip" part="card">
    <span class="vh">${words.text('badge')}: </span>${artwork(tier, 'small')}
    <span class="strong" part="name">${tier ? localText(tier.name) : words.text('noTier')}</span>
    ${fact}
  </span>`;

/** Any other state in one line; one that failed is itself the button that tries again. */
export const stateChip = (text: string, again: string, retry?: () => void): TemplateResult =>
  retry
    ? html`<button class="chip" part="card" title=${again} @click=${retry}>
        ${icon('reload')}<span part="title">${text}</span><span class="vh">, ${again}</span>
      </button>`
    : html`<span class="chip" part="card">
        ${medallion({ size: 'small', outline: true })}<span part="title">${text}</span>
      </span>`;
