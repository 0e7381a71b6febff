import { formatDayMonth, formatWeekday } from '../internal/i18n/dates.ts';
import { calendarDay } from '../internal/i18n/date-time.ts';

const nowIso = (): string => new Date().toISOString();

/** A day as such; the day of an instant where the reader is. */
const localDay = (at: string): string => {
  const date = new Date(at);
  return at.includes('T') && !Number.isNaN(date.getTime()) ? calendarDay(date) : at;
};

/** "2 October" */
export const formatShortDay = (at: string, locale: string): string =>
  formatDayMonth(localDay(at), locale, nowIso());

/** "Fri 4 December": a day to plan for. */
export const formatDueDay = (at: string, locale: string): string =>
  formatWeekday(localDay(at), locale, nowIso());
