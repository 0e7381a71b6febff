import { formatTime, formatWeekday } from './dates.ts';

/** The day of an instant where the reader is, as the calendar writes it: `2026-11-18`. */
export const calendarDay = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((n) => String(n).padStart(2, '0')).join('-');

/** A day as such; an instant as day and time where the reader is. */
export const formatDateTime = (at: string, tag: string): string => {
  const now = new Date().toISOString();
  const date = new Date(at);
  if (!at.includes('T') || Number.isNaN(date.getTime())) return formatWeekday(at, tag, now);
  return `${formatWeekday(calendarDay(date), tag, now)}, ${formatTime(at, tag)}`;
};
