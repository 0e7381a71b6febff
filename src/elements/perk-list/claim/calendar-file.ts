/** What a calendar is told of an event. */
export interface CalendarEvent {
  /** The same for the same claim, so that a second download moves the entry instead of doubling it. */
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
    // Nothing else below a space may stand in a calendar's text.
    .replace(/[\x00-\x08\x0b-\x1f\x7f]/g, '');

/** `20270114T083000Z`; nothing for what is no instant. */
const utcTimestamp = (instant: string): string | undefined => {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return undefined;
  return `${date.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
};

/** Lines of at most 75 octets; what is longer goes on after a space, and no letter is cut in two. */
const foldLine = (line: string): string => {
  const encoder = new TextEncoder();
  let out = '';
  let octets = 0;
  for (const letter of line) {
    const size = encoder.encode(letter).length;
    if (octets + size > 75) {
      out += '\r\n ';
      octets = 1;
    }
    out += letter;
    octets += size;
  }
  return out;
};

/** An event as a file that every calendar opens (RFC 5545), with times in UTC. */
export const calendarFile = (
  appointment: CalendarEvent,
  now: string = new Date().toISOString(),
): string | undefined => {
  const { uid, title, startsAt, endsAt, place, description } = appointment;
  const start = utcTimestamp(startsAt);
  const end = endsAt === undefined ? undefined : utcTimestamp(endsAt);
  if (!start) return undefined;
  const lines: readonly (readonly [name: string, value: string | undefined])[] = [
    ['BEGIN', 'VCALENDAR'],
    ['VERSION', '2.0'],
    ['PRODID', '-//Laurel//Perks//EN'],
    ['METHOD', 'PUBLISH'],
    ['BEGIN', 'VEVENT'],
    ['UID', escapeText(uid)],
    ['DTSTAMP', utcTimestamp(now)],
    ['DTSTART', start],
    ['DTEND', end !== undefined && end > start ? end : undefined],
    ['SUMMARY', escapeText(title)],
    ['LOCATION', place && escapeText(place)],
    ['DESCRIPTION', description && escapeText(description)],
    ['END', 'VEVENT'],
    ['END', 'VCALENDAR'],
  ];
  return lines
    .filter(([, value]) => value)
    .map(([name, value]) => `${foldLine(`${name}:${value}`)}\r\n`)
    .join('');
};

/** A name that every file system takes: "northpeak-logistics-day.ics". */
export const calendarFileName = (title: string): string => {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return `${words.join('-').slice(0, 60) || 'event'}.ics`;
};
