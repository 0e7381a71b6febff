import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { formatInteger, formatMoney } from '../../../../src/elements/internal/i18n/numbers.ts';
import { formatFigure } from '../../../../src/elements/internal/i18n/figures.ts';

const tags = ['en', 'en-US', 'en-GB', 'es', 'es-ES', 'tr', 'tr-TR', 'de', 'es-MX', 'fr', 'ar-EG'];
const borders = [
  0,
  1,
  -1,
  9,
  99,
  999,
  1000,
  -1000,
  9999,
  10_000,
  99_999,
  100_000,
  999_999,
  1_000_000,
  2 ** 53 - 1,
  -(2 ** 53 - 1),
];

const integers = fc.oneof(fc.constantFrom(...borders), fc.integer(), fc.maxSafeInteger());

describe('whole numbers', () => {
  it('read as Intl writes them, in every language', () => {
    fc.assert(
      fc.property(integers, fc.constantFrom(...tags), (value, tag) => {
        expect(formatInteger(value, tag)).to.equal(new Intl.NumberFormat(tag).format(value));
      }),
      { numRuns: 5000 },
    );
  });

  it('do not fail for a tag that is none', () => {
    for (const tag of ['', 'x', 'not_a_tag', '-', '12345678901'])
      expect(formatInteger(1234, tag)).to.match(/1.?234/);
  });

  it('never read -0', () => {
    for (const tag of tags) expect(formatInteger(-0, tag), tag).not.to.match(/[-\u2212]/);
  });
});

/** `Intl` without the decimals of a whole sum; between sign and number the design asks for one gap in English. */
const byIntl = (amount: number, currency: string, tag: string): string => {
  const options = { style: 'currency', currency, currencyDisplay: 'narrowSymbol' } as const;
  const decimals = new Intl.NumberFormat(tag, options).resolvedOptions().maximumFractionDigits ?? 2;
  const digits = amount % 10 ** decimals === 0 ? 0 : decimals;
  return new Intl.NumberFormat(tag, {
    ...options,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(amount / 10 ** decimals);
};

const bare = (text: string): string =>
  text.replace(/[\s\u00a0\u200e\u200f\u061c]/g, '').replace('\u2212', '-');

/** Sign and number in their order, without regard to where the minus stands. */
const isSame = (amount: number, currency: string, tag: string): void => {
  const written = bare(formatFigure({ amount, currency }, tag));
  const wanted = bare(byIntl(amount, currency, tag));
  expect(written.replace('-', ''), `${amount} ${currency} ${tag}`).to.equal(wanted.replace('-', ''));
  expect(written.includes('-'), `${amount} ${currency} ${tag}: its sign`).to.equal(wanted.includes('-'));
};

describe('sums of money', () => {
  const currencies = ['EUR', 'USD', 'GBP', 'TRY', 'JPY', 'KWD', 'CHF', 'NOK', 'MXN', 'XAU'];

  it('read as Intl writes them, without decimals when there are none', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e12, max: 1e12 }),
        fc.boolean(),
        fc.constantFrom(...currencies),
        fc.constantFrom('en', 'es', 'tr', 'en-US', 'de', 'fr', 'es-MX'),
        (amount, whole, currency, tag) => isSame(whole ? amount * 100 : amount, currency, tag),
      ),
      { numRuns: 5000 },
    );
  });

  it('stand with their sign where the language puts it', () => {
    expect(formatFigure({ amount: 3_840_000, currency: 'EUR' }, 'en')).to.equal('€\u00a038,400');
    expect(formatFigure({ amount: 3_840_000, currency: 'EUR' }, 'es')).to.equal('38.400\u00a0€');
    expect(formatFigure({ amount: 3_840_000, currency: 'TRY' }, 'tr')).to.equal('₺38.400');
    expect(formatFigure({ amount: 123_456, currency: 'EUR' }, 'es')).to.equal('1234,56\u00a0€');
  });

  it('do not fail for a currency that nobody knows', () => {
    for (const currency of ['ZZZ', 'QQQ', 'ABC']) {
      expect(formatMoney({ amount: 12_300, currency }, 'en').number).to.match(/123/);
    }
  });
});
