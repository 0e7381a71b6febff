import { html, nothing } from 'lit';
import type { Occasion } from '../../contract/occasion.ts';
import { localText } from '../shared/local-text.ts';
import type { ClaimSetting, Drawn } from './claim-setting.ts';
import { meeting } from '../shared/moment.ts';

/** When and where people meet: the day, the hours there, and those of the reader where they are others. */
export const when = (event: Occasion, { words, list }: ClaimSetting): Drawn => {
  const met = meeting(event, words.locale, new Date().toISOString());
  if (!met) return nothing;
  const yours = met.yours ? html` · ${list.text('yourTime', { time: met.yours })}` : nothing;
  return html`<p class="n20 strong">${met.day}</p>
    <p>${met.time}${yours}</p>
    ${event.place ? html`<p class="muted">${localText(event.place)}</p>` : nothing}`;
};
