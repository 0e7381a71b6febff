import { dayInZone, formatDate, formatWeekday, knownTimeZone, type DateLocale } from './dates.ts';

const clock = { hour: '2-digit', minute: '2-digit' } as const;

/**
 * A day as such; an instant as day and time in the time zone of the program. Readers whose clocks show something else are
 * told which zone it is.
 */
export const formatDateTime = (at: string, dateLocale: DateLocale): string => {
  const { locale, timeZone: zone } = dateLocale;
  const now = new Date().toISOString();
  const date = new Date(at);
  if (!at.includes('T') || Number.isNaN(date.getTime())) return formatWeekday(at, dateLocale, now);
  const timeZone = knownTimeZone(zone);
  const day = dayInZone(date, timeZone);
  const isReadersTime =
    day === dayInZone(date) && formatDate(date, 'en', clock, timeZone) === formatDate(date, 'en', clock);
  const time = formatDate(
    date,
    locale,
    isReadersTime ? clock : { ...clock, timeZoneName: 'short' },
    timeZone,
  );
  return `${formatWeekday(day, dateLocale, now)}, ${time}`;
};
