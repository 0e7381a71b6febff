import { html, nothing, type TemplateResult } from 'lit';
import type { Leaderboard } from '../../contract/leaderboards.ts';
import { localText } from '../internal/i18n/local-text.ts';
import { boardColumns } from './board-columns.ts';
import { boardScopes, toBoardScope } from './row-model.ts';
import type { BoardContext } from './messages.ts';

/**
 * The table without its rows, which `TableBody` puts in. Roles are written out, because browsers drop those of a row that
 * CSS lays out as two lines.
 */
export const boardTable = (board: Leaderboard, busy: boolean, { words }: BoardContext): TemplateResult => {
  const { metric, scope, total } = board;
  const { bars, secondary } = boardColumns(board);
  const value = metric === undefined ? words.text('value') : localText(metric);
  return html`<table
    class=${bars ? '' : 'no-bars'}
    role="table"
    part="table"
    aria-labelledby="title"
    aria-busy=${busy}
    aria-rowcount=${total === undefined ? -1 : total + 1}
  >
    <caption class="sr-only">
      ${words.text('caption')}
    </caption>
    <thead class="n12 quiet">
      <tr role="row" aria-rowindex="1">
        <th class="rank" role="columnheader" scope="col">${words.text('rank')}</th>
        <th class="change" role="columnheader" scope="col">${words.text('change')}</th>
        <th class="name" role="columnheader" scope="col">${words.text(boardScopes[toBoardScope(scope)])}</th>
        ${secondary === undefined ? nothing : html`<th class="secondary" role="columnheader" scope="col">${localText(secondary)}</th>`}
        <th class="value" role="columnheader" scope="col" colspan=${bars ? 2 : 1}>${value}</th>
      </tr>
    </thead>
    <tbody></tbody>
  </table>`;
};

/** Shown in place of the table while nobody is ranked. */
export const emptyBoard = ({ words }: BoardContext): TemplateResult =>
  html`<div class="no-participants">
    <slot name="empty"
      ><p class="strong">${words.text('empty')}</p>
      <p class="muted">${words.text('emptyNote')}</p></slot
    >
  </div>`;
