/**
 * The ways in which a day is written, by the fields of CLDR: `EEE` short weekday, `d` day, `MMMM` month, `MMM` short month,
 * `y` year.
 */
export interface DatePatterns {
  readonly day: string;
  readonly weekday: string;
  readonly longDayMonth: string;
  readonly weekdayDayMonth: string;
  readonly dayMonth: string;
  readonly shortDay: string;
  readonly month: string;
  readonly year: string;
  /** September where its short form is more than its first three letters, which all other short months are. */
  readonly september?: string;
}

/**
 * How a language writes days, with no `Intl`, whose first date format costs a page 15 to 40 ms. Equal to `Intl`, to the
 * letter, for every tag in `patterns`; a region that is not listed is left to `Intl`.
 */
export interface DateWords {
  /** January first. */
  readonly months: string;
  /** Short, Sunday first. */
  readonly weekdays: string;
  /** BCP 47 tag → patterns. */
  readonly patterns: Readonly<Record<string, DatePatterns>>;
}
