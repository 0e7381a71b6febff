/** How a moment is read. */
export interface MomentOptions {
  /** The offset of a moment that names none, such as `+01:00` or `Z`. Absent: such a moment is left out. */
  readonly offset?: string;
}

/** How a day is read. */
export interface DayOptions extends MomentOptions {
  /** The IANA zone in which the day of a moment is meant. Absent: UTC, in which systems write a day as a moment. */
  readonly timeZone?: string;
  /** The order of `03/04/2026`. Absent: such a day is left out, since it may be two days. */
  readonly order?: 'day first' | 'month first';
}

/** Seconds since 1970 have 10 digits until 2286, milliseconds 12 or 13 since 1973. */
const fromEpoch = (text: string): Date | undefined => {
  if (!/^\d{9,13}$/.test(text)) return undefined;
  return new Date(Number(text) * (text.length < 12 ? 1_000 : 1));
};

/** OData's `/Date(1763730120000+0060)/`: milliseconds in UTC; the minutes behind them are only how it was shown. */
const fromOData = (text: string): Date | undefined => {
  const [, milliseconds] = /^\/Date\((-?\d+)([+-]\d{4})?\)\/$/.exec(text) ?? [];
  return milliseconds === undefined ? undefined : new Date(Number(milliseconds));
};

/** `+0000` and `+00` are ISO 8601's basic form, which JavaScript does not read. */
const fullOffset = (offset: string): string => {
  const [, hours, minutes = '00'] = /^([+-]\d\d):?(\d\d)?$/.exec(offset) ?? [];
  return hours === undefined ? offset.toUpperCase() : `${hours}:${minutes}`;
};

/** Whether the calendar has the day: JavaScript reads 30 February as 2 March. */
const isDay = (text: string): boolean => {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
};

const iso = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)\s?(Z|z|[+-]\d\d(?::?\d\d)?)?$/;

const known = (date: Date | undefined): string | undefined =>
  date && !Number.isNaN(date.getTime()) ? date.toISOString().replace('.000Z', 'Z') : undefined;

/**
 * A moment as the contract writes it, of ISO 8601 with any form of offset (`Z`, `+01:00`, `+0100`), with a space in place of the
 * `T`, OData's `/Date(…)/`, or seconds or milliseconds since 1970. `undefined` where it can't be told.
 */
export const instant = (value: unknown, { offset }: MomentOptions = {}): string | undefined => {
  if (value instanceof Date) return known(value);
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const text = String(value).trim();
  const counted = fromEpoch(text) ?? fromOData(text);
  if (counted) return known(counted);
  const [, date = '', time = '', zone = offset] = iso.exec(text) ?? [];
  if (!zone || !isDay(date)) return undefined;
  const moment = `${date}T${time}${fullOffset(zone)}`;
  return Number.isNaN(Date.parse(moment)) ? undefined : moment;
};

const dayIn = (moment: string, timeZone: string): string =>
  // Sweden writes a day as ISO 8601 does.
  new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    new Date(moment),
  );

/** The parts of a day without a time, as `YYYY-MM-DD`. */
const plainDay = (text: string, order: DayOptions['order']): string | undefined => {
  const [, year, month, day] = /^(\d{4})-?(\d\d)-?(\d\d)$/.exec(text) ?? [];
  if (year) return `${year}-${month}-${day}`;
  const [, first = '', mark, second = '', last] = /^(\d\d?)([./])(\d\d?)\2(\d{4})$/.exec(text) ?? [];
  // A point stands in dates that begin with the day; a slash in both orders.
  const chosen = mark === '.' ? (order ?? 'day first') : order;
  if (!last || !chosen) return undefined;
  const [dayOf, monthOf] = chosen === 'day first' ? [first, second] : [second, first];
  return `${last}-${monthOf.padStart(2, '0')}-${dayOf.padStart(2, '0')}`;
};

/**
 * A day as the contract writes it, of `2026-12-31`, `20261231`, `31.12.2026`, or of a moment in any form that `instant` reads.
 * `undefined` where it can't be told.
 */
export const day = (
  value: unknown,
  { timeZone = 'UTC', order, offset }: DayOptions = {},
): string | undefined => {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
  const plain = plainDay(text, order);
  if (plain !== undefined) return isDay(plain) ? plain : undefined;
  const moment = instant(value, { ...(offset !== undefined && { offset }) });
  // A moment without an offset is the day that stands in it.
  if (moment === undefined) {
    const [, date = ''] = iso.exec(text) ?? [];
    return isDay(date) ? date : undefined;
  }
  return dayIn(moment, timeZone);
};
