const dateStyles = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  weekday: { weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' },
  dayMonth: { day: 'numeric', month: 'short' },
  shortDay: { day: 'numeric', month: 'short', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
  time: { hour: '2-digit', minute: '2-digit' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

export type DateStyle = keyof typeof dateStyles;

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
    return dayInZone(new Date(), timeZone) && timeZone;
  } catch {
    return undefined;
  }
};

/** The day on which a moment falls in a known time zone, as Swedes write it: `2026-12-31`. */
export const dayInZone = (date: Date, timeZone?: string): string => formatDate(date, 'sv', {}, timeZone);

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

/** A day of the program's calendar, or the day on which an instant falls there, in the language of `locale`. */
export const formatDay = (at: string, { locale, timeZone }: DateLocale, style: DateStyle = 'day'): string => {
  const date = parseDay(calendarDay(at, timeZone));
  if (Number.isNaN(date.getTime())) return at;
  const text = formatDate(date, locale, dateStyles[style], 'UTC');
  return text.length > longestUnbroken ? text : noBreakSpaces(text);
};

/** A date that is further from `now` than this is written with its year. In milliseconds. */
const halfYear = 182 * 86_400_000;

/** Day and month, and the year where it is not near. `now` is an instant, as ISO 8601 writes it. */
export const dayMonthOptions = (date: Date, now: string): Intl.DateTimeFormatOptions => ({
  day: 'numeric',
  month: 'long',
  ...(Math.abs(date.getTime() - Date.parse(now)) > halfYear && { year: 'numeric' }),
});

/** "9 June": a day of the program's calendar, or the day on which an instant falls there. */
export const formatDayMonth = (
  at: string,
  { locale, timeZone }: DateLocale,
  now: string,
  more: Intl.DateTimeFormatOptions = {},
): string => {
  const date = parseDay(calendarDay(at, timeZone));
  if (Number.isNaN(date.getTime())) return at;
  return noBreakSpaces(formatDate(date, locale, { ...more, ...dayMonthOptions(date, now) }, 'UTC'));
};

/** "Thu 14 January": a day to plan for. */
export const formatWeekday = (at: string, locale: DateLocale, now: string): string =>
  formatDayMonth(at, locale, now, { weekday: 'short' });

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
  return Number.isNaN(date.getTime()) ? '' : formatDate(date, tag, dateStyles.time);
};
