import { html, nothing, type TemplateResult } from 'lit';
import type { BoardContext } from './messages.ts';
import type { BoardScope, GapRow } from './row-model.ts';

const gapMessages = {
  person: 'peopleBetween',
  company: 'companiesBetween',
  team: 'teamsBetween',
  unknown: 'placesBetween',
} as const;

/** The cells of a gap, the last of them over `span` columns; if its rows were loaded before, with a button that shows them again. */
export const gapCells = (
  { hiddenCount, canReload }: GapRow,
  scope: BoardScope,
  span: number,
  { words }: BoardContext,
  onLoadPrevious: () => void,
): TemplateResult =>
  html`<td class="rank" aria-hidden="true">⋮</td>
    <td class="change" role="cell"></td>
    <td class="space-between n12 quiet" role="cell" colspan=${span}>
      ${hiddenCount === undefined ? nothing : words.text(gapMessages[scope], { n: hiddenCount })}
      ${canReload ? html`<button class="text-btn n12" part="button button-text" @click=${onLoadPrevious}>${words.text('before')}</button>` : nothing}
    </td>`;
