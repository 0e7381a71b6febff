import { html, nothing, type TemplateResult } from 'lit';
import type { Benefit } from '../../contract/tiers.ts';
import { icon, type IconName } from '../internal/ui/icons.ts';
import { localText } from '../internal/i18n/local-text.ts';
import type { Localizer } from '../internal/i18n/localizer.ts';
import { boundedList } from '../internal/ui/bounded-list.ts';
import type { Renderable } from '../internal/states/widget-context.ts';
import type { BadgeMessages } from './messages.ts';

/** "8 % instead of 5 %", in the language of the page. */
export type BenefitComparison = (benefit: TemplateResult, before: TemplateResult) => TemplateResult;

/** What a tier gives, one line each; nothing when it gives nothing. */
export const benefitList = (
  benefits: readonly Benefit[] = [],
  words: Localizer<BadgeMessages>,
  iconName: IconName,
  insteadOf?: BenefitComparison,
): Renderable => {
  if (benefits.length === 0) return nothing;
  const [rows, more] = boundedList(benefits, words);
  return html`<ul class="benefits" part="benefits">
      ${rows.map(({ label, text, insteadOf: before }) => {
        const now = label === undefined ? localText(text) : html`${localText(label)}: ${localText(text)}`;
        return html`<li>
          ${icon(iconName)}<span>${before && insteadOf ? insteadOf(now, localText(before)) : now}</span>
        </li>`;
      })}
    </ul>
    ${more}`;
};

/** A list of benefits under a title; nothing without a list. */
export const benefitSection = (title: unknown, list: Renderable): Renderable =>
  list === nothing
    ? nothing
    : html`<div class="next-benefits" part="next">
        <h4>${title}</h4>
        ${list}
      </div>`;
