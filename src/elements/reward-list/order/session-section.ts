import { html, nothing } from 'lit';
import type { Redemption } from '../../../contract/redemptions.ts';
import { formatEventTimes } from '../../internal/i18n/event-times.ts';
import { localText, plainText } from '../../internal/i18n/local-text.ts';
import type { Renderable } from '../../internal/states/widget-context.ts';
import { calendarFile, calendarFileName } from '../../internal/ui/calendar-file.ts';
import { downloadFile } from '../../internal/ui/download.ts';
import { icon } from '../../internal/ui/icons.ts';
import type { OrderContext } from './order-context.ts';
import { isCertain } from './order-status.ts';

const downloadSession = ({ id, event, reward }: Redemption, fallback: string): void => {
  if (!event) return;
  const { startsAt, endsAt, place } = event;
  const title = reward ? plainText(reward.title) : fallback;
  const uid = `${id}@${location.hostname || 'laurel'}`;
  const file = calendarFile([{ uid, title, startsAt, endsAt, place: place && plainText(place) }]);
  if (file) downloadFile(new Blob([file], { type: 'text/calendar;charset=utf-8' }), calendarFileName(title));
};

/** When the session takes place, in its own zone and in the reader's, and a calendar file once that is certain. */
export const sessionSection = (redemption: Redemption, { words }: OrderContext): Renderable => {
  const { event, status } = redemption;
  const times = event && formatEventTimes(event, words, new Date().toISOString());
  if (!times) return nothing;
  return html`<section class="granted" part="event">
    <p class="n20 strong">${times.day}</p>
    <p>${times.time}${times.local ? html` · ${words.text('yourTime', { time: times.local })}` : nothing}</p>
    ${event.place ? html`<p class="muted">${localText(event.place)}</p>` : nothing}
    ${
      isCertain(status)
        ? html`<p class="action">
            <button
              class="btn"
              type="button"
              part="button button-secondary"
              @click=${() => downloadSession(redemption, words.text('order'))}
            >
              ${icon('clock')}${words.text('addToCalendar')}
            </button>
          </p>`
        : nothing
    }
  </section>`;
};
