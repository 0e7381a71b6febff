import { html, nothing, type TemplateResult } from 'lit';
import type { Leaderboard } from '../../contract/leaderboard.ts';
import { localText } from '../shared/local-text.ts';
import type { Setting } from './setting.ts';

const scopes = { person: 'person', company: 'company', team: 'team' } as const;
const isScope = (name: string): name is keyof typeof scopes => Object.hasOwn(scopes, name);

/** The table without its rows: those have elements of their own. */
export const table = ({ metric, scope = '', total }: Leaderboard, { words }: Setting): TemplateResult => {
  const who = words.text(isScope(scope) ? scope : 'person');
  const value = metric === undefined ? words.text('value') : localText(metric);
  // Not all roles hold where rows become lines of two; they are said once more.
  return html`<table
    part="table"
    aria-labelledby="title"
    aria-rowcount=${total === undefined ? -1 : total + 1}
  >
    <caption class="vh">
      ${words.text('caption')}
    </caption>
    <thead class="n12 quiet">
      <tr aria-rowindex="1">
        <th class="rank" scope="col">${words.text('rank')}</th>
        <th class="change" scope="col">${words.text('change')}</th>
        <th class="name" scope="col">${who}</th>
        <th class="value" scope="col" colspan="2">${value}</th>
      </tr>
    </thead>
    <tbody></tbody>
    ${nothing}
  </table>`;
};
