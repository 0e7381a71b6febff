import {
  addDays,
  addMonths,
  addWorkingDays,
  afterWholeMonths,
  nextQuarter,
  type Day,
} from '../../calendar-dates.ts';
import { nextWeekday } from '../data/event-days.ts';

const anchors: Readonly<Record<string, (today: Day) => Day>> = {
  today: (today) => today,
  'year-start': (today) => `${today.slice(0, 4)}-01-01`,
  'last-year-start': (today) => addMonths(`${today.slice(0, 4)}-01-01`, -12),
  'next-year-start': (today) => addMonths(`${today.slice(0, 4)}-01-01`, 12),
  'next-quarter': nextQuarter,
};

const weekdays: Readonly<Record<string, number>> = {
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
};

const pattern =
  /^(today|year-start|last-year-start|next-year-start|next-quarter)(?:([+-]\d{1,4})(w|m)?)?(?: (monday|tuesday|wednesday|thursday|friday))?( this year)?$/;

/** Whether a text is a day of the calendar: `2026-02-30` is none. */
const isDay = (text: string): boolean => {
  const time = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && time > 0 && new Date(time).toISOString().startsWith(text);
};

export const relativeDayHint =
  'write a day such as "2027-03-31", or one that moves with the day of the seed, such as "today-90", "today+4w" (working days), "today+3m" (whole months), "today+45 thursday", "today-60 this year", "year-start+20", "last-year-start", "next-year-start" or "next-quarter+14"';

/** A day as it is written, or undefined for one that moves. */
export const absoluteDay = (text: string): Day | undefined => (isDay(text) ? text : undefined);

/**
 * The day that an expression means: `2027-03-31` is that day whenever it is read, `today+45 thursday` is the first Thursday on or after the 45th day from today, and
 * `today-60 this year` is never before the first of January. Undefined for what is no such expression.
 */
export const relativeDay = (expression: string, today: Day): Day | undefined => {
  if (isDay(expression)) return expression;
  const [, anchor = '', distance = '0', unit, weekday, thisYear] = pattern.exec(expression) ?? [];
  const from = anchors[anchor]?.(today);
  if (from === undefined) return undefined;
  const steps = Number(distance);
  const moved =
    unit === 'w'
      ? addWorkingDays(from, steps)
      : unit === 'm'
        ? afterWholeMonths(from, steps)
        : addDays(from, steps);
  const on = nextWeekday(moved, weekdays[weekday ?? ''] ?? new Date(`${moved}T00:00:00Z`).getUTCDay());
  const begin = `${today.slice(0, 4)}-01-01`;
  return thisYear !== undefined && on < begin ? begin : on;
};
