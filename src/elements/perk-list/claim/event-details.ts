import { html, nothing } from 'lit';
import type { PerkEvent } from '../../../contract/perk-event.ts';
import { localText } from '../../internal/i18n/local-text.ts';
import type { ClaimContext } from './claim-context.ts';
import { formatEventTimes } from '../../internal/i18n/event-times.ts';
import type { Renderable } from '../../internal/states/widget-context.ts';

/** When and where people meet: the day, the hours there, and those of the reader where they are others. */
export const eventDetails = (event: PerkEvent, { words, listWords }: ClaimContext): Renderable => {
  const met = formatEventTimes(event, words.locale, new Date().toISOString());
  if (!met) return nothing;
  const yours = met.local ? html` · ${listWords.text('yourTime', { time: met.local })}` : nothing;
  return html`<p class="n20 strong">${met.day}</p>
    <p>${met.time}${yours}</p>
    ${event.place ? html`<p class="muted">${localText(event.place)}</p>` : nothing}`;
};
