import { dayOf, weekday } from '../shared/moment.ts';

const now = (): string => new Date().toISOString();

/** "2 October" */
export const day = (at: string, locale: string): string => dayOf(at, locale, now());

/** "Fri 4 December": a day to plan for. */
export const dueDay = (at: string, locale: string): string => weekday(at, locale, now());
