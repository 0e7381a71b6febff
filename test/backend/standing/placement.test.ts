import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { WindowRule } from '../../../demo/backend/calendar-dates.ts';
import { advancePlacement, initialPlacement } from '../../../demo/backend/standing/placement.ts';
import type { TierCondition, ActivityEntry, TierRules } from '../../../demo/backend/standing/tier-rules.ts';

const order = (id: string, on: string, amount: number, recordedOn = on): ActivityEntry => ({
  id,
  kind: 'order',
  amount,
  quantity: 1,
  on,
  recordedOn,
  reverses: null,
});
const refund = (of: ActivityEntry, recordedOn: string, amount = of.amount): ActivityEntry => ({
  ...of,
  id: `${of.id}-R`,
  amount: -amount,
  quantity: amount === of.amount ? -1 : 0,
  recordedOn,
  reverses: of.id,
});
const spend = (target: number, window: WindowRule): TierCondition => ({
  id: 'spend',
  counts: 'order',
  measure: 'amount',
  target,
  window,
});

const calendarYear: WindowRule = { kind: 'calendar_year' };
const programme = (window: WindowRule, more: Partial<TierRules> = {}): TierRules => ({
  tiers: [
    { id: 'silver', conditions: [spend(80, window)] },
    { id: 'gold', conditions: [spend(150, window)] },
  ],
  period: calendarYear,
  graceMonths: 3,
  riskMonths: 3,
  upgrade: 'at_once',
  ...more,
});
const after = (rules: TierRules, entries: readonly ActivityEntry[], today: string) =>
  advancePlacement(initialPlacement('2024-01-01'), rules, entries, today);

test('total spend: a tier comes with the order that reaches it, and time takes nothing', () => {
  const rules = programme({ kind: 'lifetime' }, { period: { kind: 'lifetime' } });
  const entries = [order('A', '2024-02-01', 79), order('B', '2024-05-01', 1)];
  assert.equal(after(rules, entries, '2024-04-30').tier, 'silver', 'lines given are lines known');
  assert.equal(after(rules, entries.slice(0, 1), '2024-04-30').tier, null);
  const later = after(rules, entries, '2044-01-01');
  assert.equal(later.tier, 'silver');
  assert.equal(later.since, '2024-05-01');
  assert.deepEqual(
    later.history.map(({ kind }) => kind),
    ['start'],
  );
});

test('rolling window: an order that leaves it takes the tier at the end of the period, not before', () => {
  const rules = programme({ kind: 'rolling', months: 12 });
  const entries = [order('A', '2024-02-29', 80)];
  assert.equal(after(rules, entries, '2024-12-31').tier, 'silver');
  const renewed = after(rules, entries, '2025-06-01');
  assert.equal(renewed.tier, 'silver');
  assert.equal(renewed.grace, null, 'on 31 December 2024 the order still counted');
  const judged = after(rules, entries, '2026-01-01');
  assert.equal(judged.grace?.until, '2026-03-31');
  assert.equal(judged.grace?.follows, null);
  assert.equal(after(rules, entries, '2026-03-31').tier, 'silver');
  assert.equal(after(rules, entries, '2026-04-01').tier, null);
});

test('calendar year: reached in one year holds through the next, then grace, then what was earned', () => {
  const rules = programme(calendarYear);
  const entries = [order('A', '2024-06-01', 150), order('B', '2025-06-01', 90)];
  assert.equal(after(rules, entries, '2025-12-31').tier, 'gold');
  const grace = after(rules, entries, '2026-01-01').grace;
  assert.deepEqual([grace?.until, grace?.follows], ['2026-03-31', 'silver']);
  const down = after(rules, entries, '2026-04-01');
  assert.equal(down.tier, 'silver');
  assert.deepEqual(down.history.at(-1), {
    at: '2026-04-01',
    kind: 'downgrade',
    from: 'gold',
    to: 'silver',
    cause: { kind: 'period_end', closed: '2025-12-31' },
  });
});

test('fiscal year: the turn of the calendar year is a day like any other', () => {
  const fiscal: WindowRule = { kind: 'fiscal_year', startMonth: 4 };
  const rules = programme(fiscal, { period: fiscal, graceMonths: 0 });
  const entries = [order('A', '2024-12-20', 50), order('B', '2025-02-10', 40)];
  assert.equal(after(rules, entries, '2025-02-10').tier, 'silver');
  assert.equal(after(rules, entries, '2026-03-31').tier, 'silver');
  assert.equal(after(rules, entries, '2026-04-01').tier, null, 'no grace in this programme');
});

test('volume: orders or spend, either is enough', () => {
  const group = { id: 'volume', join: 'any' } as const;
  const count: TierCondition = {
    id: 'orders',
    counts: 'order',
    measure: 'quantity',
    target: 3,
    window: calendarYear,
    group,
  };
  const rules = programme(calendarYear, {
    tiers: [{ id: 'silver', conditions: [count, { ...spend(80, calendarYear), group }] }],
  });
  assert.equal(after(rules, [order('A', '2024-02-01', 80)], '2024-02-02').tier, 'silver');
  const small = ['2024-02-01', '2024-03-01', '2024-04-01'].map((day, index) => order(`S${index}`, day, 1));
  assert.equal(after(rules, small.slice(0, 2), '2024-05-01').tier, null);
  assert.equal(after(rules, small, '2024-05-01').tier, 'silver');
});

test('all: spend without the certificates is not enough', () => {
  const engineers: TierCondition = {
    id: 'engineers',
    counts: 'certification',
    measure: 'quantity',
    target: 2,
    window: { kind: 'lifetime' },
  };
  const rules = programme(calendarYear, {
    tiers: [{ id: 'gold', conditions: [spend(150, calendarYear), engineers] }],
  });
  const spent = order('A', '2024-02-01', 200);
  const certificate = (id: string): ActivityEntry => ({
    ...order(id, '2024-03-01', 0),
    kind: 'certification',
  });
  assert.equal(after(rules, [spent, certificate('C1')], '2024-04-01').tier, null);
  assert.equal(after(rules, [spent, certificate('C1'), certificate('C2')], '2024-04-01').tier, 'gold');
});

test('invitation: given and taken back, without a sum', () => {
  const invitation: TierCondition = {
    id: 'invitation',
    counts: 'invitation',
    measure: 'quantity',
    target: 1,
    window: { kind: 'lifetime' },
  };
  const rules = programme(calendarYear, { tiers: [{ id: 'circle', conditions: [invitation] }] });
  const given = { ...order('I', '2024-05-14', 0), kind: 'invitation' };
  assert.equal(after(rules, [given], '2031-01-01').tier, 'circle');
  const taken = after(rules, [given, refund(given, '2025-05-20')], '2025-05-20');
  assert.equal(taken.grace?.until, '2025-08-31');
});

test('a refund that drops below opens grace with its order as the reason; the tier that follows is the one held before', () => {
  const rules = programme(calendarYear);
  const [first, big] = [order('A', '2024-02-01', 90), order('NP-20944', '2024-06-01', 60)];
  const now = after(rules, [first, big, refund(big, '2024-11-21')], '2024-11-21');
  assert.equal(now.tier, 'gold');
  assert.deepEqual(now.grace, {
    until: '2025-02-28',
    follows: 'silver',
    cause: { kind: 'refund', reference: 'NP-20944' },
  });
  const down = after(rules, [first, big, refund(big, '2024-11-21')], '2025-03-01');
  assert.deepEqual([down.tier, down.since, down.grace], ['silver', '2025-03-01', null]);
  assert.equal(down.history.at(-1)?.cause.reference, 'NP-20944');
});

test('a refund that leaves enough changes nothing; one of last year’s order is felt although its year is closed', () => {
  const rules = programme(calendarYear);
  const [first, big] = [order('A', '2024-02-01', 90), order('B', '2024-06-01', 100)];
  assert.equal(after(rules, [first, big, refund(big, '2024-07-01', 40)], '2024-07-01').grace, null);
  const late = after(rules, [first, big, refund(big, '2025-02-10')], '2025-02-10');
  assert.deepEqual([late.tier, late.grace?.follows], ['gold', 'silver']);
});

test('an order in grace ends it', () => {
  const rules = programme(calendarYear);
  const big = order('B', '2024-06-01', 150);
  const now = after(rules, [big, refund(big, '2024-11-21'), order('C', '2024-12-01', 150)], '2025-06-01');
  assert.deepEqual([now.tier, now.grace], ['gold', null]);
  assert.deepEqual(
    now.history.map(({ kind }) => kind),
    ['start', 'grace', 'renewal', 'renewal'],
  );
});

test('a deferred upgrade waits for the quarter, and a refund takes it back before', () => {
  const rules = programme(calendarYear, { upgrade: 'next_quarter' });
  const big = order('B', '2024-05-10', 150);
  assert.deepEqual(after(rules, [big], '2024-06-30').deferred?.on, '2024-07-01');
  const risen = after(rules, [big], '2024-07-01');
  assert.deepEqual([risen.tier, risen.since, risen.deferred], ['gold', '2024-07-01', null]);
  const taken = after(rules, [big, refund(big, '2024-06-01')], '2024-07-01');
  assert.deepEqual([taken.tier, taken.deferred], [null, null]);
});

test('a deferred upgrade crosses the end of the year in which it was earned', () => {
  const rules = programme(calendarYear, { upgrade: 'next_quarter' });
  const risen = after(rules, [order('B', '2024-11-10', 150)], '2025-06-01');
  assert.deepEqual([risen.tier, risen.since, risen.grace], ['gold', '2025-01-01', null]);
});

test('a back-dated order counts on its day and decides on the day it was recorded', () => {
  const rules = programme(calendarYear);
  const now = after(rules, [order('A', '2024-12-30', 80, '2025-01-20')], '2025-06-01');
  assert.deepEqual([now.tier, now.since], ['silver', '2025-01-20']);
  assert.equal(
    after(rules, [order('A', '2024-12-30', 80, '2025-01-20')], '2026-01-01').grace?.until,
    '2026-03-31',
  );
});
