import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { validateField } from '../../src/rules/field-validation.ts';
import { formatTypedNumber, readNumber } from '../../src/rules/typed-number.ts';

/** Languages by the sign of the Latin keyboard that is decimal there. */
const point = 'en en-GB en-US en-IN en_US es-MX de-CH ar ar-EG fa hi mr ja ko zh-Hant-TW he th'.split(' ');
const comma = 'es es-AR tr de de-AT fr fr-CA pt-BR pt-PT it nl pl ru uk sv nb da fi cs ar-MA id'.split(' ');

/** Typed text and number, the same in every language. */
const everywhere: readonly (readonly [string, string | undefined])[] = [
  ['12', '12'],
  [' 12\t', '12'],
  ['\ufeff12\u200b', '12'],
  ['\u200e12\u200f', '12'],
  ['1\u00ad2', '12'],
  ['007', '7'],
  ['-4', '-4'],
  ['− 4', '-4'],
  ['–4', '-4'],
  ['－４', '-4'],
  ['+4', '4'],
  ['＋４', '4'],
  ['-0', '0'],
  ['１２', '12'],
  ['٤٢', '42'],
  ['۴۲', '42'],
  ['४२', '42'],
  ['৪২', '42'],
  ['๔๒', '42'],
  ['𝟒𝟐', '42'],
  ['٤٢٫٥', '42.5'],
  ['۱٬۲۳۴٬۵۶۷٫۸', '1234567.8'],
  ['2 400', '2400'],
  ['2\u00a0400', '2400'],
  ['2\u202f400', '2400'],
  ['2\u2009400\u2009000', '2400000'],
  ["2'400", '2400'],
  ['2’400’000', '2400000'],
  ["2'400.5", '2400.5'],
  ["2'400,5", '2400.5'],
  ['2 400,75', '2400.75'],
  ['2 400.750', '2400.75'],
  ['2.400.000', '2400000'],
  ['2,400,000', '2400000'],
  ['2.400,75', '2400.75'],
  ['2,400.75', '2400.75'],
  ['2,400.750', '2400.75'],
  ['2,50,000', '250000'],
  ['12,34,567.8', '1234567.8'],
  ['8.5', '8.5'],
  ['8,5', '8.5'],
  ['8.25', '8.25'],
  ['8,2500', '8.25'],
  ['0.125', '0.125'],
  ['0,125', '0.125'],
  ['.5', '0.5'],
  [',5', '0.5'],
  ['8.', '8'],
  ['8,', '8'],
  ['8;', '8'],
  ['15 %', '15'],
  ['15%', '15'],
  ['%15', '15'],
  ['-%15', '-15'],
  ['۱۵٪', '15'],
  ['', undefined],
  ['-', undefined],
  ['.', undefined],
  ['many', undefined],
  ['12 h', undefined],
  ['1e3', undefined],
  ['0x10', undefined],
  ['5²', undefined],
  ['½', undefined],
  ['①', undefined],
  ['12–15', undefined],
  ['12-15', undefined],
  ['--4', undefined],
  ['1/2', undefined],
  ['12:30', undefined],
  ['24 00', undefined],
  ['2 4000', undefined],
  ['2.400.00', undefined],
  ['2,400,00', undefined],
  ['2.40.000', undefined],
  ['24.12.2026', undefined],
  ['0.400.000', undefined],
  ['2.400,000.5', undefined],
  ['1.2.3', undefined],
  ['2 400.000,5', undefined],
  ['€ 12', undefined],
];

/** Typed text, the number where the point is decimal, and the number where the comma is. */
const ambiguous: readonly (readonly [string, string, string])[] = [
  ['2.400', '2.4', '2400'],
  ['2,400', '2400', '2.4'],
  ['12.345', '12.345', '12345'],
  ['12,345', '12345', '12.345'],
  ['-750,000', '-750000', '-750'],
  ['٢,٤٠٠', '2400', '2.4'],
  ['２．４００', '2.4', '2400'],
  ['2.400%', '2.4', '2400'],
  [' 2.400. ', '2.4', '2400'],
];

describe('a number that is typed', () => {
  test('is read as its language writes numbers', () => {
    const wrong: string[] = [];
    let count = 0;
    const expectReading = (tag: string, typed: string, value?: string, alternative?: string): void => {
      count += 1;
      const reading = readNumber(typed, tag);
      if (reading?.value !== value || reading?.alternative !== alternative)
        wrong.push(
          `${tag} ${JSON.stringify(typed)}: ${JSON.stringify(reading)}, not ${value}, ${alternative}`,
        );
    };
    for (const tag of [...point, ...comma])
      for (const [typed, value] of everywhere) expectReading(tag, typed, value);
    for (const [typed, withPoint, withComma] of ambiguous) {
      for (const tag of point) expectReading(tag, typed, withPoint, withComma);
      for (const tag of comma) expectReading(tag, typed, withComma, withPoint);
    }
    console.log(`${count} readings in ${point.length + comma.length} languages, ${wrong.length} wrong`);
    assert.deepEqual(wrong, []);
  });

  test('is plain only as its language writes it by hand, so that nothing else passes unseen', () => {
    for (const [tag, typed, plain] of [
      ['en', '8.5', true],
      ['en', '8,5', false],
      ['tr', '8,5', true],
      ['tr', '8.5', false],
      ['fa', '۸٫۵', true],
      ['fa', '8.5', true],
      ['en', '۸٫۵', false],
      ['en', '2,400', false],
      ['en', '2 400', false],
      ['en', '15%', false],
      ['en', '1.', true],
      ['sv', '−4', true],
    ] as const)
      assert.equal(readNumber(typed, tag)?.plain, plain, `${tag} ${typed}`);
  });

  test('is read in some way under a tag that is none', () => {
    for (const tag of ['', 'x', 'x-private', 'en_US', 'EN-us', 'not a tag', 'tr_TR', '12'])
      assert.equal(readNumber('12', tag)?.value, '12', tag);
    assert.equal(readNumber('2.400', 'tr_TR')?.value, '2400');
  });

  test('means the same when it is shown again, in every language, and fits the contract', () => {
    const value = fc
      .tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.stringMatching(/^[1-9]{0,9}$/))
      .map(([whole, decimals]) => (decimals ? `${whole}.${decimals}` : String(whole)));
    fc.assert(
      fc.property(value, fc.constantFrom(...point, ...comma), (number, tag) => {
        const shown = formatTypedNumber(number, tag);
        assert.equal(readNumber(shown, tag)?.value, number, shown);
        assert.equal(validateField({ name: 'n', label: 'N', type: 'number' }, number), undefined);
      }),
    );
  });

  test('means the same as Intl writes it, with its thousands', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9e12, max: 9e12 }), fc.constantFrom(...point, ...comma), (half, tag) => {
        const number = half / 2;
        const written = new Intl.NumberFormat(tag.replace('_', '-')).format(number);
        assert.equal(readNumber(written, tag)?.value, String(number + 0), `${tag} ${written}`);
      }),
    );
  });

  test('is shown with the sign and the digits of the language, and without thousands', () => {
    assert.equal(formatTypedNumber('-2400.405', 'tr'), '-2400,405');
    assert.equal(formatTypedNumber('2.405', 'en'), '2.405');
    assert.equal(formatTypedNumber('2.405', 'fa'), '۲٫۴۰۵');
  });

  test('stays as it is where it is none', () => {
    for (const typed of ['many', '1.', '1,5', '']) assert.equal(formatTypedNumber(typed, 'tr'), typed);
  });
});
