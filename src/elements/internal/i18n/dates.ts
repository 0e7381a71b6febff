import type { DateWords } from '../../../locales/calendar-words.ts';
import { formatByPattern, type DayStyle } from './cldr-patterns.ts';

const numeric = 'numeric';
/** "21 November 2026", "Sat 21 November 2026", "21 November", "Sat 21 November", "21 Nov", "21 Nov 2026" … */
const dayStyles: Readonly<Record<DayStyle, Intl.DateTimeFormatOptions>> = {
  day: { day: numeric, month: 'long', year: numeric },
  weekday: { weekday: 'short', day: numeric, month: 'long', year: numeric },
  longDayMonth: { day: numeric, month: 'long' },
  weekdayDayMonth: { weekday: 'short', day: numeric, month: 'long' },
  dayMonth: { day: numeric, month: 'short' },
  shortDay: { day: numeric, month: 'short', year: numeric },
  month: { month: 'long', year: numeric },
  year: { year: numeric },
};

const formats = new Map<string, Intl.DateTimeFormat>();

const cachedFormat = (
  tag: string,
  style: Intl.DateTimeFormatOptions,
  timeZone: string | undefined,
): Intl.DateTimeFormat => {
  const key = JSON.stringify([tag, style, timeZone]);
  let known = formats.get(key);
  if (!known) {
    // English for a language that `Intl` does not know; otherwise it would take that of the browser.
    known = new Intl.DateTimeFormat([tag, 'en'], { ...style, timeZone });
    formats.set(key, known);
  }
  return known;
};

/** By which language dates are written, and by which time zone an instant is a day: a `Localizer` has both. */
export interface DateLocale {
  /** BCP 47 tag. */
  readonly locale: string;
  /** IANA time zone in which the program counts its days. */
  readonly timeZone?: string | undefined;
  /** With them the days of their tags are written without `Intl`. */
  readonly dateWords?: DateWords | undefined;
}

/** `timeZone` is a known one; without it, the reader's. */
export const formatDate = (
  date: Date,
  tag: string,
  style: Intl.DateTimeFormatOptions,
  timeZone?: string,
): string => cachedFormat(tag, style, timeZone).format(date);

export const noBreakSpaces = (text: string): string => text.replaceAll(' ', '\u00a0');

/** Midnight of a calendar day, `2026-12-31`, in UTC; an invalid date when it is none. What follows the day is ignored. */
const parseDay = (day: string): Date => new Date(`${day.slice(0, 10)}T00:00:00Z`);

/** A time zone that the browser knows; `undefined` is that of the reader. */
export const knownTimeZone = (timeZone: string | undefined): string | undefined => {
  try {
    return timeZone && dayInZone(new Date(), timeZone) ? timeZone : undefined;
  } catch {
    return undefined;
  }
};

/** What is used of the newer clock of JavaScript, which knows time zones without the formats of `Intl`: 0.3 ms, not 25. */
declare const Temporal:
  | {
      readonly Instant: {
        fromEpochMilliseconds(time: number): {
          toZonedDateTimeISO(timeZone: string): { toPlainDate(): { toString(): string } };
        };
      };
    }
  | undefined;

/** The name of a time zone. `Temporal` reads more than names, such as a whole date with an offset. */
const zoneName = /^[a-z]+(\/[\w+-]+)*$/i;

/** The day on which a moment falls in a known time zone, as Swedes write it: `2026-12-31`. */
export const dayInZone = (date: Date, timeZone?: string): string => {
  if (!timeZone)
    return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
      .map((part, index) => `${part}`.padStart(index === 0 ? 4 : 2, '0'))
      .join('-');
  return typeof Temporal === 'object' && zoneName.test(timeZone)
    ? Temporal.Instant.fromEpochMilliseconds(date.getTime())
        .toZonedDateTimeISO(timeZone)
        .toPlainDate()
        .toString()
    : formatDate(date, 'sv', {}, timeZone);
};

/**
 * The day of the program's calendar, `2026-12-31`, on which a day or an instant falls. Where no reply has named a time zone,
 * an instant with an offset is a day where that offset holds, and one in UTC, which says nothing, where the reader is.
 */
export const calendarDay = (at: string, timeZone: string | undefined): string => {
  const date = new Date(at);
  if (!at.includes('T') || Number.isNaN(date.getTime())) return at;
  const zone = knownTimeZone(timeZone);
  return zone || /(Z|[+-]00:00)$/.test(at) ? dayInZone(date, zone) : at;
};

/** A date longer than this may break, or it would not fit a narrow card. In characters. */
const longestUnbroken = 18;

/** A day of the program's calendar, or the day on which an instant falls there; `undefined` if it is none. */
const readDay = (at: string, { timeZone }: DateLocale): Date | undefined => {
  const day = parseDay(calendarDay(at, timeZone));
  return Number.isNaN(day.getTime()) ? undefined : day;
};

const writeDay = (day: Date, style: DayStyle, { locale, dateWords }: DateLocale): string =>
  (dateWords && formatByPattern(day, style, locale, dateWords)) ??
  formatDate(day, locale, dayStyles[style], 'UTC');

/** A day of the program's calendar, or the day on which an instant falls there, in the language of `locale`. */
export const formatDay = (at: string, locale: DateLocale, style: DayStyle = 'day'): string => {
  const day = readDay(at, locale);
  if (!day) return at;
  const text = writeDay(day, style, locale);
  return text.length > longestUnbroken ? text : noBreakSpaces(text);
};

/** A date that is further from `now` than this is written with its year. In milliseconds. */
const halfYear = 182 * 86_400_000;

/** In one of two styles: near `now`, an instant as ISO 8601 writes it, or with the year. */
const formatNear = (
  at: string,
  locale: DateLocale,
  now: string,
  [near, far]: readonly [DayStyle, DayStyle],
): string => {
  const day = readDay(at, locale);
  if (!day) return at;
  const isFar = Math.abs(day.getTime() - Date.parse(now)) > halfYear;
  return noBreakSpaces(writeDay(day, isFar ? far : near, locale));
};

/** "9 June": a day of the program's calendar, or the day on which an instant falls there; with the year if it is not near. */
export const formatDayMonth = (at: string, locale: DateLocale, now: string): string =>
  formatNear(at, locale, now, ['longDayMonth', 'day']);

/** "Thu 14 January": a day to plan for. */
export const formatWeekday = (at: string, locale: DateLocale, now: string): string =>
  formatNear(at, locale, now, ['weekdayDayMonth', 'weekday']);

/** The last day, `2026-12-31`, of a span that ends before `at`, which is returned if it is no day. */
export const dayBefore = (at: string, timeZone?: string): string => {
  const end = parseDay(calendarDay(at, timeZone)).getTime();
  return Number.isNaN(end) ? at : new Date(end - 86_400_000).toISOString().slice(0, 10);
};

/** "2027" for a term that ends with the year, the whole date otherwise. */
export const formatTerm = (at: string, locale: DateLocale): string =>
  formatDay(at, locale, endsYear(at, locale) ? 'year' : 'day');

/** Whether `formatTerm` is the year alone. */
export const endsYear = (at: string, { timeZone }: DateLocale): boolean =>
  calendarDay(at, timeZone).slice(4, 10) === '-12-31';

/** The clock time of an instant where the reader is. */
export const formatTime = (instant: string, tag: string): string => {
  const date = new Date(instant);
  return Number.isNaN(date.getTime()) ? '' : formatDate(date, tag, { hour: '2-digit', minute: '2-digit' });
};
