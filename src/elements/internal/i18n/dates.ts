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
    known = new Intl.DateTimeFormat(tag, { ...style, ...(timeZone ? { timeZone } : {}) });
    formats.set(key, known);
  }
  return known;
};

/** A broken language tag or time zone of the page or the server must not take a widget down. */
export const formatDate = (
  date: Date,
  tag: string,
  style: Intl.DateTimeFormatOptions,
  timeZone?: string,
): string => {
  for (const [t, zone] of [
    [tag, timeZone],
    [tag, 'UTC'],
    ['en', 'UTC'],
  ] as const) {
    try {
      return cachedFormat(t, style, zone).format(date);
    } catch {
      continue;
    }
  }
  return date.toISOString().slice(0, 10);
};

export const noBreakSpaces = (text: string): string => text.replaceAll(' ', '\u00a0');

/** Midnight of a calendar day, `2026-12-31`, in UTC; an invalid date when it is none. What follows the day is ignored. */
const parseDay = (day: string): Date => new Date(`${day.slice(0, 10)}T00:00:00Z`);

/** A date longer than this may break, or it would not fit a narrow card. In characters. */
const longestUnbroken = 18;

/** A day of the program's calendar, `2026-12-31`, in the language `tag`. Never moved by a time zone. */
export const formatDay = (day: string, tag: string, style: DateStyle = 'day'): string => {
  const date = parseDay(day);
  if (Number.isNaN(date.getTime())) return day;
  const text = formatDate(date, tag, dateStyles[style], 'UTC');
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

/** "9 June": a day of the calendar, never moved by a time zone. */
export const formatDayMonth = (
  day: string,
  tag: string,
  now: string,
  more: Intl.DateTimeFormatOptions = {},
): string => {
  const date = parseDay(day);
  if (Number.isNaN(date.getTime())) return day;
  return noBreakSpaces(formatDate(date, tag, { ...more, ...dayMonthOptions(date, now) }, 'UTC'));
};

/** "Thu 14 January": a day to plan for. */
export const formatWeekday = (day: string, tag: string, now: string): string =>
  formatDayMonth(day, tag, now, { weekday: 'short' });

/** The last day of a span that ends before `day`. @throws a RangeError when `day` is no day. */
export const dayBefore = (day: string): string =>
  new Date(parseDay(day).getTime() - 86_400_000).toISOString().slice(0, 10);

/** "2027" for a term that ends with the year, the whole date otherwise. */
export const formatTerm = (day: string, tag: string): string =>
  formatDay(day, tag, day.endsWith('-12-31') ? 'year' : 'day');

/** The clock time of an instant where the reader is. */
export const formatTime = (instant: string, tag: string): string => {
  const date = new Date(instant);
  return Number.isNaN(date.getTime()) ? '' : formatDate(date, tag, dateStyles.time);
};
