import { html, nothing, type TemplateResult } from 'lit';
import type { LocalText } from '../../contract/core/scalars.ts';
import type { Benefit, Tier } from '../../contract/tiers.ts';
import { boundedList } from '../internal/ui/bounded-list.ts';
import { localText, plainText } from '../internal/i18n/local-text.ts';
import type { Localizer } from '../internal/i18n/localizer.ts';
import type { words as en } from '../../locales/en/ladder.ts';

/** One benefit, and what each tier gives of it, by the tier's index. */
interface ComparedBenefit {
  readonly name: LocalText;
  readonly byTier: ReadonlyMap<number, Benefit>;
}

/** Whether the benefits of these tiers can be told apart by key, so that a table says what changes. */
export const isComparable = (tiers: readonly Tier[]): boolean =>
  tiers.length > 1 && tiers.some(({ benefits = [] }) => benefits.some(({ key }) => key !== undefined));

/** The benefits of all tiers, each once, in the order in which the tiers name them from the lowest. */
const comparedBenefits = (tiers: readonly Tier[]): readonly ComparedBenefit[] => {
  const rows = new Map<string, { name: LocalText; named: boolean; byTier: Map<number, Benefit> }>();
  tiers.forEach(({ benefits = [] }, tier) => {
    for (const benefit of benefits) {
      const { key, label, text } = benefit;
      // A text and a key that happen to be equal are two benefits.
      const id = key === undefined ? `text ${plainText(text)}` : `key ${key}`;
      const row = rows.get(id) ?? { name: label ?? text, named: label !== undefined, byTier: new Map() };
      if (label !== undefined && !row.named) Object.assign(row, { name: label, named: true });
      rows.set(id, row);
      if (!row.byTier.has(tier)) row.byTier.set(tier, benefit);
    }
  });
  return [...rows.values()];
};

/** Tier × benefit. In a narrow widget each benefit is a block with a line for each tier; the roles keep it a table to the ear. */
export const benefitComparison = (
  tiers: readonly Tier[],
  current: number,
  words: Localizer<typeof en>,
): TemplateResult => {
  const [rows, more] = boundedList(comparedBenefits(tiers), words);
  return html`<table class="comparison" part="comparison" role="table">
      <caption class="sr-only">
        ${words.text('compare')}
      </caption>
      <thead>
        <tr role="row">
          <th scope="col" role="columnheader">${words.text('benefit')}</th>
          ${tiers.map(
            ({ name }, index) =>
              html`<th scope="col" role="columnheader" class=${index === current ? 'current' : ''}>
                ${localText(name)}${index === current ? html` <span class="sr-only">(${words.text('here')})</span>` : nothing}
              </th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ name, byTier }) =>
            html`<tr role="row">
              <th scope="row" role="rowheader">${localText(name)}</th>
              ${tiers.map((tier, index) => {
                const benefit = byTier.get(index);
                return html`<td
                  role="cell"
                  class="${index === current ? 'current' : ''} ${benefit ? '' : 'not-included'}"
                >
                  <span class="tier" aria-hidden="true">${localText(tier.name)}</span>
                  ${benefit ? localText(benefit.text) : html`<span aria-hidden="true">–</span><span class="sr-only">${words.text('notIncluded')}</span>`}
                </td>`;
              })}
            </tr>`,
        )}
      </tbody>
    </table>
    ${more}`;
};
