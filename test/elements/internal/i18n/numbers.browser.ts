import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { formatInteger, formatQuantity } from '../../../../src/elements/internal/i18n/numbers.ts';
import { formatPercent } from '../../../../src/elements/internal/i18n/percent.ts';
import { formatFigure } from '../../../../src/elements/internal/i18n/figures.ts';
import { currencies } from '../../../contract/core/iso-4217.ts';

const tabled = ['en', 'en-US', 'en-GB', 'en-CA', 'es', 'es-ES', 'es-MX', 'es-US', 'tr', 'tr-TR'];
const tags = [...tabled, 'de', 'es-AR', 'fr', 'ar-EG'];
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

  it('are English in a language that nobody knows', () => {
    for (const tag of ['zz', 'zz-ZZ', 'not']) expect(formatInteger(1234, tag)).to.equal('1,234');
  });

  it('never read -0', () => {
    for (const tag of tags) expect(formatInteger(-0, tag), tag).not.to.match(/[-\u2212]/);
  });
});

describe('quantities with decimals', () => {
  it('show every decimal that their scale names, as Intl writes them, in every language', () => {
    fc.assert(
      fc.property(
        integers,
        fc.integer({ min: 0, max: 6 }),
        fc.constantFrom(...tags),
        (amount, scale, tag) => {
          const fraction = { minimumFractionDigits: scale, maximumFractionDigits: scale };
          // A number as text is exact.
          const exact = (places: number) => `${amount || 0}e-${places}` as `${number}`;
          expect(formatQuantity({ amount, scale }, tag)).to.equal(
            new Intl.NumberFormat(tag, fraction).format(exact(scale)),
          );
          const share = new Intl.NumberFormat(tag, { ...fraction, style: 'percent' }).format(
            exact(scale + 2),
          );
          expect(formatQuantity({ amount, scale }, tag, 'percent')).to.equal(share);
        },
      ),
      { numRuns: 5000 },
    );
  });

  it('that came as a decimal number are shown as they were written', () => {
    for (const [amount, text] of [
      [4.2, '4,2'],
      [1234.5, '1234,5'],
      [12_345.06, '12.345,06'],
      [-0.5, '-0,5'],
      [0.1, '0,1'],
    ] as const)
      expect(formatQuantity({ amount }, 'es')).to.equal(text);
  });
});

/** Sum of minor units as a decimal number, by the digits alone: neither floats nor Intl have a say. */
const decimalText = (amount: number, exponent: number): string => {
  const digits = String(Math.abs(amount)).padStart(exponent + 1, '0');
  const whole = digits.slice(0, digits.length - exponent);
  const fraction = digits.slice(digits.length - exponent);
  return `${amount < 0 ? '-' : ''}${whole}${/[1-9]/.test(fraction) ? `.${fraction}` : ''}`;
};

/** How a language writes money, by Intl, given the decimals that the amount has. */
const moneyByIntl = (
  amount: number,
  [currency, exponent]: readonly [string, number],
  tag: string,
): string => {
  const decimal = decimalText(amount, exponent);
  const decimals = decimal.split('.')[1]?.length ?? 0;
  return new Intl.NumberFormat(tag, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(Number(decimal));
};

/** Reads an amount as a person would: the digits of any script, back as a number of minor units. */
const reader = (tag: string): ((text: string, exponent: number) => number) => {
  const format = new Intl.NumberFormat(tag);
  const digits = [...Array(10).keys()].map((digit) => format.format(digit));
  const euros = new Intl.NumberFormat(tag, { style: 'currency', currency: 'EUR' });
  const decimal = euros.formatToParts(1.5).find(({ type }) => type === 'decimal')?.value ?? '.';
  return (text, exponent) => {
    const latin = [...text].map((letter) => (digits.includes(letter) ? digits.indexOf(letter) : letter));
    // Signs such as د.ب. have a dot, too: the number is from its first digit to its last.
    const [number = ''] = /\d(.*\d)?/.exec(latin.join('')) ?? [];
    const [whole = '', fraction = ''] = number.split(decimal);
    const value = Number(whole.replace(/\D/g, '') + fraction.padEnd(exponent, '0'));
    return /[-\u2212]/.test(text) ? -value : value;
  };
};

const languages =
  'en en-GB en-US en-CA en-IN es es-ES es-MX tr tr-TR de de-CH de-AT fr fr-CH it nl nb sv da fi pl cs hu ro pt-BR pt-PT el ru uk ' +
  'bg hr sl et lv lt ja ko zh-Hans zh-Hant-TW th vi id hi bn ar-EG ar-SA he fa-IR';
const amounts = [0, -1, 1000, 123_456, -1_200_000, 1_234_567_890];

describe('sums of money', () => {
  it('are divided by the minor units of ISO 4217, and written as the language does, in every currency', () => {
    const wrong: string[] = [];
    let count = 0;
    for (const tag of languages.split(' ')) {
      const read = reader(tag);
      for (const currency of currencies) {
        for (const amount of amounts) {
          count += 1;
          const shown = formatFigure({ amount, currency: currency[0] }, tag);
          const told = `${tag} ${amount} ${currency[0]}: ${shown}`;
          const wanted = moneyByIntl(amount, currency, tag);
          if (shown !== wanted) wrong.push(`${told}, by Intl ${wanted}`);
          if (read(shown, currency[1]) !== amount) wrong.push(`${told} is another amount`);
        }
      }
    }
    console.log(`${count} sums in ${currencies.length} currencies, ${wrong.length} wrong`);
    expect(wrong.slice(0, 20)).to.deep.equal([]);
  }).timeout(60_000);

  it('have the cents that Intl gives them where it is not asked', () => {
    const currency = fc.constantFrom('EUR', 'GBP', 'USD', 'TRY');
    const cents = fc.oneof(fc.integer({ min: -300, max: 300 }), fc.integer());
    fc.assert(
      fc.property(cents, currency, fc.constantFrom(...tabled), (amount, code, tag) => {
        expect(formatFigure({ amount, currency: code }, tag)).to.equal(moneyByIntl(amount, [code, 2], tag));
      }),
      { numRuns: 2000 },
    );
  });

  it('are exact to the last cent, however large', () => {
    for (const tag of ['en', 'de-CH']) {
      for (const amount of [2 ** 53 - 1, 9_007_199_254_740_897, -(2 ** 53 - 1)]) {
        const digits = formatFigure({ amount, currency: 'EUR' }, tag).replace(/\D/g, '');
        expect(digits, tag).to.equal(String(Math.abs(amount)));
      }
    }
  });

  const examples: readonly (readonly [tag: string, currency: string, amount: number, wanted: string])[] = [
    ['en', 'EUR', 240_000, '€2,400'],
    ['en-US', 'USD', -123_456, '-$1,234.56'],
    ['en-GB', 'GBP', 5, '£0.05'],
    ['en-GB', 'HUF', 1_200_050, 'Ft\u00a012,000.50'],
    ['en', 'KWD', 7_001, 'KWD\u00a07.001'],
    ['es', 'EUR', 123_456, '1234,56\u00a0€'],
    ['es-ES', 'TRY', -3_840_000, '-38.400\u00a0₺'],
    ['tr', 'TRY', 3_840_050, '₺38.400,50'],
    ['en-IN', 'INR', 1_234_567_800, '₹1,23,45,678'],
    ['de-CH', 'CHF', -123_450, 'CHF-1’234.50'],
  ];
  for (const [tag, currency, amount, wanted] of examples) {
    it(`read ${wanted} for ${amount} ${currency} in ${tag}`, () => {
      expect(formatFigure({ amount, currency }, tag).replace("'", '’')).to.equal(wanted);
    });
  }

  it('do not fail for a currency or a language that nobody knows', () => {
    for (const currency of ['ZZZ', 'QQQ', 'ABC']) {
      for (const tag of ['en', 'zz', 'zz-ZZ'])
        expect(formatFigure({ amount: 12_300, currency }, tag)).to.match(/^\D*123$/);
    }
  });
});

describe('percent', () => {
  it('have the sign where the language puts it', () => {
    for (const tag of [...tags, ...languages.split(' ')])
      for (const percent of [0, 1, 34, 100, 1200])
        expect(formatPercent(percent, tag), tag).to.equal(
          new Intl.NumberFormat(tag, { style: 'percent' }).format(percent / 100),
        );
    expect(formatPercent(34, 'en-GB')).to.equal('34%');
  });
});
