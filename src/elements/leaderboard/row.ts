import { html, nothing, svg, type TemplateResult } from 'lit';
import type { BoardRow } from '../../contract/leaderboard.ts';
import { figureText } from '../shared/figure.ts';
import { localText } from '../shared/local-text.ts';
import { formatInteger } from '../shared/number.ts';
import type { Gap } from './lines.ts';
import type { Scope } from './scope.ts';
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
  return html`<td class="rank" role="cell">
      ${tied ? html`<span aria-hidden="true">=</span><span class="vh">${words.text('tied')} </span>` : nothing}${number}
    </td>
    <td class="change n12 quiet" role="cell">${change(row, setting)}</td>
    <th class="name" role="rowheader" scope="row">
      <span class="who"
        >${localText(displayName)}${isViewer ? html` <span class="you n12">${words.text('you')}</span>` : nothing}</span
      >
      ${note === undefined ? nothing : html`<span class="note n12 quiet">${localText(note)}</span>`}
    </th>
    <td class="lane" role="cell">${bar(row, most)}</td>
    <td class="value" role="cell">${figureText({ amount: value.amount }, words.locale)}</td>`;
};

const betweens = { person: 'peopleBetween', company: 'companiesBetween', team: 'teamsBetween' } as const;

/** In place of those that are not shown; of those that were, with the way back to them. */
export const gap = (
  { between, isKnown }: Gap,
  scope: Scope,
  { words }: Setting,
  back: () => void,
): TemplateResult =>
  html`<td class="rank" aria-hidden="true">⋮</td>
    <td class="change" role="cell"></td>
    <td class="between n12 quiet" role="cell" colspan="3">
      ${between === undefined ? nothing : words.text(betweens[scope], { n: between })}
      ${isKnown ? html`<button class="text-btn n12" part="action" @click=${back}>${words.text('before')}</button>` : nothing}
    </td>`;
