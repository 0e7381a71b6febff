import type { DatePatterns, DateWords } from '../calendar-words.ts';

const turkish: DatePatterns = {
  day: 'd MMMM y',
  weekday: 'd MMMM y EEE',
  longDayMonth: 'd MMMM',
  weekdayDayMonth: 'd MMMM EEE',
  dayMonth: 'd MMM',
  shortDay: 'd MMM y',
  month: 'MMMM y',
  year: 'y',
};

export const dates: DateWords = {
  months: 'Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık',
  weekdays: 'Paz Pzt Sal Çar Per Cum Cmt',
  patterns: { tr: turkish, 'tr-TR': turkish },
};
