import type { DayStyle } from '../../../../src/elements/internal/i18n/cldr-patterns.ts';
import { formatDay } from '../../../../src/elements/internal/i18n/dates.ts';
import type { DateWords } from '../../../../src/locales/calendar-words.ts';
import { dates as en } from '../../../../src/locales/en/calendar.ts';
import { dates as es } from '../../../../src/locales/es/calendar.ts';
import { dates as tr } from '../../../../src/locales/tr/calendar.ts';

export const dateWords: Readonly<Record<string, DateWords>> = { en, es, tr };

/** Said again, so that a wrong option in the source does not make a wrong pattern right. */
const options: Readonly<Record<DayStyle, Intl.DateTimeFormatOptions>> = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  weekday: { weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' },
  longDayMonth: { day: 'numeric', month: 'long' },
  weekdayDayMonth: { weekday: 'short', day: 'numeric', month: 'long' },
  dayMonth: { day: 'numeric', month: 'short' },
  shortDay: { day: 'numeric', month: 'short', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
};

export const dayStyles = Object.keys(options).filter((style): style is DayStyle => style in options);

const milliseconds = 86_400_000;
const first = Date.UTC(1926, 0, 1);
const last = Date.UTC(2126, 11, 31);

/** Which spaces break is a matter of typesetting. */
export const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

/** Writes every so-manieth day from 1926 to 2126 as Laurel does and as `Intl` does; how many those are, and where they differ. */
export const compareEveryDay = (
  locale: string,
  style: DayStyle,
  every: number,
): { readonly days: number; readonly wrong: readonly string[] } => {
  const byIntl = new Intl.DateTimeFormat(locale, { ...options[style], timeZone: 'UTC' });
  const words = dateWords[locale.slice(0, 2)];
  const wrong: string[] = [];
  let days = 0;
  for (let time = first; time <= last; time += every * milliseconds) {
    const date = new Date(time);
    const shown = plain(formatDay(date.toISOString().slice(0, 10), { locale, dateWords: words }, style));
    const wanted = byIntl.format(date);
    if (shown !== wanted) wrong.push(`${shown}, by Intl ${wanted}`);
    days += 1;
  }
  return { days, wrong };
};
