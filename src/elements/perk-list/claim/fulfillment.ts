import { html, nothing } from 'lit';
import type { Claim } from '../../../contract/claims.ts';
import { formatDay, formatWeekday } from '../../internal/i18n/dates.ts';
import { link } from '../../internal/ui/link.ts';
import { localText, plainText } from '../../internal/i18n/local-text.ts';
import { safeUrl } from '../../internal/ui/safe-url.ts';
import { downloadFile } from '../../internal/ui/download.ts';
import { calendarFile, calendarFileName, type CalendarEvent } from '../../internal/ui/calendar-file.ts';
import type { ClaimContext } from './claim-context.ts';
import { isOpenClaim } from './claim-status-chip.ts';
import { eventDetails } from './event-details.ts';
import { copyToClipboard } from '../../internal/ui/clipboard.ts';
import { perkIcon } from '../card/perk-icons.ts';
import type { Renderable } from '../../internal/states/widget-context.ts';

/** The calendar entries of a claim: its sessions, or the event where it has none. */
const calendarEvents = ({ id, perk, event }: Claim, title: string): CalendarEvent[] => {
  if (!event) return [];
  const host = location.hostname || 'laurel';
  const eventTitle = perk ? plainText(perk.title) : title;
  const { startsAt, endsAt, place, sessions = [] } = event;
  const placeText = place && plainText(place);
  if (sessions.length === 0)
    return [{ uid: `${id}@${host}`, title: eventTitle, startsAt, endsAt, place: placeText }];
  return sessions.map((session, index) => ({
    uid: `${id}-${index}@${host}`,
    title: session.title ? `${eventTitle}: ${plainText(session.title)}` : eventTitle,
    startsAt: session.startsAt,
    endsAt: session.endsAt,
    place: session.place ? plainText(session.place) : placeText,
    description: session.by && plainText(session.by),
  }));
};

const downloadCalendar = (events: readonly CalendarEvent[], title: string): void => {
  const file = calendarFile(events);
  if (file) downloadFile(new Blob([file], { type: 'text/calendar;charset=utf-8' }), calendarFileName(title));
};

/** Adds one session to a calendar; where there is only one, the button of all does so. */
const sessionButton = (
  entry: CalendarEvent | undefined,
  isOffered: boolean,
  { words }: ClaimContext,
): Renderable =>
  entry && isOffered
    ? html`<button
        class="text-btn"
        type="button"
        part="button button-text"
        aria-description=${entry.title}
        @click=${() => downloadCalendar([entry], entry.title)}
      >
        ${words.text('addToCalendar')}
      </button>`
    : nothing;

/** When and where the event is, for whom, and a button that downloads a calendar file. */
const eventSection = (claim: Claim, context: ClaimContext): Renderable => {
  const { words } = context;
  const { event, by, status, perk } = claim;
  const isOpen = isOpenClaim(status);
  // Who waits has no seat yet, so nothing for a calendar.
  const isCertain = isOpen && status !== 'waitlisted';
  const entries = calendarEvents(claim, words.text('request'));
  const details = event
    ? eventDetails(event, context, (_, index) =>
        sessionButton(entries[index], isCertain && entries.length > 1, context),
      )
    : nothing;
  if (!event || details === nothing) return nothing;
  const now = new Date().toISOString();
  return html`<section class="granted" part="event">
    ${status === 'waitlisted' ? context.terms.waitingList({ event, claim }, context.listWords, now) : nothing}
    ${details}
    ${by && isOpen ? html`<p class="muted">${words.rich('forName', { name: html`<bdi>${by.name}</bdi>` })}</p>` : nothing}
    ${
      isCertain
        ? html`<p class="action">
            <button
              class="btn"
              type="button"
              part="button button-secondary"
              @click=${() => downloadCalendar(entries, perk ? plainText(perk.title) : words.text('request'))}
            >
              ${perkIcon('event')}${words.text(entries.length > 1 ? 'addAllToCalendar' : 'addToCalendar')}
            </button>
          </p>`
        : nothing
    }
  </section>`;
};

/** What the claim gives access to: a code, a page or a file. */
const accessSection = ({ access, perk }: Claim, context: ClaimContext, copied: CodeCopyState): Renderable => {
  if (!access) return nothing;
  const { words, listWords } = context;
  const { code, href, expiresAt, seats } = access;
  if (code === undefined && !safeUrl(href) && !seats && !expiresAt) return nothing;
  const copy = async (event: Event): Promise<void> => {
    const codeElement =
      event.currentTarget instanceof Element ? event.currentTarget.previousElementSibling : null;
    if (code !== undefined) copied.setCopied(await copyToClipboard(code, codeElement));
  };
  const isDownload = perk?.kind === 'content' || perk?.kind === 'event';
  return html`<section class="granted" part="access">
    ${
      code === undefined
        ? nothing
        : html`<p class="action">
            <code class="code" part="code" aria-label=${listWords.text('code')}>${code}</code
            ><button class="btn" type="button" part="button button-secondary" @click=${copy}>
              ${perkIcon(copied.isCopied ? 'check' : 'copy')}${listWords.text(copied.isCopied ? 'copied' : 'copy')}
            </button>
          </p>`
    }
    ${
      safeUrl(href)
        ? html`<p class="action">
            ${link(href, html`${isDownload ? perkIcon('download') : nothing}<span>${listWords.text(isDownload ? 'download' : 'open')}</span>`, { purpose: isDownload ? 'download' : 'open', kind: 'btn' })}
          </p>`
        : nothing
    }
    ${seats ? html`<p class="n12 quiet">${listWords.text('seatsUsed', seats)}</p>` : nothing}
    ${expiresAt ? html`<p class="n12 quiet">${listWords.text('until', { date: formatDay(expiresAt, words) })}</p>` : nothing}
  </section>`;
};

/** When goods arrive, and how far they are. */
const deliverySection = ({ delivery }: Claim, { words, listWords: list }: ClaimContext): Renderable => {
  if (!delivery) return nothing;
  const { arrivesOn, arrivedOn, steps = 0, done = 0, text, order, tracking } = delivery;
  const date = arrivedOn ?? arrivesOn;
  const day = date && formatWeekday(date, words, new Date().toISOString());
  const segments = steps > 0 && steps <= 12 ? Array.from({ length: steps }, (_, index) => index < done) : [];
  if (!day && segments.length === 0 && !text && !order && !safeUrl(tracking)) return nothing;
  return html`<section class="granted" part="delivery">
    ${day ? html`<p class="n20 strong">${arrivedOn ? list.text('arrived', { date: day }) : words.text('arrives', { date: day })}</p>` : nothing}
    ${
      segments.length > 0
        ? html`<p
            class="meter"
            role="img"
            aria-label=${words.text('steps', { done: Math.min(done, steps), steps })}
          >
            ${segments.map((isDone) => html`<i class=${isDone ? 'done' : ''}></i>`)}
          </p>`
        : nothing
    }
    ${text ? html`<p class="muted">${localText(text)}</p>` : nothing}
    ${
      order
        ? html`<p class="muted">
            ${list.rich('arrivesWith', { order: link(order.url, html`<bdi>${order.label}</bdi>`, { purpose: 'reference' }) })}
          </p>`
        : nothing
    }
    ${
      safeUrl(tracking)
        ? html`<p class="action">${link(tracking, list.text('track'), { purpose: 'track', kind: 'btn' })}</p>`
        : nothing
    }
  </section>`;
};

/** Whether the code was just copied. */
export interface CodeCopyState {
  readonly isCopied: boolean;
  readonly setCopied: (copied: boolean) => void;
}

/** What a claim has given: an event, access, goods; nothing of what the backend named without saying more. */
export const fulfillment = (
  claim: Claim,
  context: ClaimContext,
  copied: CodeCopyState,
): readonly Renderable[] => [
  eventSection(claim, context),
  accessSection(claim, context, copied),
  deliverySection(claim, context),
];
