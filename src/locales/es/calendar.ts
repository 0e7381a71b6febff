import type { DatePatterns, DateWords } from '../calendar-words.ts';

const mexican: DatePatterns = {
  day: 'd de MMMM de y',
  weekday: 'EEE, d de MMMM de y',
  longDayMonth: 'd de MMMM',
  weekdayDayMonth: 'EEE, d de MMMM',
  dayMonth: 'd MMM',
  shortDay: 'd MMM y',
  month: 'MMMM de y',
  year: 'y',
};

const european: DatePatterns = { ...mexican, september: 'sept' };

export const dates: DateWords = {
  months: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  weekdays: 'dom lun mar mié jue vie sáb',
  patterns: { es: european, 'es-ES': european, 'es-US': european, 'es-MX': mexican },
};
