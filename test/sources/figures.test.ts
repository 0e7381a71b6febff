import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { money, quantity } from '../../src/sources/index.ts';

describe('money of a decimal', () => {
  const right: readonly (readonly [unknown, string, number])[] = [
    ['1250.5', 'EUR', 125_050],
    [1250.5, 'eur', 125_050],
    ['0', 'EUR', 0],
    ['-0.00', 'EUR', 0],
    ['-12.30', 'EUR', -1_230],
    [' 7 ', 'EUR', 700],
    ['19.990000', 'EUR', 1_999],
    ['5000', 'JPY', 5_000],
    ['5000.00', 'JPY', 5_000],
    ['1.234', 'KWD', 1_234],
    ['1.1', 'CLF', 11_000],
    [1.15, 'EUR', 115],
    [8.2, 'EUR', 820],
    ['90071992547409.91', 'EUR', 9_007_199_254_740_991],
  ];
  for (const [value, currency, amount] of right)
    test(`${String(value)} ${currency} is ${amount}`, () => {
      assert.deepEqual(money(value, currency), { amount, currency: currency.toUpperCase() });
    });

  const untold: readonly (readonly [string, unknown, unknown])[] = [
    ['a comma may be either', '1.234,50', 'EUR'],
    ['so may a thousands separator', '1,234.50', 'EUR'],
    ['a decimal too many', '12.345', 'EUR'],
    ['a decimal of a currency without any', '12.5', 'JPY'],
    ['a float’s rest', 0.1 + 0.2, 'EUR'],
    ['more than a safe integer', '90071992547409.92', 'EUR'],
    ['an exponent', 1e21, 'EUR'],
    ['no number', NaN, 'EUR'],
    ['no value', null, 'EUR'],
    ['an empty text', '', 'EUR'],
    ['no currency', '12.50', undefined],
    ['a symbol', '12.50', '€'],
  ];
  for (const [name, value, currency] of untold)
    test(`${name}: left out, not guessed`, () => assert.equal(money(value, currency), undefined));

  test('is rounded where that is asked for, halves away from zero', () => {
    assert.deepEqual(money('12.345', 'EUR', { round: true }), { amount: 1_235, currency: 'EUR' });
    assert.deepEqual(money('-12.345', 'EUR', { round: true }), { amount: -1_235, currency: 'EUR' });
    assert.deepEqual(money(0.1 + 0.2, 'EUR', { round: true }), { amount: 30, currency: 'EUR' });
    assert.deepEqual(money('12.3449', 'EUR', { round: true }), { amount: 1_234, currency: 'EUR' });
  });
});

describe('a quantity of a decimal', () => {
  test('keeps its decimals, and its unit', () => {
    assert.deepEqual(quantity('4.20', 'hours'), { amount: 420, scale: 2, unit: 'hours' });
    assert.deepEqual(quantity(3), { amount: 3 });
    assert.deepEqual(quantity('-5'), { amount: -5 });
  });
  test('with more decimals than are shown is left out', () => {
    assert.equal(quantity(1 / 3), undefined);
    assert.deepEqual(quantity(1 / 3, undefined, { round: true }), { amount: 333_333, scale: 6 });
    assert.equal(quantity('many'), undefined);
  });
});
