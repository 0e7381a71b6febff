import { formatDayMonth, formatWeekday } from '../internal/i18n/dates.ts';
import { calendarDay } from '../internal/i18n/date-time.ts';

const nowIso = (): string => new Date().toISOString();

/** The calendar day of an instant in the reader's time zone; a day stays as it is. */
const localDay = (date: string): string => {
  const instant = new Date(date);
  return date.includes('T') && !Number.isNaN(instant.getTime()) ? calendarDay(instant) : date;
};

/** A day or instant as "2 October", with the year if it is another one. */
export const formatShortDay = (at: string, locale: string): string =>
  formatDayMonth(localDay(at), locale, nowIso());

/** A day or instant as "Fri 4 December": with the weekday, for a day to plan for. */
export const formatDueDay = (at: string, locale: string): string =>
  formatWeekday(localDay(at), locale, nowIso());
