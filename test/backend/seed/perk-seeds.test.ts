import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dayAt } from '../../../demo/backend/calendar-dates.ts';
import { northpeak } from '../../../demo/backend/seed/data/northpeak.ts';
import { orsa } from '../../../demo/backend/seed/data/orsa.ts';
import { programNames, readProgram } from '../../../demo/backend/seed/file/read-programs.ts';
import type { ProgramSeed } from '../../../demo/backend/seed/data/program-seed.ts';
import { nextWeekday } from '../../../demo/backend/seed/data/event-days.ts';
import { isTranslated, requiredKeys, unusedKeys } from './perk-message-keys.ts';

/** A Saturday in winter time, one in summer time, the first and the last day of a year. */
const days = ['2026-11-21', '2027-06-19', '2027-01-01', '2027-12-31', '2028-02-29'] as const;
const over = 'autumn-lab';

const programs = (day: string): ProgramSeed[] => [
  northpeak(day),
  orsa(day),
  ...programNames().map((name) => readProgram(name, { at: day })),
];

describe('seeded perks', () => {
  for (const program of programs(days[0])) {
    const { tenant, words, perks, tiers, accounts } = program;

    test(`${tenant.program}: every perk, field and option has a name in English, Spanish and Turkish`, () => {
      // Corvane's members redeem rewards instead.
      assert.ok(tenant.tenant === 'corvane' ? perks.length === 0 : perks.length >= 4);
      const missing = perks.flatMap(requiredKeys).filter((key) => !isTranslated(words[key]));
      assert.deepEqual(missing, []);
    });

    test(`${tenant.program}: every perk text is in all three languages and belongs to a perk`, () => {
      const said = Object.entries(program.words).filter(([key]) => key.startsWith('perk.'));
      const halves = said.filter(([, text]) => !isTranslated(text)).map(([key]) => key);
      assert.deepEqual(halves, []);
      assert.deepEqual(unusedKeys(program), []);
    });

    test(`${tenant.program}: no placeholder takes a suffix, and the only placeholder is a date`, () => {
      const said = Object.entries(program.words).filter(([key]) => key.startsWith('perk.'));
      const bad = said.filter(([, text]) => /\{(?!date\})|\}['’\w]|!/.test(text)).map(([key]) => key);
      assert.deepEqual(bad, []);
    });

    test(`${tenant.program}: every counted unit has a singular and a plural`, () => {
      const keys = Object.keys(words).filter((key) => key.startsWith('perk.'));
      const lone = keys.filter(
        (key) =>
          (key.endsWith('.one') && !(key.replace(/one$/, 'other') in words)) ||
          (/\.(other|many)$/.test(key) && !(key.replace(/(other|many)$/, 'one') in words)),
      );
      assert.deepEqual(lone, []);
    });

    test(`${tenant.program}: the tiers, accounts, conditions and perks that a perk names exist`, () => {
      const known = new Set(perks.map(({ perk }) => perk));
      assert.equal(known.size, perks.length, 'no id twice');
      for (const { perk, tier, instead, of = {}, fields = [] } of perks) {
        if (tier !== undefined)
          assert.ok(
            tiers.some((each) => each.tier === tier),
            `${perk}: ${tier}`,
          );
        if (instead !== undefined) assert.ok(known.has(instead), `${perk}: ${instead}`);
        for (const account of Object.keys(of))
          assert.ok(
            accounts.some((each) => each.account === account),
            `${perk}: ${account}`,
          );
        for (const { showIf } of fields.filter((field) => field.showIf)) {
          const asked = fields.find(({ name }) => name === showIf?.field);
          assert.ok(
            showIf?.is.every((value) => asked?.options?.includes(value)),
            `${perk}: ${showIf?.field}`,
          );
        }
      }
    });

    test(`${tenant.program}: every text of a stored definition is in three languages`, () => {
      const { sections = [], referrals } = program;
      const stored = [
        sections,
        accounts.map(({ tracks = [] }) => tracks),
        referrals.codes.map(({ statistics = [] }) => statistics),
        perks.map(({ detail, of = {} }) => [detail?.parts, Object.values(of).map(({ fact }) => fact?.parts)]),
      ];
      const texts = [...JSON.stringify(stored).matchAll(/"(?:title|label|text|level|place|by)":"([^"]*)"/g)];
      assert.deepEqual(
        texts.map(([, text]) => text).filter((text) => !isTranslated(text)),
        [],
      );
      // The others have their texts among the words.
      assert.equal(texts.length > 0, ['orsa', 'halyard'].includes(tenant.tenant));
    });

    test(`${tenant.program}: perks and claims are served where it has perks`, () => {
      for (const route of ['perks', 'perk', 'claims', 'claim', 'claimPerk', 'cancelClaim'])
        assert.equal(tenant.served.includes(route), perks.length > 0, route);
    });
  }

  test('no perk needs a secret tier', () => {
    for (const { perks, tiers } of programs(days[0])) {
      const secret = tiers.filter((tier) => tier.secret).map(({ tier }) => tier);
      assert.deepEqual(
        perks.filter(({ tier }) => tier !== undefined && secret.includes(tier)),
        [],
      );
    }
  });

  for (const day of days)
    test(`seeded on ${day}, every event but one is in the future, on a weekday, in working hours or the evening`, () => {
      for (const { perks } of programs(day))
        for (const { perk, event, closesOn } of perks) {
          if (!event) continue;
          const { startsAt, endsAt, timeZone, capacity, taken } = event;
          const starts = dayAt(new Date(startsAt), timeZone);
          const clock = new Date(startsAt).toLocaleTimeString('en-GB', { timeZone, timeStyle: 'short' });
          assert.ok(startsAt < endsAt && taken <= capacity, perk);
          assert.match(clock, /^(09|10|18|19):[03]0$/, perk);
          assert.ok(![0, 6].includes(new Date(`${starts}T00:00:00Z`).getUTCDay()), perk);
          assert.equal(starts > day, perk !== over, perk);
          assert.ok(closesOn !== undefined && closesOn <= starts, perk);
        }
    });

  for (const day of days)
    test(`seeded on ${day}, past claims are in the past and announced dates in the future`, () => {
      for (const { perks } of programs(day))
        for (const { perk, of = {}, opensOn, quota } of perks) {
          assert.ok(opensOn === undefined || opensOn > day, perk);
          for (const { used = 0, fact, claim } of Object.values(of)) {
            assert.ok(used <= (quota?.limit ?? 0), perk);
            assert.ok(!claim || (claim.requestedOn <= claim.movedOn && claim.movedOn <= day), perk);
            assert.ok((fact?.draw?.drawnOn ?? day) >= day, perk);
            assert.ok((fact?.commission?.paidOn ?? day) >= day, perk);
            assert.ok((claim?.parcel?.since ?? day) <= day, perk);
            assert.ok((claim?.parcel?.arrivesOn ?? day) >= day, perk);
          }
        }
    });

  test('on the day of the design mock-ups Tekin Lojistik has what they show', () => {
    const { perks } = northpeak(days[0]);
    const find = (id: string) => perks.find(({ perk }) => perk === id);
    const ownOf = (id: string) => find(id)?.of?.['tekin'];
    assert.deepEqual(
      perks.slice(0, 8).map(({ kind }) => kind),
      ['event', 'consulting', 'training', 'merchandise', 'draw', 'commission', 'support', 'consulting'],
    );
    assert.equal(find('logistics-day')?.event?.startsAt, '2027-01-14T08:30:00.000Z');
    assert.equal(find('logistics-izmir')?.event?.startsAt, '2027-02-09T07:00:00.000Z');
    assert.equal(ownOf('field-kit')?.claim?.parcel?.arrivesOn, '2026-12-01');
    assert.equal(ownOf('field-kit')?.claim?.parcel?.since, '2026-11-17');
    assert.equal(ownOf('oslo-draw')?.fact?.draw?.drawnOn, '2026-12-18');
    assert.equal(
      ownOf('oslo-draw')?.fact?.draw?.sources.reduce((sum, { entries }) => sum + entries, 0),
      7,
    );
    assert.equal(ownOf('resale-commission')?.fact?.commission?.paidOn, '2027-01-15');
    assert.equal(ownOf('posture-check')?.claim?.movedOn, '2026-06-09');
  });

  test('twelve perks of Northpeak need no tier, as its invitation says', () => {
    const [day] = days;
    const { perks } = northpeak(day);
    const open = perks.filter(
      ({ tier, detail, opensOn = day, closesOn = '9999' }) =>
        !tier && !detail?.personal && opensOn <= day && closesOn > day,
    );
    assert.equal(open.length, 12);
  });

  test('nextWeekday returns the same day or one within a week', () => {
    assert.equal(nextWeekday('2026-11-24', 2), '2026-11-24');
    assert.equal(nextWeekday('2026-11-25', 2), '2026-12-01');
  });
});
