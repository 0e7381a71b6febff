/** A day in the program's time zone, `YYYY-MM-DD`. Days compare as strings, so no missing or doubled hour comes between. */
export type Day = string;

/** Half-open: `from` counts, `to` does not. */
export interface DateRange {
  readonly from: Day;
  readonly to: Day;
}

/** The span in which something counts, as a rule. */
export type WindowRule =
  | { readonly kind: 'lifetime' }
  | { readonly kind: 'rolling'; readonly months: number }
  | { readonly kind: 'calendar_year' }
  | { readonly kind: 'fiscal_year'; readonly startMonth: number };

const dayFormats = new Map<string, Intl.DateTimeFormat>();

/** The day on which an instant falls in a zone: the only place where zones and daylight saving matter. */
export const dayAt = (instant: Date, timeZone: string): Day => {
  const format =
    dayFormats.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });
  dayFormats.set(timeZone, format);
  return format.format(instant);
};

const toUtcDate = (day: Day): Date => new Date(`${day}T00:00:00Z`);
const toDay = (date: Date): Day => date.toISOString().slice(0, 10);

export const addDays = (day: Day, days: number): Day => {
  const date = toUtcDate(day);
  date.setUTCDate(date.getUTCDate() + days);
  return toDay(date);
};

/** The same day of another month; the 31st and 29 February become the last day that there is. */
export const addMonths = (day: Day, months: number): Day => {
  const first = toUtcDate(`${day.slice(0, 7)}-01`);
  first.setUTCMonth(first.getUTCMonth() + months + 1, 0);
  const last = first.getUTCDate();
  first.setUTCDate(Math.min(Number(day.slice(8)), last));
  return toDay(first);
};

/** `months` whole months, counted from the next first of a month: 21 November and 3 give 1 March. */
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

/** The span of a rule as it stands on a day. */
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

export const isWithin = (day: Day, span: DateRange): boolean => span.from <= day && day < span.to;

const isWeekend = (day: Day): boolean => [0, 6].includes(toUtcDate(day).getUTCDay());

/** So many days from Monday to Friday later; public holidays are the vendor's to know. */
export const addWorkingDays = (day: Day, days: number): Day => {
  let [at, left] = [day, days];
  while (left > 0) {
    at = addDays(at, 1);
    if (!isWeekend(at)) left -= 1;
  }
  return at;
};

/** The instant at which the clocks of a place show a time; of one that they skip, the hour after. */
export const instantOf = (day: Day, time: string, timeZone: string): Date => {
  const asked = Date.parse(`${day}T${time}:00Z`);
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  const ahead = (at: number) => Date.parse(`${format.format(at).replace(' ', 'T')}Z`) - at;
  return new Date(asked - ahead(asked - ahead(asked)));
};
