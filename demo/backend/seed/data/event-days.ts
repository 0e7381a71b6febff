import { addDays, instantOf, type Day } from '../../calendar-dates.ts';

/** The first such weekday (0 is Sunday) on or after a day. */
export const nextWeekday = (day: Day, weekday: number): Day =>
  addDays(day, (weekday - new Date(`${day}T00:00:00Z`).getUTCDay() + 7) % 7);

export const weekdays = { tuesday: 2, wednesday: 3, thursday: 4, friday: 5 } as const;

/** An event on one day, from one local time to another. */
export const eventTimes = (day: Day, from: string, to: string, timeZone: string) => ({
  startsAt: instantOf(day, from, timeZone).toISOString(),
  endsAt: instantOf(day, to, timeZone).toISOString(),
  timeZone,
});
