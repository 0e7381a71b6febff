import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  addDays,
  addMonths,
  afterWholeMonths,
  dayAt,
  nextQuarter,
  rangeOf,
} from '../../../demo/backend/calendar-dates.ts';

test('an instant belongs to the day that the program’s own clock shows', () => {
  const instant = new Date('2026-12-31T22:30:00Z');
  assert.equal(dayAt(instant, 'Europe/Oslo'), '2026-12-31');
  assert.equal(dayAt(instant, 'Europe/Istanbul'), '2027-01-01');
  assert.equal(dayAt(instant, 'America/New_York'), '2026-12-31');
});

test('a day of 23 or 25 hours begins and ends where its zone says', () => {
  assert.equal(dayAt(new Date('2026-03-28T22:59:59Z'), 'Europe/Oslo'), '2026-03-28');
  assert.equal(dayAt(new Date('2026-03-28T23:00:00Z'), 'Europe/Oslo'), '2026-03-29');
  assert.equal(dayAt(new Date('2026-03-29T21:59:59Z'), 'Europe/Oslo'), '2026-03-29');
  assert.equal(dayAt(new Date('2026-03-29T22:00:00Z'), 'Europe/Oslo'), '2026-03-30');
  assert.equal(dayAt(new Date('2026-10-24T22:00:00Z'), 'Europe/Oslo'), '2026-10-25');
  assert.equal(dayAt(new Date('2026-10-25T22:59:59Z'), 'Europe/Oslo'), '2026-10-25');
});

test('a midnight that a zone leaves out still belongs to its day', () => {
  // Beirut goes from 23:59:59 to 01:00 on 29 March 2026.
  assert.equal(dayAt(new Date('2026-03-28T21:59:59Z'), 'Asia/Beirut'), '2026-03-28');
  assert.equal(dayAt(new Date('2026-03-28T22:00:00Z'), 'Asia/Beirut'), '2026-03-29');
});

test('months keep to days that there are', () => {
  assert.equal(addMonths('2026-01-31', 1), '2026-02-28');
  assert.equal(addMonths('2028-01-31', 1), '2028-02-29');
  assert.equal(addMonths('2028-02-29', -12), '2027-02-28');
  assert.equal(addMonths('2026-12-01', 3), '2027-03-01');
  assert.equal(addDays('2028-02-28', 1), '2028-02-29');
});

test('a rolling window holds the last twelve months, today included, across a leap day', () => {
  const rolling = { kind: 'rolling', months: 12 } as const;
  assert.deepEqual(rangeOf(rolling, '2026-11-21'), { from: '2025-11-22', to: '2026-11-22' });
  assert.deepEqual(rangeOf(rolling, '2028-02-29'), { from: '2027-03-01', to: '2028-03-01' });
  assert.deepEqual(rangeOf(rolling, '2028-02-28'), { from: '2027-02-28', to: '2028-02-29' });
});

test('a fiscal year is not the calendar year', () => {
  const fiscal = { kind: 'fiscal_year', startMonth: 4 } as const;
  assert.deepEqual(rangeOf(fiscal, '2026-03-31'), { from: '2025-04-01', to: '2026-04-01' });
  assert.deepEqual(rangeOf(fiscal, '2026-04-01'), { from: '2026-04-01', to: '2027-04-01' });
  assert.deepEqual(rangeOf({ kind: 'calendar_year' }, '2026-04-01'), {
    from: '2026-01-01',
    to: '2027-01-01',
  });
});

test('grace counts whole months, and a quarter begins after today', () => {
  assert.equal(afterWholeMonths('2026-11-21', 3), '2027-03-01');
  assert.equal(afterWholeMonths('2027-01-01', 3), '2027-04-01');
  assert.equal(nextQuarter('2026-11-21'), '2027-01-01');
  assert.equal(nextQuarter('2027-01-01'), '2027-04-01');
});
