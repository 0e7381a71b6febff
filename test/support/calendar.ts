/** What a person's calendar makes of a file. */
export interface Opened {
  readonly uid: string;
  readonly summary: string;
  readonly place: string;
  /** Instants, as `Date.toISOString()` writes them. */
  readonly startsAt: string;
  readonly endsAt: string;
}

const unescaped = (text: string): string =>
  text.replace(/\\([\\;,nN])/g, (_, letter: string) => (/n/i.test(letter) ? '\n' : letter));

const instant = (value: string): string => {
  const [, year, month, day, hour, minute, second] =
    /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(value) ?? [];
  if (year === undefined) throw new Error(`Not an instant in UTC: ${value}`);
  return new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`).toISOString();
};

/** Each line with its place in the nesting: `VCALENDAR/VEVENT/SUMMARY`. */
const linesOf = (text: string): Map<string, string> => {
  const found = new Map<string, string>();
  const open: string[] = [];
  for (const line of text
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .slice(0, -1)) {
    const [, name = '', value = ''] = /^([A-Z-]+)(?:;[^:]*)?:(.*)$/.exec(line) ?? [];
    const path = [...open, name].join('/');
    if (name === 'BEGIN') open.push(value);
    else if (name === 'END' && open.pop() === value) continue;
    else if (name === '' || name === 'END' || found.has(path)) throw new Error(`No calendar has "${line}"`);
    else found.set(path, value);
  }
  if (open.length > 0) throw new Error(`Left open: ${open.join('/')}`);
  return found;
};

/** Opens an `.ics` file of one event strictly by RFC 5545; throws at what no calendar would open. */
export const openCalendar = (text: string): Opened => {
  if (!text.endsWith('\r\n') || /[^\r]\n/.test(text)) throw new Error('Lines do not end with CRLF');
  if (text.split('\r\n').some((line) => Buffer.byteLength(line) > 75)) throw new Error('A line is too long');
  const lines = linesOf(text);
  const read = (name: string): string => {
    const value = lines.get(`VCALENDAR/${name}`);
    if (value === undefined) throw new Error(`No ${name}`);
    return value;
  };
  if (read('VERSION') !== '2.0' || read('PRODID') === '') throw new Error('Not a calendar of version 2.0');
  instant(read('VEVENT/DTSTAMP'));
  return {
    uid: read('VEVENT/UID'),
    summary: unescaped(read('VEVENT/SUMMARY')),
    place: unescaped(read('VEVENT/LOCATION')),
    startsAt: instant(read('VEVENT/DTSTART')),
    endsAt: instant(read('VEVENT/DTEND')),
  };
};
