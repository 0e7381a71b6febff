import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  dayBefore,
  formatDay,
  formatTerm,
  formatTime,
} from '../../../../src/elements/internal/i18n/dates.ts';

const tags = ['en', 'es', 'tr', 'en-GB', 'de', 'ar-EG'];
const days = fc.date({ min: new Date('1970-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
const iso = (date: Date): string => date.toISOString().slice(0, 10);
/** Which spaces break is a matter of typesetting. */
const plain = (text: string): string => text.replace(/\s/g, ' ');

describe('days', () => {
  it('read as Intl writes them, and no time zone moves them', () => {
    fc.assert(
      fc.property(days, fc.constantFrom(...tags), (date, tag) => {
        const wanted = new Intl.DateTimeFormat(tag, {
          day: 'numeric',
          month: 'long',
          year: 'numeric',
          timeZone: 'UTC',
        });
        expect(plain(formatDay(iso(date), tag))).to.equal(plain(wanted.format(new Date(iso(date)))));
      }),
      { numRuns: 2000 },
    );
  });

  it('are the same day for an instant, in the zone that it names', () => {
    expect(plain(formatDay('2026-12-31T23:30:00-05:00', 'en'))).to.match(/December 31, 2026/);
    expect(plain(formatDay('2027-01-01T00:30:00+03:00', 'en'))).to.match(/January 1, 2027/);
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
    expect(formatTerm('2027-12-31', 'es')).to.equal('2027');
    expect(plain(formatTerm('2027-06-30', 'es'))).to.equal('30 de junio de 2027');
  });

  it('do not fail for what is no day, no tag and no instant', () => {
    expect(formatDay('soon', 'en')).to.equal('soon');
    expect(formatDay('2026-11-21', 'not_a_tag')).to.match(/2026/);
    expect(formatDay('2026-11-21', '')).to.match(/2026/);
    expect(formatTime('later', 'en')).to.equal('');
  });

  it('have the clock time of the reader', () => {
    const instant = '2026-11-21T14:02:00+01:00';
    const wanted = new Intl.DateTimeFormat('es', { hour: '2-digit', minute: '2-digit' });
    expect(formatTime(instant, 'es')).to.equal(wanted.format(new Date(instant)));
  });
});
