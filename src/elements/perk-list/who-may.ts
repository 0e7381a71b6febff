import { html, nothing } from 'lit';
import { localText } from '../shared/local-text.ts';
import { drawing } from './drawing.ts';
import type { Drawn, Telling } from './telling.ts';

/** What a role reads once, above the list, that may look and not claim. */
export const whoMay = ({ claim, words }: Pick<Telling, 'claim' | 'words'>): Drawn => {
  if (!claim || claim.allowed || (!claim.ask && !claim.reason)) return nothing;
  const { ask, reason } = claim;
  const name = ask && html`<bdi>${ask.name}</bdi>`;
  return html`<div class="panel" part="panel">
    ${drawing('person')}
    <p>${reason ? localText(reason) : name ? words.rich('whoMay', { name }) : nothing}</p>
  </div>`;
};
