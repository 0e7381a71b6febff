import ICAL from 'ical.js';

/** What a person's calendar makes of a file. */
export interface ParsedCalendar {
  readonly uid: string;
  readonly summary: string;
  readonly place: string;
  /** Instants, as `Date.toISOString()` writes them. */
  readonly startsAt: string;
  readonly endsAt: string;
}

/** Opens an `.ics` file of one event as a calendar does; throws at what no calendar would open. */
export const parseCalendar = (text: string): ParsedCalendar => {
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
  const [first] = events;
  if (!first || events.length !== 1) throw new Error(`${events.length} events in ${text}`);
  const { uid, summary, location, startDate, endDate } = new ICAL.Event(first);
  for (const { zone } of [startDate, endDate])
    if (zone !== ICAL.Timezone.utcTimezone) throw new Error(`Not in UTC: ${text}`);
  const iso = (time: ICAL.Time): string => time.toJSDate().toISOString();
  return { uid, summary, place: location, startsAt: iso(startDate), endsAt: iso(endDate) };
};
