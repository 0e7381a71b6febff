import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { formatDateTime } from '../../../../src/elements/internal/i18n/date-time.ts';
import {
  calendarDay,
  dayBefore,
  dayInZone,
  formatDay,
  formatTerm,
  formatTime,
  knownTimeZone,
} from '../../../../src/elements/internal/i18n/dates.ts';

const tags = ['en', 'es', 'tr', 'en-GB', 'de', 'ar-EG'];
const days = fc.date({ min: new Date('1970-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
const iso = (date: Date): string => date.toISOString().slice(0, 10);
/** Which spaces break is a matter of typesetting. */
const plain = (text: string): string => text.replace(/\s/g, ' ');

describe('days', () => {
  it('read as Intl writes them, and no time zone moves them', () => {
    fc.assert(
      fc.property(days, fc.constantFrom(...tags), (date, locale) => {
        const wanted = new Intl.DateTimeFormat(locale, {
          day: 'numeric',
          month: 'long',
          year: 'numeric',
          timeZone: 'UTC',
        });
        for (const timeZone of [undefined, 'Pacific/Kiritimati', 'Pacific/Pago_Pago'])
          expect(plain(formatDay(iso(date), { locale, timeZone }))).to.equal(
            plain(wanted.format(new Date(iso(date)))),
          );
      }),
      { numRuns: 1000 },
    );
  });

  it('have the day before them, over leap days, summer time and year ends', () => {
    fc.assert(
      fc.property(days, (date) => {
        expect(new Date(iso(date)).getTime() - new Date(dayBefore(iso(date))).getTime()).to.equal(86_400_000);
      }),
    );
    expect(dayBefore('2028-03-01')).to.equal('2028-02-29');
    expect(dayBefore('2027-01-01')).to.equal('2026-12-31');
  });

  it('are a year when a term ends with it', () => {
    expect(formatTerm('2027-12-31', { locale: 'es' })).to.equal('2027');
    expect(plain(formatTerm('2027-06-30', { locale: 'es' }))).to.equal('30 de junio de 2027');
  });

  it('do not fail for what is no day, no language and no instant', () => {
    expect(formatDay('soon', { locale: 'en' })).to.equal('soon');
    expect(dayBefore('2026-13-45')).to.equal('2026-13-45');
    expect(formatDay('2026-11-21', { locale: 'zz' })).to.match(/November.*2026/);
    expect(formatTime('later', 'en')).to.equal('');
  });
});

describe('an instant', () => {
  const instants: readonly (readonly [at: string, zone: string, day: string])[] = [
    ['2027-03-31T21:30:00Z', 'Europe/Istanbul', '2027-04-01'],
    ['2027-03-31T21:30:00Z', 'America/New_York', '2027-03-31'],
    ['2027-04-01T03:59:59Z', 'America/New_York', '2027-03-31'],
    ['2027-04-01T00:30:00+03:00', 'Europe/London', '2027-03-31'],
    ['2027-12-31T23:59:59.999-11:00', 'Pacific/Kiritimati', '2028-01-02'],
    ['2028-02-29T10:00Z', 'Pacific/Kiritimati', '2028-03-01'],
    ['2027-10-31T00:30:00+02:00', 'Europe/Berlin', '2027-10-31'],
  ];

  for (const [at, timeZone, day] of instants) {
    it(`${at} is the day ${day} in ${timeZone}, wherever the reader is`, () => {
      expect(calendarDay(at, timeZone)).to.equal(day);
      for (const locale of tags)
        expect(formatDay(at, { locale, timeZone })).to.equal(formatDay(day, { locale }));
      expect(dayBefore(at, timeZone)).to.equal(dayBefore(day));
    });
  }

  it('falls on the day that Intl names, in every time zone', () => {
    const instants = fc.date({
      min: new Date('1900-01-01'),
      max: new Date('2199-12-31'),
      noInvalidDate: true,
    });
    const zones = [undefined, 'UTC', 'etc/gmt+5', 'EST5EDT', ...Intl.supportedValuesOf('timeZone')];
    fc.assert(
      fc.property(instants, fc.constantFrom(...zones), (date, timeZone) => {
        expect(dayInZone(date, timeZone)).to.equal(new Intl.DateTimeFormat('sv', { timeZone }).format(date));
      }),
      { numRuns: 500 },
    );
  });

  it('has no zone in what is no name of one', () => {
    for (const zone of [
      'Mars/Olympus',
      '',
      'Europe',
      '2027-01-01T00:00:00Z',
      '2027-01-01T00:00+01:00[Europe/Oslo]',
    ])
      expect(knownTimeZone(zone), zone).to.equal(undefined);
    expect(knownTimeZone('Europe/Oslo')).to.equal('Europe/Oslo');
  });

  it('ends a year where the programme is', () => {
    const timeZone = 'Europe/Istanbul';
    expect(formatTerm('2027-12-31T20:59:59Z', { locale: 'en', timeZone })).to.equal('2027');
    expect(plain(formatTerm('2027-12-31T21:00:00Z', { locale: 'en-GB', timeZone }))).to.equal(
      '1 January 2028',
    );
  });

  it('is the day of its own offset where no time zone is known, and the reader’s in UTC', () => {
    expect(calendarDay('2026-12-31T23:30:00-05:00', undefined).slice(0, 10)).to.equal('2026-12-31');
    expect(calendarDay('2027-01-01T00:30:00+03:00', undefined).slice(0, 10)).to.equal('2027-01-01');
    const here = new Date(2027, 4, 5, 0, 30);
    expect(calendarDay(here.toISOString(), undefined)).to.equal('2027-05-05');
  });

  it('has a year of four digits, however long ago it was', () => {
    expect(dayInZone(new Date('0998-07-14T12:00:00Z'))).to.equal('0998-07-14');
  });

  it('has its time in that zone, named for a reader whose clock shows another', () => {
    const shown = formatDateTime('2020-12-31T21:30:00Z', { locale: 'en-GB', timeZone: 'Asia/Tokyo' });
    expect(plain(shown)).to.match(/^Fri,? 1 January 2021, 06:30 (GMT\+9|JST)$/);
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
    expect(plain(formatDateTime('2020-12-31T12:30:00', { locale: 'en-GB', timeZone }))).to.match(/12:30$/);
  });

  it('has the clock time of the reader', () => {
    const at = '2026-11-21T14:02:00+01:00';
    const wanted = new Intl.DateTimeFormat('es', { hour: '2-digit', minute: '2-digit' });
    expect(formatTime(at, 'es')).to.equal(wanted.format(new Date(at)));
  });
});
