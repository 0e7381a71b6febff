import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { day, instant, type DayOptions, type MomentOptions } from '../../src/sources/index.ts';
import { scalarRules } from '../../src/contract/core/value-rules.ts';

describe('a moment', () => {
  const right: readonly (readonly [unknown, string, MomentOptions?])[] = [
    ['2026-11-21T14:02:00+01:00', '2026-11-21T14:02:00+01:00'],
    ['2026-11-21T13:02:00.000+0000', '2026-11-21T13:02:00.000+00:00'],
    ['2026-11-21T14:02:00+01', '2026-11-21T14:02:00+01:00'],
    ['2026-11-21 13:02:00Z', '2026-11-21T13:02:00Z'],
    ['2026-11-21 14:02:00 +0100', '2026-11-21T14:02:00+01:00'],
    ['2026-11-21T13:02z', '2026-11-21T13:02Z'],
    ['/Date(1795266120000)/', '2026-11-21T13:02:00Z'],
    ['/Date(1795266120000+0060)/', '2026-11-21T13:02:00Z'],
    ['/Date(-1000)/', '1969-12-31T23:59:59Z'],
    [1_795_266_120_000, '2026-11-21T13:02:00Z'],
    [1_795_266_120, '2026-11-21T13:02:00Z'],
    ['1795266120000', '2026-11-21T13:02:00Z'],
    [new Date('2026-11-21T13:02:00Z'), '2026-11-21T13:02:00Z'],
    ['2026-11-21T14:02:00', '2026-11-21T14:02:00+01:00', { offset: '+01:00' }],
    ['2026-11-21T14:02:00Z', '2026-11-21T14:02:00Z', { offset: '+01:00' }],
  ];
  for (const [value, expected, options] of right)
    test(`${String(value)} is ${expected}`, () => {
      assert.equal(instant(value, options), expected);
      assert.ok(scalarRules.instant(expected));
    });

  const untold = [
    '2026-11-21T14:02:00',
    '2026-02-30T14:02:00Z',
    '2026-11-21T25:02:00Z',
    '2026-11-21',
    'yesterday',
    '',
    12,
    null,
    undefined,
    {},
    new Date(NaN),
  ];
  for (const value of untold)
    test(`${String(value)} is left out, not guessed`, () => assert.equal(instant(value), undefined));
});

describe('a day', () => {
  const right: readonly (readonly [unknown, string, DayOptions?])[] = [
    ['2026-12-31', '2026-12-31'],
    ['20261231', '2026-12-31'],
    [20261231, '2026-12-31'],
    ['31.12.2026', '2026-12-31'],
    ['1.2.2026', '2026-02-01'],
    ['03/04/2026', '2026-04-03', { order: 'day first' }],
    ['03/04/2026', '2026-03-04', { order: 'month first' }],
    ['/Date(1798675200000)/', '2026-12-31'],
    [1_798_675_200_000, '2026-12-31'],
    ['2026-12-31T00:00:00.000+0000', '2026-12-31'],
    ['2026-12-31T00:00:00', '2026-12-31'],
    ['2026-12-31T23:30:00Z', '2027-01-01', { timeZone: 'Europe/Oslo' }],
    ['2026-12-31T23:30:00Z', '2026-12-31'],
  ];
  for (const [value, expected, options] of right)
    test(`${String(value)} is ${expected}${options ? `, ${JSON.stringify(options)}` : ''}`, () => {
      assert.equal(day(value, options), expected);
    });

  for (const value of [
    '03/04/2026',
    '2026-02-30',
    '20261340',
    '31.13.2026',
    'soon',
    '',
    null,
    undefined,
    true,
  ])
    test(`${String(value)} is left out, not guessed`, () => assert.equal(day(value), undefined));
});
