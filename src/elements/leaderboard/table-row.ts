import { html, nothing, type TemplateResult } from 'lit';
import { localText, plainText } from '../internal/i18n/local-text.ts';
import { formatInteger } from '../internal/i18n/numbers.ts';
import type { GapRow, RankedRow } from './row-model.ts';
import type { BoardScope } from './row-model.ts';
import type { BoardContext } from './messages.ts';

/** Languages and number of places → text. Kept, because choosing the plural takes as long as rendering a row. */
const changeTexts = new Map<string, string>();

/** Places gained or lost since the last run: an arrow and a number, never red or green; `spoken` is for screen readers. */
const rankChange = (delta: number, { words }: BoardContext): { visible: string; spoken: string } => {
  const n = Math.abs(delta);
  if (n === 0) return { visible: '–', spoken: words.text('same') };
  const [arrow, key] = delta > 0 ? (['↑', 'up'] as const) : (['↓', 'down'] as const);
  const cacheKey = `${words.lang} ${words.locale} ${delta}`;
  const spoken = changeTexts.get(cacheKey) ?? words.text(key, { n });
  changeTexts.set(cacheKey, spoken);
  return { visible: `${arrow} ${formatInteger(n, words.locale)}`, spoken };
};

/** Width of a bar in percent; `maxAmount`, the highest value on screen, has 100. */
const barWidth = (amount: number, maxAmount: number): number =>
  maxAmount > 0 ? Math.max(1, (100 * Math.max(0, amount)) / maxAmount) : 0;

/**
 * The cells of a participant's row. A board may have a thousand of them, so that plain text is set as a property, which
 * needs no marker comment in the page, and what few rows have is a template of its own.
 */
export const participantCells = (
  { row, isTied }: RankedRow,
  maxAmount: number,
  context: BoardContext,
): TemplateResult => {
  const { words } = context;
  const { rank, delta, displayName, isViewer, note, value } = row;
  const { visible = '', spoken = '' } = delta === undefined ? {} : rankChange(delta, context);
  const lang = typeof displayName === 'string' ? nothing : displayName.lang;
  return html`<td class="rank" role="cell">
      ${isTied ? html`<span aria-hidden="true">=</span><span class="vh">${words.text('tied')} </span>` : nothing}<span
        .textContent=${formatInteger(rank, words.locale)}
      ></span>
    </td>
    <td class="change n12 quiet" role="cell">
      <span aria-hidden="true" .textContent=${visible}></span><span class="vh" .textContent=${spoken}></span>
    </td>
    <th class="name" role="rowheader" scope="row">
      <span class="who"
        ><bdi><span lang=${lang} .textContent=${plainText(displayName)}></span></bdi
        >${isViewer ? html` <span class="you n12">${words.text('you')}</span>` : nothing}</span
      >${note === undefined ? nothing : html` <span class="note n12 quiet">${localText(note)}</span>`}
    </th>
    <td class="lane" role="cell">
      <svg class="bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
        <rect width=${barWidth(value.amount, maxAmount)} height="1" />
      </svg>
    </td>
    <td class="value" role="cell" .textContent=${formatInteger(value.amount, words.locale)}></td>`;
};

const gapMessages = {
  person: 'peopleBetween',
  company: 'companiesBetween',
  team: 'teamsBetween',
  unknown: 'placesBetween',
} as const;

/** The cells of a gap; if its rows were loaded before, with a button that shows them again. */
export const gapCells = (
  { hiddenCount, canReload }: GapRow,
  scope: BoardScope,
  { words }: BoardContext,
  onLoadPrevious: () => void,
): TemplateResult =>
  html`<td class="rank" aria-hidden="true">⋮</td>
    <td class="change" role="cell"></td>
    <td class="between n12 quiet" role="cell" colspan="3">
      ${hiddenCount === undefined ? nothing : words.text(gapMessages[scope], { n: hiddenCount })}
      ${canReload ? html`<button class="text-btn n12" part="button button-text" @click=${onLoadPrevious}>${words.text('before')}</button>` : nothing}
    </td>`;
