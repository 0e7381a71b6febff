import { html, type TemplateResult } from 'lit';
import type { LedgerContext } from './messages.ts';

/** The table without its rows, which `EntryRows` puts in. */
export const ledgerTable = (
  busy: boolean,
  total: number | undefined,
  { words }: LedgerContext,
): TemplateResult =>
  html`<table
    role="table"
    part="table"
    aria-labelledby="ledger"
    aria-busy=${busy}
    aria-rowcount=${total === undefined ? -1 : total + 1}
  >
    <thead class="n12 quiet">
      <tr role="row" aria-rowindex="1">
        <th class="date" role="columnheader" scope="col">${words.text('date')}</th>
        <th class="reason" role="columnheader" scope="col">${words.text('reason')}</th>
        <th class="facts" role="columnheader" scope="col">${words.text('details')}</th>
        <th class="amount" role="columnheader" scope="col">${words.text('amount')}</th>
        <th class="after" role="columnheader" scope="col">${words.text('balance')}</th>
      </tr>
    </thead>
    <tbody></tbody>
  </table>`;
