import { dayHere } from '../shared/at.ts';
import { dayOf, weekday } from '../shared/moment.ts';

const now = (): string => new Date().toISOString();

/** A day as such; the day of an instant where the reader is. */
const here = (at: string): string => {
  const date = new Date(at);
  return at.includes('T') && !Number.isNaN(date.getTime()) ? dayHere(date) : at;
};

/** "2 October" */
export const day = (at: string, locale: string): string => dayOf(here(at), locale, now());

/** "Fri 4 December": a day to plan for. */
export const dueDay = (at: string, locale: string): string => weekday(here(at), locale, now());
