import type { DatePatterns, DateWords } from '../calendar-words.ts';

const american: DatePatterns = {
  day: 'MMMM d, y',
  weekday: 'EEE, MMMM d, y',
  longDayMonth: 'MMMM d',
  weekdayDayMonth: 'EEE, MMMM d',
  dayMonth: 'MMM d',
  shortDay: 'MMM d, y',
  month: 'MMMM y',
  year: 'y',
};

const british: DatePatterns = {
  day: 'd MMMM y',
  weekday: 'EEE, d MMMM y',
  longDayMonth: 'd MMMM',
  weekdayDayMonth: 'EEE d MMMM',
  dayMonth: 'd MMM',
  shortDay: 'd MMM y',
  month: 'MMMM y',
  year: 'y',
  september: 'Sept',
};

export const dates: DateWords = {
  months: 'January February March April May June July August September October November December',
  weekdays: 'Sun Mon Tue Wed Thu Fri Sat',
  patterns: { en: american, 'en-US': american, 'en-CA': american, 'en-GB': british },
};
