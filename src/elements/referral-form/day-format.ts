import { formatDayMonth, formatWeekday, type DateLocale } from '../internal/i18n/dates.ts';

const nowIso = (): string => new Date().toISOString();

/** A day or instant as "2 October", with the year if it is another one. */
export const formatShortDay = (at: string, locale: DateLocale): string =>
  formatDayMonth(at, locale, nowIso());

/** A day or instant as "Fri 4 December": with the weekday, for a day to plan for. */
export const formatDueDay = (at: string, locale: DateLocale): string => formatWeekday(at, locale, nowIso());
