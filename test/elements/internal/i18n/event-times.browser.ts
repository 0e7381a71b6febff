import { expect } from '@open-wc/testing';
import { formatEventTimes } from '../../../../src/elements/internal/i18n/event-times.ts';

const now = '2027-01-02T00:00:00Z';
const times = (
  startsAt: string,
  endsAt: string | undefined,
  timeZone: string | undefined,
  program?: string,
): string => {
  const { day = '', time = '' } =
    formatEventTimes({ startsAt, endsAt, timeZone }, { locale: 'en-GB', timeZone: program }, now) ?? {};
  return `${day} | ${time}`.replace(/\u00a0/g, ' ').replaceAll(',', '');
};

/** Name of the event → start, end, zone, and what people read. */
const events: Readonly<Record<string, readonly [string, string | undefined, string, string]>> = {
  'a morning': [
    '2027-02-10T09:00:00+01:00',
    '2027-02-10T12:30:00+01:00',
    'Europe/Oslo',
    'Wed 10 February | 09:00–12:30 CET',
  ],
  'a day of more than twelve hours': [
    '2027-02-10T08:00:00+01:00',
    '2027-02-10T21:15:00+01:00',
    'Europe/Oslo',
    'Wed 10 February | 08:00–21:15 CET',
  ],
  'a night': [
    '2027-02-10T22:00:00+01:00',
    '2027-02-11T02:00:00+01:00',
    'Europe/Oslo',
    'Wed 10 February – Thu 11 February | 22:00 CET–02:00 CET',
  ],
  'three days over a month’s end': [
    '2027-04-29T08:00:00Z',
    '2027-05-01T16:00:00Z',
    'Asia/Tokyo',
    'Thu 29 April – Sun 2 May | 17:00 GMT+9–01:00 GMT+9',
  ],
  'an evening until midnight': [
    '2027-02-10T19:00:00+01:00',
    '2027-02-11T00:00:00+01:00',
    'Europe/Oslo',
    'Wed 10 February | 19:00–00:00 CET',
  ],
  'a night in which the clocks change': [
    '2027-03-27T23:00:00+01:00',
    '2027-03-28T05:00:00+02:00',
    'Europe/Oslo',
    'Sat 27 March – Sun 28 March | 23:00 CET–05:00 CEST',
  ],
  'one without an end': [
    '2027-02-10T19:00:00+01:00',
    undefined,
    'Europe/Oslo',
    'Wed 10 February | 19:00 CET',
  ],
  'one that ends before it starts': [
    '2027-02-10T19:00:00+01:00',
    '2027-02-10T18:00:00+01:00',
    'Europe/Oslo',
    'Wed 10 February | 19:00 CET',
  ],
};

describe('when an event takes place', () => {
  for (const [name, [start, end, zone, wanted]] of Object.entries(events)) {
    it(`is said for ${name}`, () => {
      expect(times(start, end, zone)).to.equal(wanted);
    });
  }

  it('is said in the zone of the programme where it names none, or one that nobody knows', () => {
    const event = ['2027-02-10T23:30:00Z', '2027-02-11T01:00:00Z'] as const;
    for (const zone of [undefined, 'Mars/Olympus'])
      expect(times(...event, zone, 'Europe/Istanbul')).to.equal('Thu 11 February | 02:30–04:00 GMT+3');
  });

  it('is said with both of the reader’s days where these differ', () => {
    // At 09:00 where the reader is, on a day that is another one for most of the world.
    const start = new Date(2027, 1, 10, 9);
    const end = new Date(2027, 1, 11, 17);
    const far = start.getTimezoneOffset() > 0 ? 'Pacific/Kiritimati' : 'Pacific/Pago_Pago';
    const { local = '' } =
      formatEventTimes(
        { startsAt: start.toISOString(), endsAt: end.toISOString(), timeZone: far },
        { locale: 'en-GB' },
        now,
      ) ?? {};
    expect(local.replace(/\u00a0/g, ' ').replaceAll(',', '')).to.equal('Wed 09:00–Thu 17:00');
  });
});
