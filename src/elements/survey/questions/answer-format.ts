import { formatDate, formatDay, type DateLocale } from '../../internal/i18n/dates.ts';
import { intlNumberFormat } from '../../internal/i18n/numbers.ts';

/** A number of the contract in the language `tag`. */
export const decimalText = (value: number, tag: string): string =>
  intlNumberFormat(tag, { maximumFractionDigits: 9 }).format(value);

const clockText = (clock: string, tag: string): string => {
  const date = new Date(`2000-01-01T${clock}:00Z`);
  return Number.isNaN(date.getTime())
    ? clock
    : formatDate(date, tag, { hour: 'numeric', minute: '2-digit' }, 'UTC');
};

/** A day (`2026-12-31`), a time of the clock (`14:30`) or both in the language of `locale`. It is meant as it is written, in no time zone. */
export const momentText = (value: string, kind: string, locale: DateLocale): string => {
  if (kind === 'time') return clockText(value, locale.locale);
  const [day = '', clock = ''] = value.split('T');
  const text = formatDay(day, locale, 'weekday');
  return kind === 'datetime' && clock ? `${text}, ${clockText(clock, locale.locale)}` : text;
};
