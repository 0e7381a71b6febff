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

/** A short date stays on one line; a long one may break, or it would not fit a narrow card. */
const noBreak = (text: string): string => (text.length > 18 ? text : text.replaceAll(' ', '\u00a0'));

/** A day of the program's calendar, `2026-12-31`, in the language `tag`. Never moved by a time zone. */
export const formatDay = (day: string, tag: string, style: DateStyle = 'day'): string => {
  const date = new Date(`${day.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? day : noBreak(formatDate(date, tag, dateStyles[style], 'UTC'));
};

/** The last day of a half-open span. */
export const dayBefore = (day: string): string => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
};

/** "2027" for a term that ends with the year, the whole date otherwise. */
export const formatTerm = (day: string, tag: string): string =>
  formatDay(day, tag, day.endsWith('-12-31') ? 'year' : 'day');

/** The clock time of an instant where the reader is. */
export const formatTime = (instant: string, tag: string): string => {
  const date = new Date(instant);
  return Number.isNaN(date.getTime()) ? '' : formatDate(date, tag, dateStyles.time);
};
