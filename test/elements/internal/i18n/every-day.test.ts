import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatDay, formatDayMonth, formatWeekday } from '../../../../src/elements/internal/i18n/dates.ts';
import { formatOrdinal } from '../../../../src/elements/internal/i18n/ordinal.ts';
import { selectForm } from '../../../../src/elements/internal/i18n/plural.ts';
import { compareEveryDay, dateWords, dayStyles, plain } from './every-day.ts';

const long = process.env['LAUREL_LONG'] === '1';

for (const [language, words] of Object.entries(dateWords)) {
  for (const tag of Object.keys(words.patterns)) {
    it(`every day of two centuries reads in ${tag} as Intl writes it, in each way`, () => {
      for (const style of dayStyles) {
        // A weekday with its year has every part; the short form writes the rest for some of the days.
        const every = long || (style === 'weekday' && tag === language) ? 1 : 13;
        const { days, wrong } = compareEveryDay(tag, style, every);
        assert.ok(days > 5_000);
        assert.deepEqual(wrong.slice(0, 5), [], `${wrong.length} of ${days} days as ${style}`);
      }
    });
  }
}

describe('a date in words of a table', () => {
  it('is left to Intl in a region, a calendar or an era that the table does not have', () => {
    for (const locale of ['en-AU', 'en-IE', 'es-AR', 'tr-CY', 'en-u-ca-buddhist', 'de', 'zz'])
      for (const style of dayStyles)
        assert.equal(
          formatDay('2026-09-05', { locale, dateWords: dateWords['en'] }, style),
          formatDay('2026-09-05', { locale }, style),
          locale,
        );
    const era = { year: 'numeric', timeZone: 'UTC' } as const;
    assert.equal(
      formatDay('0000-12-31', { locale: 'en', dateWords: dateWords['en'] }, 'year'),
      new Intl.DateTimeFormat('en', era).format(new Date('0000-12-31T00:00:00Z')),
    );
  });

  it('has its year where that is not near', () => {
    const written = ['en', 'en-GB', 'es', 'es-MX', 'tr'].map((locale) => {
      const dateLocale = { locale, dateWords: dateWords[locale.slice(0, 2)] };
      const now = '2026-11-21T10:00:00Z';
      return [
        formatDayMonth('2027-01-14', dateLocale, now),
        formatWeekday('2027-01-14', dateLocale, now),
        formatWeekday('2028-01-14', dateLocale, now),
      ]
        .map(plain)
        .join(' | ');
    });
    assert.deepEqual(written, [
      'January 14 | Thu, January 14 | Fri, January 14, 2028',
      '14 January | Thu 14 January | Fri, 14 January 2028',
      '14 de enero | jue, 14 de enero | vie, 14 de enero de 2028',
      '14 de enero | jue, 14 de enero | vie, 14 de enero de 2028',
      '14 Ocak | 14 Ocak Per | 14 Ocak 2028 Cum',
    ]);
  });
});

const counts = [
  ...Array.from({ length: 1_300 }, (_, n) => n),
  ...[0.5, 1.5, 1e6, 1_000_001, 2e6, 3_500_000, 1e9, 2 ** 53 - 1, NaN, Infinity],
];
const forms = { zero: 'zero', one: 'one', two: 'two', few: 'few', many: 'many', other: 'other' };

describe('the form of a count', () => {
  it('is what Intl says, in every language', () => {
    for (const lang of ['en', 'es', 'tr', 'en-XA', 'pl', 'ar', 'fr'])
      for (const count of counts)
        assert.equal(
          selectForm(forms, { n: count }, lang),
          new Intl.PluralRules(lang).select(count),
          `${count} ${lang}`,
        );
  });

  it('of a rank is what Intl says, in every language', () => {
    for (const lang of ['en', 'es', 'tr', 'en-XA', 'it', 'sv']) {
      const rules = new Intl.PluralRules(lang, { type: 'ordinal' });
      const words = { lang, locale: lang, text: (key: string) => key.replace('nth_', '') };
      for (const rank of counts.filter((count) => count > 0 && Number.isSafeInteger(count))) {
        const form = rules.select(rank);
        const wanted = ['one', 'two', 'few'].includes(form) ? form : 'other';
        assert.equal(formatOrdinal(rank, words), wanted, `${rank} ${lang}`);
      }
    }
  });
});
