import { html, type TemplateResult } from 'lit';
import type { Standing } from '../../contract/standing.ts';
import { icon } from '../internal/ui/icons.ts';
import { localText } from '../internal/i18n/local-text.ts';
import type { Localizer } from '../internal/i18n/localizer.ts';
import { artwork } from './artwork.ts';
import { medallion } from './medallion.ts';
import type { Renderable } from '../internal/states/widget-context.ts';
import type { BadgeMessages } from './messages.ts';

/** The badge in one line: the tier's name, and one fact. */
export const badgeChip = (
  { tier }: Standing,
  fact: Renderable,
  words: Localizer<BadgeMessages>,
): TemplateResult =>
  html`<span class="chip" part="card">
    <span class="sr-only">${words.text('badge')}: </span>${artwork(tier, 'small')}
    <span class="strong" part="name">${tier ? localText(tier.name) : words.text('noTier')}</span>
    ${fact}
  </span>`;

/** Any other state in one line; after a failure the chip is the button that tries again, labelled `retryLabel`. */
export const stateChip = (text: string, retryLabel: string, retry?: () => void): TemplateResult =>
  retry
    ? html`<button class="chip" part="card" title=${retryLabel} @click=${retry}>
        ${icon('reload')}<span part="title">${text}</span><span class="sr-only">, ${retryLabel}</span>
      </button>`
    : html`<span class="chip" part="card">
        ${medallion({ size: 'small', outline: true })}<span part="title">${text}</span>
      </span>`;

/** The chip before its data. */
export const chipSkeleton = (): TemplateResult =>
  html`<span class="chip" part="card" aria-hidden="true"
    ><i class="skeleton dot"></i><i class="skeleton short"></i
  ></span>`;
