import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { reads } from '../../src/contract/index.ts';
import { arbitraryOf, mutated } from '../support/schema-arbitrary.ts';
import { stringsIn } from '../support/replace-strings.ts';
import { openGateBrowser, type WidgetSetup, type GateBrowser } from '../support/gate-browser.ts';
import type { FuzzTrial, WidgetUnderTest } from '../support/widget-cases.ts';
import { tierBadge } from '../support/widgets/tier-badge.ts';
import { alone, widgets } from '../support/widgets.ts';

const long = process.env['LAUREL_LONG'] === '1';
/** LAUREL_SEED sends other payloads. */
const seed = Number(process.env['LAUREL_SEED'] ?? 20_261_121);
const batch = 250;
/** The part of the payloads that is sent: all of them in `.ci/run`, which sets LAUREL_LONG, and some in `npm test`. */
const share = long ? 1 : 0.3;

interface RenderedCard {
  readonly text: string;
  /** Unless nothing was laid out. */
  readonly height?: number;
  readonly absent: boolean;
  readonly names: readonly string[];
  /** What an open dialog says. */
  readonly dialog?: string | undefined;
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What is wrong with a widget that was given this. */
const faultsOf = ({ noun, ownNames }: WidgetUnderTest, payload: unknown, look: RenderedCard): string[] => {
  const { text, height, absent, names, dialog } = look;
  const sent = new Set([...stringsIn(payload).map(({ value }) => plain(value)), '', ...ownNames]);
  const invented = names.filter((name) => !sent.has(plain(name)));
  return [
    ...(!absent && (text === '' || (height !== undefined && height < 8)) ? ['it is blank'] : []),
    ...(dialog === '' ? ['its dialog is blank'] : []),
    ...invented.map((name) => `it shows the ${noun} "${name}", which was not sent`),
  ];
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Any status but one hides the rest: four of five are members, or little of it would be seen. */
const asMember = (answer: unknown, index: number): unknown => {
  const viewer = isRecord(answer) ? answer['viewer'] : undefined;
  const membership = isRecord(viewer) ? viewer['membership'] : undefined;
  if (index % 5 && isRecord(membership) && typeof membership['status'] === 'string')
    membership['status'] = 'active';
  return answer;
};

const withId = (answer: unknown, id: string | undefined): unknown => {
  if (id !== undefined && isRecord(answer) && typeof answer['id'] === 'string') answer['id'] = id;
  return answer;
};

const samplesOf = ({ route: name, count, id }: FuzzTrial, shift: number): unknown[] => {
  const route = reads.find((one) => one.id === name);
  assert.ok(route, name);
  const valid: fc.Arbitrary<unknown> = arbitraryOf(route.reply);
  const either = fc.oneof({ weight: 1, arbitrary: valid }, { weight: 3, arbitrary: mutated(valid) });
  return fc
    .sample(either, { numRuns: Math.ceil(count * share), seed: seed + shift })
    .map((answer, index) => withId(asMember(answer, index), id));
};

describe('any payload', () => {
  let stage: GateBrowser;
  const states: Record<string, number> = {};
  const drawn = new Map<string, number>();
  let rendered = 0;
  let measured = 0;
  let dialogs = 0;
  before(async () => {
    stage = await openGateBrowser();
    await stage.page.evaluate(() => {
      scene.hasten();
      // A payload may make a button a link within this page: nobody follows it.
      addEventListener('click', (event) => {
        if (event.composedPath().some((node) => node instanceof HTMLAnchorElement)) event.preventDefault();
      });
      // A warning for each payload would drown the run.
      console.warn = () => undefined;
    });
  });
  after(() => stage.close());

  /** Shows them all at once, and says what each shows. */
  const look = async (
    setups: readonly WidgetSetup[],
    { names }: WidgetUnderTest,
    isLaidOut: boolean,
  ): Promise<RenderedCard[]> => {
    // Laid out once, when all is there.
    await stage.page.evaluate(() => scene.hide(true));
    await stage.page.evaluate((all) => scene.mount(all), setups);
    await stage.page.evaluate(() => scene.settle());
    if (setups.some(({ interactions }) => interactions)) await stage.page.evaluate(() => scene.use());
    if (isLaidOut) {
      await stage.page.evaluate(() => scene.hide(false));
      await stage.page.evaluate(() => scene.settle());
    }
    const { glances, found, called } = await stage.page.evaluate(
      (selector) => ({ glances: scene.glance(), found: scene.states(), called: scene.names(selector) }),
      names,
    );
    await stage.page.evaluate(() => scene.clear());
    for (const [state = 'none'] of found) states[state] = (states[state] ?? 0) + 1;
    return glances.map(({ height, ...glance }, i) => ({
      ...glance,
      names: called[i] ?? [],
      ...(isLaidOut && { height }),
    }));
  };

  const isDrawn = async (
    widget: WidgetUnderTest,
    trial: FuzzTrial,
    payloads: readonly unknown[],
  ): Promise<void> => {
    await stage.page.evaluate(() => scene.clear());
    // Of dialogs, each of which takes the page, fewer at a time, and none on the screen.
    const isModal = trial.around(0).interactions !== undefined;
    let size = batch;
    for (let [from, round] = [0, 0]; from < payloads.length; from += size, round += 1) {
      const isLaidOut = !isModal && round % 8 === 0;
      size = isModal ? 50 : isLaidOut ? (trial.screen ?? batch) : batch;
      const sent = payloads
        .slice(from, from + size)
        .map((payload) => ({ ...trial.beside, [trial.route]: payload }));
      const setups = sent.map((answers, i): WidgetSetup => ({
        ...trial.around(from + i),
        tag: widget.tag,
        json: JSON.stringify(answers),
      }));
      const looks = await look(setups, widget, isLaidOut);
      const errors = await stage.page.evaluate(() => scene.errors);
      assert.deepEqual(errors, [], `an exception in batch ${from}, seed ${seed}`);
      looks.forEach((one, i) => {
        const told = `seed ${seed}, ${trial.route} ${from + i}: ${JSON.stringify(setups[i]).slice(0, 2000)}`;
        assert.deepEqual(faultsOf(widget, sent[i], one), [], told);
        if (one.dialog) dialogs += 1;
      });
      rendered += setups.length;
      drawn.set(widget.tag, (drawn.get(widget.tag) ?? 0) + setups.length);
      if (isLaidOut) measured += setups.length;
    }
  };

  let shift = 0;
  for (const widget of widgets) {
    for (const trial of widget.trials) {
      it(`as ${trial.route} draws something, breaks nothing, and invents no ${widget.noun}: ${Math.ceil(trial.count * share)} of them`, async () => {
        await isDrawn(widget, trial, samplesOf(trial, shift++));
      });
    }
  }

  it('reached what it should, and the figures are these', () => {
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
    const told = Object.entries(states).map(([state, count]) => `${count} ${state}`);
    const shares = [...drawn].map(([tag, count]) => `${count} in ${tag}`);
    console.log(
      `gate fuzz: ${rendered} payloads: ${shares.join(', ')} (${told.join(', ')}; ${dialogs} dialogs; ${measured} laid out), 0 exceptions, 0 blank, 0 invented names`,
    );
  });

  it('would be caught if it threw, were blank, or became another tier', async () => {
    const badge = tierBadge;
    const fine = { text: 'Gold', height: 90, absent: false, names: ['Gold'] };
    const payload = { tier: { name: 'Gold' } };
    assert.deepEqual(faultsOf(badge, payload, fine), []);
    assert.equal(faultsOf(badge, payload, { ...fine, text: '' }).length, 1);
    assert.equal(faultsOf(badge, payload, { ...fine, dialog: '' }).length, 1);
    assert.equal(faultsOf(badge, payload, { ...fine, names: ['Bronze'] }).length, 1);
    await stage.page.evaluate(() => void setTimeout(() => void Promise.reject(new Error('planted'))));
    await stage.page.waitForFunction(() => scene.errors.length > 0);
  });
});
