import { html, nothing } from 'lit';
import { formatEventTimes } from '../../internal/i18n/event-times.ts';
import { localText } from '../../internal/i18n/local-text.ts';
import { dots } from '../../internal/ui/dots.ts';
import { caption, valueLine, type FactTemplate } from './fact-text.ts';

/** When and where an event takes place, and how many seats are left. */
export const eventFact: FactTemplate = ({ event }, { words, now }) => {
  const times = event && formatEventTimes(event, words, now);
  if (!event || !times) return nothing;
  const { capacity, taken, place } = event;
  const localTime = times.local && words.text('yourTime', { time: times.local });
  const left = capacity === undefined ? undefined : Math.max(0, capacity - (taken ?? 0));
  const seats =
    capacity !== undefined &&
    (taken === undefined
      ? words.text('seats', { n: capacity })
      : words.text('seatsLeft', { left: left ?? 0, n: capacity }));
  return html`${valueLine(html`<b class="n20">${times.day}</b>`)} ${dots([times.time, localTime], '')}
  ${caption(seats, place && localText(place))}`;
};
