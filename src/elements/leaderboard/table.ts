import { html, type TemplateResult } from 'lit';
import type { Leaderboard } from '../../contract/leaderboards.ts';
import { localText } from '../internal/i18n/local-text.ts';
import { toBoardScope } from './board-scope.ts';
import type { BoardContext } from './messages.ts';

/**
 * The table without its rows: those have elements of their own. Roles are written out, for a row that is laid out as two
 * lines would lose them.
 */
export const boardTable = (
  { metric, scope, total }: Leaderboard,
  busy: boolean,
  { words }: BoardContext,
): TemplateResult => {
  const value = metric === undefined ? words.text('value') : localText(metric);
  return html`<table
    role="table"
    part="table"
    aria-labelledby="title"
    aria-busy=${busy}
    aria-rowcount=${total === undefined ? -1 : total + 1}
  >
    <caption class="vh">
      ${words.text('caption')}
    </caption>
    <thead class="n12 quiet">
      <tr role="row" aria-rowindex="1">
        <th class="rank" role="columnheader" scope="col">${words.text('rank')}</th>
        <th class="change" role="columnheader" scope="col">${words.text('change')}</th>
        <th class="name" role="columnheader" scope="col">${words.text(toBoardScope(scope))}</th>
        <th class="value" role="columnheader" scope="col" colspan="2">${value}</th>
      </tr>
    </thead>
    <tbody></tbody>
  </table>`;
};

/** In place of the table. */
export const emptyBoard = ({ words }: BoardContext): TemplateResult =>
  html`<div class="nobody">
    <slot name="empty"
      ><p class="strong">${words.text('empty')}</p>
      <p class="muted">${words.text('emptyNote')}</p></slot
    >
  </div>`;
