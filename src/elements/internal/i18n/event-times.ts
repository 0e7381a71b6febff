import type { PerkEvent } from '../../../contract/perk-event.ts';
import {
  dayInZone,
  formatDate,
  formatWeekday,
  knownTimeZone,
  noBreakSpaces,
  type DateLocale,
} from './dates.ts';

/** Two digits for the hour on a 24-hour clock (09:30), one on a 12-hour clock (9:30 AM). */
const clockOptions = (tag: string): Intl.DateTimeFormatOptions => {
  const half = /[ap]\.?\s?m/i.test(formatDate(new Date(0), tag, { hour: 'numeric' }, 'UTC'));
  return { hour: half ? 'numeric' : '2-digit', minute: '2-digit' };
};

export interface EventTimes {
  /** First day of the event in the time zone of its place, and its last: "Thu 14 January", "Thu 14 January – Fri 15 January". */
  readonly day: string;
  /** Times in the time zone of the place: "09:30–17:00 CET", "22:00 CET–04:00 CET" over midnight. */
  readonly time: string;
  /** Times in the reader's time zone, "11:30–19:00", with weekdays if they differ; absent if both zones agree. */
  readonly local: string | undefined;
}

/** When an event takes place, in the time zone of the place, or else of the program, and in that of the reader. */
export const formatEventTimes = (
  { startsAt, endsAt, timeZone }: Pick<PerkEvent, 'startsAt' | 'endsAt' | 'timeZone'>,
  dateLocale: DateLocale,
  now: string,
): EventTimes | undefined => {
  const { locale, timeZone: programZone } = dateLocale;
  const start = new Date(startsAt);
  if (Number.isNaN(start.getTime())) return undefined;
  const parsedEnd = new Date(endsAt ?? '');
  const end = parsedEnd > start ? parsedEnd : undefined;
  // An event that ends at midnight has its last moment on the day before.
  const last = end ? new Date(end.getTime() - 1) : start;
  const place = knownTimeZone(timeZone) ?? knownTimeZone(programZone);
  const clock = clockOptions(locale);
  const write = (date: Date, zone: string | undefined, options: Intl.DateTimeFormatOptions): string =>
    noBreakSpaces(formatDate(date, locale, options, zone));
  const span = (
    zone: string | undefined,
    atStart: Intl.DateTimeFormatOptions,
    atEnd: Intl.DateTimeFormatOptions,
  ): string =>
    end
      ? `${write(start, zone, { ...atStart, ...clock })}–${write(end, zone, { ...atEnd, ...clock })}`
      : write(start, zone, { ...atStart, ...atEnd, ...clock });

  const weekday = { weekday: 'short' } as const;
  const zoneName = { timeZoneName: 'short' } as const;
  const day = (date: Date, zone?: string): string => formatWeekday(dayInZone(date, zone), dateLocale, now);
  const first = day(start, place);
  const final = day(last, place);
  const isLong = first !== final;
  const isMoved = first !== day(start) || final !== day(last);
  const named = isMoved ? weekday : {};
  const here = span(undefined, named, day(start) === day(last) ? {} : named);
  return {
    day: isLong ? `${first} – ${final}` : first,
    // The clocks may be changed between two days.
    time: span(place, isLong ? zoneName : {}, zoneName),
    local: here === span(place, {}, {}) ? undefined : here,
  };
};
