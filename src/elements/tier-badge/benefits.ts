import { html, nothing, type TemplateResult } from 'lit';
import type { Benefit } from '../../contract/tiers.ts';
import { icon, type IconName } from '../internal/ui/icons.ts';
import { localText } from '../internal/i18n/local-text.ts';
import type { Renderable } from '../internal/states/widget-context.ts';

/** "8 % instead of 5 %", in the language of the page. */
export type BenefitComparison = (benefit: TemplateResult, before: TemplateResult) => TemplateResult;

/** What a tier gives, one line each; nothing when it gives nothing. */
export const benefitList = (
  benefits: readonly Benefit[] = [],
  iconName: IconName,
  insteadOf?: BenefitComparison,
): Renderable =>
  benefits.length === 0
    ? nothing
    : html`<ul class="gives" part="benefits">
        ${benefits.map(({ label, text, insteadOf: before }) => {
          const now = label === undefined ? localText(text) : html`${localText(label)}: ${localText(text)}`;
          return html`<li>
            ${icon(iconName)}<span>${before && insteadOf ? insteadOf(now, localText(before)) : now}</span>
          </li>`;
        })}
      </ul>`;

/** A list of benefits under a title; nothing without a list. */
export const benefitSection = (title: unknown, list: Renderable): Renderable =>
  list === nothing
    ? nothing
    : html`<div class="given" part="next">
        <h4>${title}</h4>
        ${list}
      </div>`;
