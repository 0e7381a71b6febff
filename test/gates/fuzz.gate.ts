import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { ladderRoute, standingRoute } from '../../src/contract/index.ts';
import { words as en } from '../../src/locales/tier-badge/en.ts';
import { words as es } from '../../src/locales/tier-badge/es.ts';
import { words as tr } from '../../src/locales/tier-badge/tr.ts';
import { arbitraryOf, mutated } from '../support/arbitrary.ts';
import { stringsIn } from '../support/poison.ts';
import { openStage, variants, type Setup, type Stage } from '../support/stage.ts';

const long = process.env['LAUREL_LONG'] === '1';
const standings = long ? 80_000 : 16_000;
const ladders = long ? 20_000 : 4_000;
const seed = long ? Date.now() % 2 ** 31 : 20_261_121;
const batch = 250;

interface Look {
  readonly text: string;
  /** Unless nothing was laid out. */
  readonly height?: number;
  readonly absent: boolean;
  readonly names: readonly string[];
}

const ownWords = ['', ...[en, es, tr].map(({ noTier }) => noTier)];

/** What is wrong with a widget that was given this. */
const faultsOf = (payload: unknown, { text, height, absent, names }: Look): string[] => {
  const sent = new Set([
    ...stringsIn(payload).map(({ value }) => value.replace(/\s+/g, ' ').trim()),
    ...ownWords,
  ]);
  const invented = names.filter((name) => !sent.has(name.replace(/\s+/g, ' ').trim()));
  return [
    ...(!absent && (text === '' || (height !== undefined && height < 8)) ? ['it is blank'] : []),
    ...invented.map((name) => `it shows the tier "${name}", which was not sent`),
  ];
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Any status but one hides the standing: four of five are members, or little of it would be seen. */
const asMember = (standing: unknown, index: number): unknown => {
  const viewer = isRecord(standing) ? standing['viewer'] : undefined;
  const membership = isRecord(viewer) ? viewer['membership'] : undefined;
  if (index % 5 && isRecord(membership) && typeof membership['status'] === 'string')
    membership['status'] = 'active';
  return standing;
};

const silver = { tier: { name: 'Silver' }, next: null };

describe('any payload', () => {
  let stage: Stage;
  const states: Record<string, number> = {};
  let rendered = 0;
  let measured = 0;
  before(async () => {
    stage = await openStage();
    await stage.page.evaluate(() => {
      scene.hasten();
      // A warning for each payload would drown the run.
      console.warn = () => undefined;
    });
  });
  after(() => stage.close());

  const isDrawn = async (
    payloads: readonly unknown[],
    setup: (payload: unknown, index: number) => Setup,
  ): Promise<void> => {
    await stage.page.evaluate(() => scene.clear());
    for (let from = 0; from < payloads.length; from += batch) {
      const part = payloads.slice(from, from + batch);
      const isLaidOut = (from / batch) % 8 === 0;
      await stage.page.evaluate((hidden) => scene.hide(hidden), !isLaidOut);
      await stage.page.evaluate((all) => scene.mount(all), part.map(setup));
      await stage.page.evaluate(() => scene.settle());
      const { glances, names, found, errors } = await stage.page.evaluate(() => ({
        glances: scene.glance(),
        names: scene.names(),
        found: scene.states(),
        errors: scene.errors,
      }));
      await stage.page.evaluate(() => scene.clear());
      assert.deepEqual(errors, [], `an exception in batch ${from}, seed ${seed}`);
      part.forEach((payload, i) => {
        const { text = '', height = 0, absent = false } = glances[i] ?? {};
        const look = { text, absent, names: names[i] ?? [], ...(isLaidOut && { height }) };
        const faults = faultsOf(payload, look);
        assert.deepEqual(
          faults,
          [],
          `seed ${seed}, ${from + i}, ${variants[i % 3]}: ${JSON.stringify(payload).slice(0, 2000)}`,
        );
      });
      for (const [state = 'none'] of found) states[state] = (states[state] ?? 0) + 1;
      rendered += part.length;
      if (isLaidOut) measured += part.length;
    }
  };

  const sampled = (arbitrary: fc.Arbitrary<unknown>, count: number, shift: number): unknown[] =>
    fc.sample(arbitrary, { numRuns: count, seed: seed + shift });
  const either = (valid: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
    fc.oneof({ weight: 1, arbitrary: valid }, { weight: 3, arbitrary: mutated(valid) });

  it(`as a standing draws something, breaks nothing, and invents no tier: ${standings} of them`, async () => {
    const payloads = sampled(either(arbitraryOf(standingRoute.reply)), standings, 0).map(asMember);
    await isDrawn(payloads, (standing, index) => ({
      json: JSON.stringify({ standing }),
      lang: ['en', 'es', 'tr', 'de'][Math.floor(index / 3) % 4] ?? 'en',
      attributes: { variant: variants[index % 3] ?? 'card' },
    }));
  });

  it(`as a ladder does no harm to the badge above it: ${ladders} of them`, async () => {
    const payloads = sampled(either(arbitraryOf(ladderRoute.reply)), ladders, 1);
    await isDrawn(
      payloads.map((ladder) => ({ standing: silver, ladder })),
      (answers) => ({ json: JSON.stringify(answers), attributes: { variant: 'card', ladder: 'open' } }),
    );
  });

  it('reached what it should, and the figures are these', () => {
    assert.ok(rendered >= 20_000);
    assert.ok(
      (states['ready'] ?? 0) > rendered / 4 &&
        (states['failed'] ?? 0) > 100 &&
        (states['not-a-member'] ?? 0) > 100,
      JSON.stringify(states),
    );
    const told = Object.entries(states).map(([state, count]) => `${count} ${state}`);
    console.log(
      `gate fuzz: ${rendered} payloads (${told.join(', ')}; ${measured} laid out), 0 exceptions, 0 blank, 0 invented tiers`,
    );
  });

  it('would be caught if it threw, were blank, or became another tier', async () => {
    const fine = { text: 'Gold', height: 90, absent: false, names: ['Gold'] };
    const payload = { tier: { name: 'Gold' } };
    assert.deepEqual(faultsOf(payload, fine), []);
    assert.equal(faultsOf(payload, { ...fine, text: '' }).length, 1);
    assert.equal(faultsOf(payload, { ...fine, names: ['Bronze'] }).length, 1);
    await stage.page.evaluate(() => void setTimeout(() => void Promise.reject(new Error('planted'))));
    await stage.page.waitForFunction(() => scene.errors.length > 0);
  });
});
