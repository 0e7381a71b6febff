import { html, nothing, type TemplateResult } from 'lit';
import { localText, plainText } from '../internal/i18n/local-text.ts';
import { formatInteger } from '../internal/i18n/numbers.ts';
import type { GapRow, RankedRow } from './row-model.ts';
import type { BoardScope } from './board-scope.ts';
import type { BoardContext } from './messages.ts';

/** What was said of a change before: to choose its plural takes as long as to draw a row. */
const changeTexts = new Map<string, string>();

/** Places since the last run: an arrow and a number, never red or green. */
const rankChange = (delta: number, { words }: BoardContext): { seen: string; said: string } => {
  const n = Math.abs(delta);
  if (n === 0) return { seen: '–', said: words.text('same') };
  const [arrow, key] = delta > 0 ? (['↑', 'up'] as const) : (['↓', 'down'] as const);
  const name = `${words.lang} ${delta}`;
  const said = changeTexts.get(name) ?? words.text(key, { n });
  changeTexts.set(name, said);
  return { seen: `${arrow} ${formatInteger(n, words.locale)}`, said };
};

/** How long its bar is, of a hundred; the longest is the best value on screen. */
const barWidth = (amount: number, most: number): number =>
  most > 0 ? Math.max(1, (100 * Math.max(0, amount)) / most) : 0;

/**
 * The cells of one row. There may be a thousand of them: what is text alone is set as a property, which leaves no marker
 * in the page, and what few rows have is a template of its own.
 */
export const participantCells = (
  { row, isTied }: RankedRow,
  most: number,
  setting: BoardContext,
): TemplateResult => {
  const { words } = setting;
  const { rank, delta, displayName, isViewer, note, value } = row;
  const { seen = '', said = '' } = delta === undefined ? {} : rankChange(delta, setting);
  const lang = typeof displayName === 'string' ? nothing : displayName.lang;
  return html`<td class="rank" role="cell">
      ${isTied ? html`<span aria-hidden="true">=</span><span class="vh">${words.text('tied')} </span>` : nothing}<span
        .textContent=${formatInteger(rank, words.locale)}
      ></span>
    </td>
    <td class="change n12 quiet" role="cell">
      <span aria-hidden="true" .textContent=${seen}></span><span class="vh" .textContent=${said}></span>
    </td>
    <th class="name" role="rowheader" scope="row">
      <span class="who"
        ><bdi><span lang=${lang} .textContent=${plainText(displayName)}></span></bdi
        >${isViewer ? html` <span class="you n12">${words.text('you')}</span>` : nothing}</span
      >${note === undefined ? nothing : html` <span class="note n12 quiet">${localText(note)}</span>`}
    </th>
    <td class="lane" role="cell">
      <svg class="bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
        <rect width=${barWidth(value.amount, most)} height="1" />
      </svg>
    </td>
    <td class="value" role="cell" .textContent=${formatInteger(value.amount, words.locale)}></td>`;
};

const gapMessages = { person: 'peopleBetween', company: 'companiesBetween', team: 'teamsBetween' } as const;

/** In place of those that are not shown; of those that were, with the way back to them. */
export const gapCells = (
  { hiddenCount, canReload }: GapRow,
  scope: BoardScope,
  { words }: BoardContext,
  back: () => void,
): TemplateResult =>
  html`<td class="rank" aria-hidden="true">⋮</td>
    <td class="change" role="cell"></td>
    <td class="between n12 quiet" role="cell" colspan="3">
      ${hiddenCount === undefined ? nothing : words.text(gapMessages[scope], { n: hiddenCount })}
      ${canReload ? html`<button class="text-btn n12" part="button button-text" @click=${back}>${words.text('before')}</button>` : nothing}
    </td>`;
