import type { DatePatterns, DateWords } from '../../../locales/calendar-words.ts';

/** The ways in which a day is written. */
export type DayStyle = Exclude<keyof DatePatterns, 'september'>;

const wordAt = (words: string, index: number): string => words.split(' ')[index] ?? '';

/** A day, which is a midnight in UTC, as `tag` writes it; `undefined` where the words say nothing about that tag. */
export const formatByPattern = (
  day: Date,
  style: DayStyle,
  tag: string,
  { months, weekdays, patterns }: DateWords,
): string | undefined => {
  const own = patterns[tag];
  const year = day.getUTCFullYear();
  // Before the year 1 an era is told too.
  if (!own || year < 1) return undefined;
  const index = day.getUTCMonth();
  const month = wordAt(months, index);
  const fields: Readonly<Record<string, string>> = {
    EEE: wordAt(weekdays, day.getUTCDay()),
    d: `${day.getUTCDate()}`,
    MMMM: month,
    MMM: (index === 8 && own.september) || month.slice(0, 3),
    y: `${year}`,
  };
  return own[style].replace(/\w+/g, (field) => fields[field] ?? field);
};
