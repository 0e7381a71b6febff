import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays, addMonths, dayAt, type WindowRule } from '../../../demo/backend/calendar-dates.ts';
import { highestTier } from '../../../demo/backend/standing/entitlement.ts';
import {
  advancePlacement,
  initialPlacement,
  type Placement,
} from '../../../demo/backend/standing/placement.ts';
import {
  tierRank,
  type TierCondition,
  type ActivityEntry,
  type TierRules,
} from '../../../demo/backend/standing/tier-rules.ts';

const runs = 2500;
const start = Date.parse('2023-12-01T00:00:00Z');
const hour = 3_600_000;

const windows: fc.Arbitrary<WindowRule> = fc.oneof(
  fc.constant<WindowRule>({ kind: 'lifetime' }),
  fc.constantFrom(3, 12, 24).map((months): WindowRule => ({ kind: 'rolling', months })),
  fc.constant<WindowRule>({ kind: 'calendar_year' }),
  fc.constantFrom(2, 4, 7, 10).map((startMonth): WindowRule => ({ kind: 'fiscal_year', startMonth })),
);

const rulesOf = fc
  .record({
    window: windows,
    period: windows.filter(({ kind }) => kind !== 'rolling'),
    graceMonths: fc.nat(4),
    upgrade: fc.constantFrom('at_once' as const, 'next_quarter' as const),
    any: fc.boolean(),
  })
  .map(({ window, period, graceMonths, upgrade, any }): TierRules => {
    const group = { id: 'g', join: any ? ('any' as const) : ('all' as const) };
    const spend = (target: number): TierCondition => ({
      id: 'spend',
      counts: 'order',
      measure: 'amount',
      target,
      window,
      group,
    });
    const orders = (target: number): TierCondition => ({
      id: 'orders',
      counts: 'order',
      measure: 'quantity',
      target,
      window,
      group,
    });
    const tiers = [
      [100, 1],
      [250, 2],
      [600, 4],
    ].map(([sum = 0, count = 0], index) => ({
      id: `t${index + 1}`,
      conditions: [spend(sum), orders(count)],
    }));
    return { tiers, period, graceMonths, riskMonths: 3, upgrade };
  });

interface ReplayStep {
  readonly wait: number;
  readonly late: number;
  readonly amount: number;
  readonly takesBack: number;
  readonly partly: boolean;
}

/** In hours, so that entries fall on both sides of midnight, of clock changes and of 29 February 2024. */
const steps: fc.Arbitrary<ReplayStep[]> = fc.array(
  fc.record({
    wait: fc.oneof(fc.nat(48), fc.nat(24 * 90)),
    late: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(24 * 400)),
    amount: fc.integer({ min: 1, max: 300 }),
    takesBack: fc.nat(40),
    partly: fc.boolean(),
  }),
  { minLength: 1, maxLength: 18 },
);

const zones = fc.constantFrom(
  'Europe/Oslo',
  'Europe/Istanbul',
  'America/New_York',
  'Asia/Beirut',
  'Pacific/Auckland',
);

/** Entries in the order of recording; every fifth one refunds an earlier order. */
const historyOf = (plan: readonly ReplayStep[], zone: string): ActivityEntry[] => {
  const entries: ActivityEntry[] = [];
  let now = start;
  for (const { wait, late, amount, takesBack, partly } of plan) {
    now += wait * hour;
    const recordedOn = dayAt(new Date(now), zone);
    const target = takesBack % 3 === 0 ? entries[takesBack % (entries.length || 1)] : undefined;
    const open =
      target && target.reverses === null && !entries.some(({ reverses }) => reverses === target.id);
    entries.push(
      open
        ? {
            ...target,
            id: `R${entries.length}`,
            amount: -(partly ? Math.ceil(target.amount / 2) : target.amount),
            quantity: partly ? 0 : -1,
            recordedOn,
            reverses: target.id,
          }
        : {
            id: `O${entries.length}`,
            kind: 'order',
            amount,
            quantity: 1,
            on: dayAt(new Date(now - late * hour), zone),
            recordedOn,
            reverses: null,
          },
    );
  }
  return entries;
};

const stored = (placement: Placement): Placement => JSON.parse(JSON.stringify(placement)) as Placement;

test(`a replay from nothing equals the stored standing, for ${runs} random histories`, (t) => {
  let lines = 0,
    moves = 0,
    refunds = 0,
    backdated = 0;
  fc.assert(
    fc.property(
      rulesOf,
      steps,
      zones,
      fc.array(fc.nat(200), { minLength: 18, maxLength: 18 }),
      (rules, plan, zone, looks) => {
        const entries = historyOf(plan, zone);
        const first = addDays(dayAt(new Date(start), zone), 0);
        let now = initialPlacement(first);
        entries.forEach((entry, index) => {
          // The placement is stored after each entry, as the database would, and advanced to a later day before the next one.
          now = stored(advancePlacement(now, rules, entries.slice(0, index + 1), entry.recordedOn));
          const next = entries[index + 1]?.recordedOn ?? '9999-12-31';
          const look = addDays(entry.recordedOn, looks[index] ?? 0);
          if (look <= next) now = stored(advancePlacement(now, rules, entries.slice(0, index + 1), look));
        });
        const end = addMonths(entries.at(-1)?.recordedOn ?? first, 30);
        now = stored(advancePlacement(now, rules, entries, end));
        const replayed = advancePlacement(initialPlacement(first), rules, entries, end);
        assert.deepEqual(now, replayed);
        lines += entries.length;
        moves += replayed.history.length;
        refunds += entries.filter(({ reverses }) => reverses !== null).length;
        backdated += entries.filter(
          ({ on, recordedOn, reverses }) => reverses === null && on < recordedOn,
        ).length;
      },
    ),
    { numRuns: runs },
  );
  t.diagnostic(
    `${runs} histories, ${lines} lines, ${refunds} refunds, ${backdated} back-dated, ${moves} moves`,
  );
  assert.ok(refunds > runs && backdated > runs && moves > runs, 'the histories are about something');
});

test('a tier was always earned on some day, and its history has no gaps', (t) => {
  let checked = 0;
  fc.assert(
    fc.property(rulesOf, steps, zones, (rules, plan, zone) => {
      const entries = historyOf(plan, zone);
      const first = dayAt(new Date(start), zone);
      const { tier, history } = advancePlacement(
        initialPlacement(first),
        rules,
        entries,
        addMonths(first, 60),
      );
      // Upper bound: all orders and no refund, on every day with an order.
      const orders = entries.filter(({ reverses }) => reverses === null);
      const best = Math.max(0, ...orders.map(({ on }) => tierRank(rules, highestTier(rules, orders, on))));
      for (const move of history) assert.ok(tierRank(rules, move.to) <= best);
      history.forEach((move, index) => {
        assert.equal(move.from, index === 0 ? null : (history[index - 1]?.to ?? null));
        assert.ok(index === 0 || move.at >= (history[index - 1]?.at ?? ''));
      });
      assert.equal(history.at(-1)?.to ?? null, tier);
      checked += history.length;
    }),
    { numRuns: 500 },
  );
  t.diagnostic(`${checked} moves read`);
});

test('when every order is refunded, nothing is left once grace is over', () => {
  fc.assert(
    fc.property(
      rulesOf,
      fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 8 }),
      (rules, amounts) => {
        const orders = amounts.map((amount, index): ActivityEntry => ({
          id: `O${index}`,
          kind: 'order',
          amount,
          quantity: 1,
          on: addDays('2024-02-20', index * 9),
          recordedOn: addDays('2024-02-20', index * 9),
          reverses: null,
        }));
        const last = orders.at(-1)?.recordedOn ?? '2024-02-20';
        const refunds = orders.map((order): ActivityEntry => ({
          ...order,
          id: `R${order.id}`,
          amount: -order.amount,
          quantity: -1,
          recordedOn: last,
          reverses: order.id,
        }));
        const end = advancePlacement(
          initialPlacement('2024-02-01'),
          rules,
          [...orders, ...refunds],
          addMonths(last, 8),
        );
        assert.deepEqual([end.tier, end.grace, end.deferred], [null, null, null]);
      },
    ),
    { numRuns: 500 },
  );
});
