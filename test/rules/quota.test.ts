import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Quota } from '../../src/contract/perks.ts';
import { quotaFigure, quotaLeft } from '../../src/rules/quota.ts';

const dollars = (amount: number) => ({ amount, currency: 'USD' });
const euros = (amount: number) => ({ amount, currency: 'EUR' });
const left = (limit: Quota['limit'], used: Quota['used'], more: Partial<Quota> = {}) =>
  quotaLeft({ limit, used, ...more });

describe('what is left of a quota', () => {
  it('is not known where its amounts are of two currencies, or of money and a count', () => {
    assert.equal(left(dollars(500), euros(100)), undefined);
    assert.equal(left(dollars(500), 1), undefined);
    assert.equal(left(5, dollars(100)), undefined);
    assert.equal(left({ amount: 5, unit: 'days' }, euros(100)), undefined);
  });

  it('is not known where the server says it in another currency than the limit', () => {
    assert.equal(left(dollars(500), dollars(100), { left: euros(300) }), undefined);
    assert.equal(left(dollars(500), dollars(100), { left: 4 }), undefined);
    assert.equal(left(5, 1, { left: euros(300) }), undefined);
  });

  it('is never below zero', () => {
    assert.deepEqual(left(2, 3), { amount: 0, unit: undefined });
    assert.deepEqual(left(dollars(500), dollars(700)), dollars(0));
    assert.deepEqual(left(0, 0), { amount: 0, unit: undefined });
  });

  it('is what the server says, also where that is not the limit less what is used', () => {
    assert.deepEqual(left(dollars(500), dollars(100), { left: dollars(250) }), dollars(250));
    assert.deepEqual(left(2, 0.5, { left: 1, unit: 'days' }), { amount: 1, unit: 'days' });
  });

  it('of money is money, to the cent', () => {
    assert.deepEqual(left(dollars(10_000_000), dollars(2_345_050)), dollars(7_654_950));
  });

  it('of halves and tenths is exact', () => {
    const amount = (limit: number, used: number) => {
      const { amount: steps = NaN, scale = 0 } = (left(limit, used) ?? {}) as {
        amount?: number;
        scale?: number;
      };
      return steps / 10 ** scale;
    };
    assert.equal(amount(2, 0.5), 1.5);
    assert.equal(amount(0.3, 0.1), 0.2);
    assert.equal(amount(0.3, 0.2), 0.1);
    assert.equal(amount(1.005, 1), 0.005);
    assert.equal(amount(100, 0.07), 99.93);
  });

  it('of amounts with other numbers of decimal places has the most of them', () => {
    assert.deepEqual(left({ amount: 42, scale: 1, unit: 'days' }, { amount: 125, scale: 2 }), {
      amount: 295,
      scale: 2,
      unit: 'days',
    });
  });
});

describe('an amount of a quota', () => {
  it('takes the unit of the quota, unless it has its own', () => {
    const quota = { limit: 2, used: 1, unit: 'days' };
    assert.deepEqual(quotaFigure(2, quota), { amount: 2, unit: 'days' });
    assert.deepEqual(quotaFigure({ amount: 1, unit: 'day' }, quota), { amount: 1, unit: 'day' });
    assert.deepEqual(quotaFigure(dollars(5), quota), dollars(5));
  });
});
