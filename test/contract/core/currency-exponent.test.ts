import assert from 'node:assert/strict';
import { it } from 'node:test';
import { currencyExponent } from '../../../src/contract/core/currency-exponent.ts';
import { currencies } from './iso-4217.ts';

it('every currency has the decimals of ISO 4217', () => {
  assert.equal(new Set(currencies.map(([code]) => code)).size, currencies.length);
  const wrong = currencies.filter(([code, exponent]) => currencyExponent(code) !== exponent);
  console.log(`${currencies.length} currencies, ${wrong.length} wrong`);
  assert.deepEqual(wrong, []);
  assert.ok(currencies.length > 160);
});

it('a code that nobody knows has cents', () => {
  for (const code of ['ABC', 'QQQ', 'AFX', 'FBI']) assert.equal(currencyExponent(code), 2, code);
});
