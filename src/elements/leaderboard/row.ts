import { html, nothing, svg, type TemplateResult } from 'lit';
import type { BoardRow, Leaderboard } from '../../contract/leaderboard.ts';
import { figureText } from '../shared/figure.ts';
import { localText } from '../shared/local-text.ts';
import { formatInteger } from '../shared/number.ts';
import type { Drawn, Setting } from './setting.ts';

const arrows = {
  up: svg`<path d="M8 13V3.500M4 7l4-4 4 4" />`,
  down: svg`<path d="M8 3v9.500M4 9l4 4 4-4" />`,
};

/** Places since the last run: an arrow and a number, never red or green. */
const change = ({ delta }: BoardRow, { words }: Setting): Drawn => {
  if (delta === undefined) return nothing;
  const n = Math.abs(delta);
  const said = delta === 0 ? words.text('same') : words.text(delta > 0 ? 'up' : 'down', { n });
  return html`${
      delta === 0
        ? html`<span aria-hidden="true">–</span>`
        : html`<svg class="icon arrow" viewBox="0 0 16 16" aria-hidden="true">
              ${arrows[delta > 0 ? 'up' : 'down']}</svg
            ><span aria-hidden="true">${formatInteger(n, words.locale)}</span>`
    }<span class="vh">${said}</span>`;
};

/** How long its bar is, of a hundred; the longest is the best value on screen. */
const bar = (row: BoardRow, most: number): TemplateResult =>
  html`<svg class="bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
    <rect width=${most > 0 ? Math.max(1, (100 * Math.max(0, row.value.amount)) / most) : 0} height="1" />
  </svg>`;

/** The cells of one row; `tied` as the server says, or as the rows beside it show. */
export const cells = (
  row: BoardRow,
  { most, setting }: { most: number; setting: Setting },
): TemplateResult => {
  const { words } = setting;
  const { rank, tied, displayName, isViewer, note, value } = row;
  const number = formatInteger(rank, words.locale);
  return html`<td class="rank">
      ${tied ? html`<span aria-hidden="true">=</span><span class="vh">${words.text('tied')} </span>` : nothing}${number}
    </td>
    <td class="change n12 quiet">${change(row, setting)}</td>
    <th class="name" scope="row">
      <span>${localText(displayName)}</span>
      ${isViewer ? html`<span class="you n12">${words.text('you')}</span>` : nothing}
      ${note === undefined ? nothing : html`<span class="note n12 quiet">${localText(note)}</span>`}
    </th>
    <td class="lane">${bar(row, most)}</td>
    <td class="value">${figureText({ amount: value.amount }, words.locale)}</td>`;
};

/** In place of those that are not shown. */
export const gap = (between: number, { words }: Setting): TemplateResult =>
  html`<td class="rank" aria-hidden="true">⋮</td>
    <td></td>
    <td class="n12 quiet" colspan="3">${words.text('between', { n: between })}</td>`;

/** What is said of several rows: the best value, for the length of the bars. */
export const mostOf = ({ rows }: Pick<Leaderboard, 'rows'>): number =>
  rows.reduce((most, { value }) => Math.max(most, value.amount), 0);
