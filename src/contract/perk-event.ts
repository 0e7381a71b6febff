import * as z from 'zod/mini';
import { Count, decisive, Instant, LocalText, Name, openEnum } from './core/scalars.ts';

/** One session or day of an event. */
export const EventSession = z.object({
  title: z.optional(Name),
  startsAt: Instant,
  endsAt: z.optional(Instant),
  /** Absent: where the event is. */
  place: decisive(LocalText),
  /** Who speaks or leads: "Ana Ruiz, Northpeak". */
  by: z.optional(LocalText),
});
export type EventSession = z.infer<typeof EventSession>;

/** The list of those who wait for a seat. Who is on it has a claim with the status `waitlisted`. */
export const WaitingList = z.object({
  /** Whether it takes names. An unknown status takes none. */
  status: openEnum('open', 'closed'),
  /** This account's place, from 1. */
  place: z.optional(Count),
  /** Number of those who wait. */
  total: z.optional(Count),
  /** What to expect, in a sentence: "We write when a seat is free." */
  text: z.optional(LocalText),
});
export type WaitingList = z.infer<typeof WaitingList>;

/** When and where an event takes place. Its times are shown in the event's time zone, and beside it in the reader's. */
export const PerkEvent = z.object({
  /** When it begins. */
  startsAt: Instant,
  /** When it ends. */
  endsAt: z.optional(Instant),
  /** IANA time zone of the place: `Europe/Amsterdam`. */
  timeZone: z.optional(z.string()),
  /** "Van Nelle Fabriek, hall 3, Rotterdam" */
  place: z.optional(LocalText),
  /** Number of seats. */
  capacity: z.optional(Count),
  /** Number of seats that are taken. */
  taken: z.optional(Count),
  /** The sessions or days of an event that has several, in their order. */
  sessions: z.optional(z.array(EventSession)),
  /** Those who wait, where it is full. */
  waitingList: z.optional(WaitingList),
});
export type PerkEvent = z.infer<typeof PerkEvent>;
