import { addDays, type Day } from '../rules/calendar.ts';

/** The first such weekday, 0 for Sunday, on or after a day. */
export const weekdayFrom = (day: Day, weekday: number): Day =>
  addDays(day, (weekday - new Date(`${day}T00:00:00Z`).getUTCDay() + 7) % 7);

export const weekdays = { tuesday: 2, wednesday: 3, thursday: 4, friday: 5 } as const;

/** The instant at which the clocks of a place show a time. Right for working hours, not for the hour of a switch. */
const instantAt = (day: Day, time: string, timeZone: string): string => {
  const asked = Date.parse(`${day}T${time}:00Z`);
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  const shown = Date.parse(`${format.format(asked).replace(' ', 'T')}Z`);
  return new Date(2 * asked - shown).toISOString();
};

/** One day at a place, from one time to another. */
export const dayOut = (day: Day, from: string, to: string, timeZone: string) => ({
  startsAt: instantAt(day, from, timeZone),
  endsAt: instantAt(day, to, timeZone),
  timeZone,
});
