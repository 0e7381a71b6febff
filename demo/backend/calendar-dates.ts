/** A day in the program's time zone, `YYYY-MM-DD`. Days compare as strings, so daylight saving never matters. */
export type Day = string;

/** Half-open: `from` is included, `to` is not. */
export interface DateRange {
  readonly from: Day;
  readonly to: Day;
}

/** The rule for the span of time in which something counts. */
export type WindowRule =
  | { readonly kind: 'lifetime' }
  | { readonly kind: 'rolling'; readonly months: number }
  | { readonly kind: 'calendar_year' }
  | { readonly kind: 'fiscal_year'; readonly startMonth: number };

/** The format of a time zone, and the days that it has found: the same moments are asked for again and again. */
interface ZoneDays {
  readonly format: Intl.DateTimeFormat;
  readonly days: Map<number, Day>;
}

const zones = new Map<string, ZoneDays>();
const keptDays = 10_000;

/**
 * The day on which an instant falls in a time zone. Zones and daylight saving are handled here and in `instantOf`
 * only.
 */
export const dayAt = (instant: Date, timeZone: string): Day => {
  const { format, days } = zones.get(timeZone) ?? {
    format: new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }),
    days: new Map<number, Day>(),
  };
  zones.set(timeZone, { format, days });
  const at = instant.getTime();
  const day = days.get(at) ?? format.format(instant);
  if (days.size >= keptDays) days.clear();
  days.set(at, day);
  return day;
};

const toUtcDate = (day: Day): Date => new Date(`${day}T00:00:00Z`);
const toDay = (date: Date): Day => date.toISOString().slice(0, 10);

export const addDays = (day: Day, days: number): Day => {
  const date = toUtcDate(day);
  date.setUTCDate(date.getUTCDate() + days);
  return toDay(date);
};

/** The same day in another month; a day that the month does not have becomes its last day. */
export const addMonths = (day: Day, months: number): Day => {
  const first = toUtcDate(`${day.slice(0, 7)}-01`);
  first.setUTCMonth(first.getUTCMonth() + months + 1, 0);
  const last = first.getUTCDate();
  first.setUTCDate(Math.min(Number(day.slice(8)), last));
  return toDay(first);
};

/** `months` whole months, counted from the next first of a month: 21 November and 3 months give 1 March. */
export const afterWholeMonths = (day: Day, months: number): Day => {
  const first = `${day.slice(0, 7)}-01`;
  return addMonths(first, day === first ? months : months + 1);
};

export const nextQuarter = (day: Day): Day => {
  const month = Number(day.slice(5, 7));
  return addMonths(`${day.slice(0, 7)}-01`, 3 - ((month - 1) % 3));
};

const yearRange = (day: Day, startMonth: number): DateRange => {
  const started = Number(day.slice(5, 7)) >= startMonth;
  const year = Number(day.slice(0, 4)) - (started ? 0 : 1);
  const from = `${String(year).padStart(4, '0')}-${String(startMonth).padStart(2, '0')}-01`;
  return { from, to: addMonths(from, 12) };
};

/** The span of a window rule that contains a day. */
export const rangeOf = (window: WindowRule, day: Day): DateRange => {
  switch (window.kind) {
    case 'lifetime':
      return { from: '0001-01-01', to: '9999-12-31' };
    case 'rolling': {
      const to = addDays(day, 1);
      return { from: addMonths(to, -window.months), to };
    }
    case 'calendar_year':
      return yearRange(day, 1);
    case 'fiscal_year':
      return yearRange(day, window.startMonth);
  }
};

export const isWithin = (day: Day, range: DateRange): boolean => range.from <= day && day < range.to;

const isWeekend = (day: Day): boolean => [0, 6].includes(toUtcDate(day).getUTCDay());

/** The day that many working days (Monday to Friday) later. Public holidays are not known here. */
export const addWorkingDays = (day: Day, days: number): Day => {
  let [at, remaining] = [day, days];
  while (remaining > 0) {
    at = addDays(at, 1);
    if (!isWeekend(at)) remaining -= 1;
  }
  return at;
};

/** The instant at which clocks in a zone show a time; of a time that daylight saving skips, one hour later. */
export const instantOf = (day: Day, time: string, timeZone: string): Date => {
  const local = Date.parse(`${day}T${time}:00Z`);
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  const utcOffset = (at: number) => Date.parse(`${format.format(at).replace(' ', 'T')}Z`) - at;
  return new Date(local - utcOffset(local - utcOffset(local)));
};
