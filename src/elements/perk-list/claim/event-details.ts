import { html, nothing } from 'lit';
import type { PerkEvent } from '../../../contract/perk-event.ts';
import { localText } from '../../internal/i18n/local-text.ts';
import type { ClaimContext } from './claim-context.ts';
import { formatEventTimes } from '../../internal/i18n/event-times.ts';
import type { Renderable } from '../../internal/states/widget-context.ts';
import type { SessionAction } from '../card/event-terms.ts';

/** When and where an event takes place: the day, the local times, the reader's own times if they differ, and its sessions. */
export const eventDetails = (
  event: PerkEvent,
  { words, listWords, terms }: ClaimContext,
  sessionAction?: SessionAction,
): Renderable => {
  const now = new Date().toISOString();
  const times = formatEventTimes(event, words, now);
  if (!times) return nothing;
  const readerTime = times.local ? html` · ${listWords.text('yourTime', { time: times.local })}` : nothing;
  return html`<p class="n20 strong">${times.day}</p>
    <p>${times.time}${readerTime}</p>
    ${event.place ? html`<p class="muted">${localText(event.place)}</p>` : nothing}
    ${terms.sessions(event, listWords, now, sessionAction)}`;
};
