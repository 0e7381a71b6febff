import type { PerkEvent } from '../../../contract/perk-event.ts';
import { dayMonthOptions, formatDate, noBreakSpaces } from './dates.ts';

/** Two digits for the hour on a 24-hour clock (09:30), one on a 12-hour clock (9:30 AM). */
const clockOptions = (tag: string): Intl.DateTimeFormatOptions => {
  const half = /[ap]\.?\s?m/i.test(formatDate(new Date(0), tag, { hour: 'numeric' }, 'UTC'));
  return { hour: half ? 'numeric' : '2-digit', minute: '2-digit' };
};

export interface EventTimes {
  /** Day of the event in the time zone of its place: "Thu 14 January". */
  readonly day: string;
  /** Times in the time zone of the place: "09:30–17:00 CET". */
  readonly time: string;
  /** Times in the reader's time zone, "11:30–19:00", with the weekday if it differs; absent if both zones agree. */
  readonly local: string | undefined;
}

/** When an event takes place, in the time zone of the place and in that of the reader. */
export const formatEventTimes = (
  { startsAt, endsAt, timeZone }: Pick<PerkEvent, 'startsAt' | 'endsAt' | 'timeZone'>,
  tag: string,
  now: string,
): EventTimes | undefined => {
  const start = new Date(startsAt);
  if (Number.isNaN(start.getTime())) return undefined;
  const end = new Date(endsAt ?? '');
  const clock = clockOptions(tag);
  const brief = end > start && end.getTime() - start.getTime() < 43_200_000;
  const span = (zone: string | undefined, last: Intl.DateTimeFormatOptions = {}): string =>
    [
      brief && formatDate(start, tag, clock, zone),
      formatDate(brief ? end : start, tag, { ...clock, ...last }, zone),
    ]
      .filter(Boolean)
      .join('–');
  const date = { weekday: 'short', ...dayMonthOptions(start, now) } as const;
  const there = formatDate(start, tag, date, timeZone);
  const moved = there !== formatDate(start, tag, date);
  const hours = span(undefined);
  const yours = moved ? `${formatDate(start, tag, { weekday: 'short' })} ${hours}` : hours;
  return {
    day: noBreakSpaces(there),
    time: noBreakSpaces(span(timeZone, { timeZoneName: 'short' })),
    local: moved || hours !== span(timeZone) ? noBreakSpaces(yours) : undefined,
  };
};
