import { html, nothing, type TemplateResult } from 'lit';
import type { EventSession, PerkEvent } from '../../../contract/perk-event.ts';
import type { words as listEnglish } from '../../../locales/en/perk-list.ts';
import type { words as english } from '../../../locales/en/perk-terms.ts';
import { formatEventTimes } from '../../internal/i18n/event-times.ts';
import { localText } from '../../internal/i18n/local-text.ts';
import type { Localizer } from '../../internal/i18n/localizer.ts';
import type { Renderable } from '../../internal/states/widget-context.ts';
import { caption } from './fact-text.ts';

/** What stands at the end of a session, such as a button that adds it to a calendar. */
export type SessionAction = (session: EventSession, index: number) => Renderable;

/** The words of the list and of its terms, and when the list was read. */
export interface EventTermsContext {
  readonly words: Localizer<typeof english>;
  readonly listWords: Localizer<typeof listEnglish>;
  readonly now: string;
}

const sessionTimes = (
  { startsAt, endsAt }: EventSession,
  { timeZone }: PerkEvent,
  { listWords, now }: EventTermsContext,
): Renderable => {
  const times = formatEventTimes({ startsAt, endsAt, timeZone }, listWords, now);
  if (!times) return nothing;
  return caption(
    html`<b>${times.day}</b>`,
    times.time,
    times.local && listWords.text('yourTime', { time: times.local }),
  );
};

/** The sessions or days of an event in their order, each with its times where the event is. */
export const sessionList = (
  event: PerkEvent,
  context: EventTermsContext,
  action: SessionAction = () => nothing,
): TemplateResult =>
  html`<ol class="sessions" part="sessions">
    ${(event.sessions ?? []).map(
      (session, index) =>
        html`<li part="session">
          ${session.title ? html`<p class="strong">${localText(session.title)}</p>` : nothing}
          ${sessionTimes(session, event, context)}
          ${caption(session.by && localText(session.by), session.place && localText(session.place))}
          ${action(session, index)}
        </li>`,
    )}
  </ol>`;

/** The place of who waits; for others, whether the list of a full event takes names, as far as it is known. */
const waitingSentence = (
  { capacity, taken = 0, waitingList }: PerkEvent,
  { words }: EventTermsContext,
): string | undefined => {
  if (!waitingList) return undefined;
  const { status, place, total } = waitingList;
  if (place !== undefined && place > 0)
    return total !== undefined && total >= place
      ? words.text('placeOf', { place, total })
      : words.text('place', { place });
  if (capacity === undefined || taken < capacity) return undefined;
  if (status === 'open') return total ? words.text('fullWaiting', { n: total }) : words.text('fullOpen');
  return status === 'closed' ? words.text('fullClosed') : undefined;
};

/** How it stands with the waiting list of an event; `isWaiting` for who is on it, also where the place is not known. */
export const waitingListNote = (
  event: PerkEvent,
  isWaiting: boolean,
  context: EventTermsContext,
): Renderable => {
  const sentence = waitingSentence(event, context);
  const text = sentence || isWaiting ? event.waitingList?.text : undefined;
  if (!sentence && !text) return nothing;
  return html`<div part="waiting-list">
    ${sentence ? html`<p class="strong">${sentence}</p>` : nothing}
    ${text ? html`<p class="muted">${localText(text)}</p>` : nothing}
  </div>`;
};
