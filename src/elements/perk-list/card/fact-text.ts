import { html, nothing, type TemplateResult } from 'lit';
import type { words as english } from '../../../locales/en/perk-list.ts';
import { formatInteger } from '../../internal/i18n/numbers.ts';
import type { Localizer } from '../../internal/i18n/localizer.ts';
import type { Renderable } from '../../internal/states/widget-context.ts';

/** The number that decides. */
export const bigNumber = (n: number, { locale }: Localizer<typeof english>): TemplateResult =>
  html`<span class="number n20">${formatInteger(n, locale)}</span>`;

/** The line that it stands in. */
export const valueLine = (said: unknown): Renderable =>
  said ? html`<p class="value" part="value">${said}</p>` : nothing;

/** Parts that are divided by a dot, which disappears where a line begins. */
export const dotSeparated = (parts: readonly unknown[]): TemplateResult =>
  html`<p>${parts.map((part) => html`<span>${part}</span>`)}</p>`;

/** A caption of what there is to say. */
export const caption = (...said: readonly unknown[]): Renderable => {
  const there = said.filter((one) => one && one !== nothing);
  return there.length > 0 ? html`<div class="dots n12 quiet">${dotSeparated(there)}</div>` : nothing;
};
