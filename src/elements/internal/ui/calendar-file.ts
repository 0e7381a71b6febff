/** The details of one calendar entry; instants are RFC 3339. */
export interface CalendarEvent {
  /** The same for the same claim, so that a second download updates the entry instead of adding another. */
  readonly uid: string;
  readonly title: string;
  readonly startsAt: string;
  readonly endsAt?: string | undefined;
  readonly place?: string | undefined;
  readonly description?: string | undefined;
}

const escapeText = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    // RFC 5545 allows no other control characters in text.
    .replace(/[\x00-\x08\x0b-\x1f\x7f]/g, '');

/** `20270114T083000Z`; undefined if the instant cannot be parsed. */
const utcTimestamp = (instant: string): string | undefined => {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return undefined;
  return `${date.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
};

/** Folds a line at 75 octets, as RFC 5545 asks: the next line starts with a space, and no character is cut in two. */
const foldLine = (line: string): string => {
  const encoder = new TextEncoder();
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > 75) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
};

type Line = readonly [name: string, value: string | undefined];

/** The lines of one entry; none if its start cannot be parsed. */
const entryLines = (
  { uid, title, startsAt, endsAt, place, description }: CalendarEvent,
  now: string,
): readonly Line[] => {
  const start = utcTimestamp(startsAt);
  const end = endsAt === undefined ? undefined : utcTimestamp(endsAt);
  if (!start) return [];
  return [
    ['BEGIN', 'VEVENT'],
    ['UID', escapeText(uid)],
    ['DTSTAMP', utcTimestamp(now)],
    ['DTSTART', start],
    ['DTEND', end !== undefined && end > start ? end : undefined],
    ['SUMMARY', escapeText(title)],
    ['LOCATION', place && escapeText(place)],
    ['DESCRIPTION', description && escapeText(description)],
    ['END', 'VEVENT'],
  ];
};

/** The text of an iCalendar file (RFC 5545) with times in UTC; undefined if no start can be parsed. */
export const calendarFile = (
  events: readonly CalendarEvent[],
  now: string = new Date().toISOString(),
): string | undefined => {
  const entries = events.flatMap((event) => entryLines(event, now));
  if (entries.length === 0) return undefined;
  const lines: readonly Line[] = [
    ['BEGIN', 'VCALENDAR'],
    ['VERSION', '2.0'],
    ['PRODID', '-//Laurel//Perks//EN'],
    ['METHOD', 'PUBLISH'],
    ...entries,
    ['END', 'VCALENDAR'],
  ];
  return lines
    .filter(([, value]) => value)
    .map(([name, value]) => `${foldLine(`${name}:${value}`)}\r\n`)
    .join('');
};

/** In characters: every file system accepts as many in any script. */
const maxNameLength = 60;

/** As many of the parts as fit. */
const joinWithin = (parts: readonly string[], separator: string): string => {
  let name = '';
  for (const part of parts) {
    const longer = name ? name + separator + part : part;
    if (longer.length > maxNameLength) break;
    name = longer;
  }
  return name;
};

/** A file name of the title's words: "northpeak-logistics-day.ics". Marks and joiners are parts of words in many scripts. */
export const calendarFileName = (title: string): string => {
  // A capital İ would become an i with a second dot.
  const lower = title.normalize('NFC').toLowerCase().replaceAll('i\u0307', 'i');
  const words = lower.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}\u200c\u200d]*/gu) ?? [];
  const letters = words[0]?.match(/\P{M}\p{M}*/gu) ?? [];
  return `${joinWithin(words, '-') || joinWithin(letters, '') || 'event'}.ics`;
};
