import { html, nothing, type TemplateResult } from 'lit';
import type { Perk } from '../../../contract/perks.ts';
import type { words as english } from '../../../locales/en/perk-list.ts';
import { formatInteger } from '../../internal/i18n/numbers.ts';
import type { Localizer } from '../../internal/i18n/localizer.ts';
import type { Renderable } from '../../internal/states/widget-context.ts';
import { dots } from '../../internal/ui/dots.ts';
import type { PerkContext } from './perk-context.ts';

/** Renders one fact of a perk; `nothing` for a perk that has no such fact. */
export type FactTemplate = (perk: Perk, context: PerkContext) => Renderable;

/** The number of a fact, in large type. */
export const bigNumber = (n: number, { locale }: Localizer<typeof english>): TemplateResult =>
  html`<span class="number n20">${formatInteger(n, locale)}</span>`;

/** The first line of a fact: its number or date. */
export const valueLine = (value: unknown): Renderable =>
  value ? html`<p class="value" part="value">${value}</p>` : nothing;

/** A line of small text below a fact; parts that are missing are left out. */
export const caption = (...parts: readonly unknown[]): Renderable => dots(parts, 'n12 quiet');
