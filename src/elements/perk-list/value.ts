import { html, nothing, type TemplateResult } from 'lit';
import type { words as english } from '../../locales/perk-list/en.ts';
import { formatInteger } from '../shared/number.ts';
import type { Words } from '../shared/words.ts';
import type { Drawn } from './telling.ts';

/** The number that decides. */
export const big = (n: number, { locale }: Words<typeof english>): TemplateResult =>
  html`<span class="number n20">${formatInteger(n, locale)}</span>`;

/** The line that it stands in. */
export const value = (said: unknown): Drawn =>
  said ? html`<p class="value" part="value">${said}</p>` : nothing;

/** Parts that are divided by a dot, which disappears where a line begins. */
export const dotted = (parts: readonly unknown[]): TemplateResult =>
  html`<p>${parts.map((part) => html`<span>${part}</span>`)}</p>`;

/** A caption of what there is to say. */
export const small = (...said: readonly unknown[]): Drawn => {
  const there = said.filter((one) => one && one !== nothing);
  return there.length > 0 ? html`<div class="dots n12 quiet">${dotted(there)}</div>` : nothing;
};
