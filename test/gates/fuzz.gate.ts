import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { faultsOf, FuzzStage } from '../support/fuzz-stage.ts';
import { tierBadge } from '../support/widgets/tier-badge.ts';
import { alone, widgets } from '../support/widgets.ts';

// `npm run fuzz -- 1000000` sends as many as are asked for.
const long = process.env['LAUREL_LONG'] === '1';
/** LAUREL_SEED sends other payloads. */
const seed = Number(process.env['LAUREL_SEED'] ?? 20_261_121);
/** The part of the payloads that is sent: all of them in `.ci/run`, which sets LAUREL_LONG, and some in `npm test`. */
const share = long ? 1 : 0.15;

describe('any payload', () => {
  let stage: FuzzStage;
  before(async () => {
    stage = await FuzzStage.open();
  });
  after(() => stage.close());

  let shift = 0;
  for (const widget of widgets) {
    for (const trial of widget.trials) {
      it(`as ${trial.route} draws something, breaks nothing, and invents no ${widget.noun}: ${Math.ceil(trial.count * share)} of them`, async () => {
        shift += 20_000;
        await stage.show(widget, trial, Math.ceil(trial.count * share), seed + shift);
      });
    }
  }

  it('reached what it should, and the figures are these', () => {
    const { drawn, rendered, states } = stage;
    for (const { tag } of widgets)
      assert.ok((drawn.get(tag) ?? 0) >= 1_500 * share, `${tag}: ${drawn.get(tag)}`);
    if (!alone) {
      assert.ok(rendered >= 20_000 * share);
      assert.ok((drawn.get('laurel-tier-badge') ?? 0) >= 12_000 * share);
      assert.ok(
        (states['ready'] ?? 0) > rendered / 4 &&
          (states['error'] ?? 0) > 100 * share &&
          (states['not-a-member'] ?? 0) > 100 * share,
        JSON.stringify(states),
      );
    }
    console.log(`gate fuzz: ${String(stage)}`);
  });

  it('would be caught if it threw, were blank, or became another tier', async () => {
    const badge = tierBadge;
    const fine = { text: true, height: 90, absent: false, names: ['Gold'], claims: [], dialog: undefined };
    const payload = { tier: { name: 'Gold' } };
    assert.deepEqual(faultsOf(badge, payload, fine), []);
    assert.equal(faultsOf(badge, payload, { ...fine, text: false }).length, 1);
    assert.equal(faultsOf(badge, payload, { ...fine, dialog: false }).length, 1);
    assert.equal(faultsOf(badge, payload, { ...fine, names: ['Bronze'] }).length, 1);
    assert.equal(faultsOf(badge, payload, { ...fine, claims: ['At risk'] }).length, 1);
    assert.deepEqual(faultsOf(badge, { ...payload, risk: {} }, { ...fine, claims: ['At risk'] }), []);
    await stage.page.evaluate(() => void setTimeout(() => void Promise.reject(new Error('planted'))));
    await stage.page.waitForFunction(() => scene.errors.length > 0);
  });
});
