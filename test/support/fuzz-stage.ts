import assert from 'node:assert/strict';
import fc from 'fast-check';
import { reads } from '../../src/contract/index.ts';
import { openGateBrowser, type GateBrowser, type WidgetSetup } from './gate-browser.ts';
import { stringsIn } from './replace-strings.ts';
import { arbitraryOf, mutated } from './schema-arbitrary.ts';
import type { FuzzTrial, WidgetUnderTest } from './widget-cases.ts';

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
export const faultsOf = (
  { noun, ownNames }: WidgetUnderTest,
  payload: unknown,
  look: RenderedCard,
): string[] => {
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

/** So many answers of a route: one of four as its schema says, the others mutated. */
export const samplesOf = ({ route: name, id }: FuzzTrial, count: number, seed: number): unknown[] => {
  const route = reads.find((one) => one.id === name);
  assert.ok(route, name);
  const valid: fc.Arbitrary<unknown> = arbitraryOf(route.reply);
  const either = fc.oneof({ weight: 1, arbitrary: valid }, { weight: 3, arbitrary: mutated(valid) });
  return fc
    .sample(either, { numRuns: count, seed })
    .map((answer, index) => withId(asMember(answer, index), id));
};

const batch = 250;

/** A browser that shows widgets with random answers, and counts what it has shown. */
export class FuzzStage {
  readonly states: Record<string, number> = {};
  /** Tag → how many of it were drawn. */
  readonly drawn = new Map<string, number>();
  rendered = 0;
  measured = 0;
  dialogs = 0;
  readonly #gate: GateBrowser;

  private constructor(gate: GateBrowser) {
    this.#gate = gate;
  }

  static async open(): Promise<FuzzStage> {
    const stage = new FuzzStage(await openGateBrowser());
    await stage.#prepare();
    return stage;
  }

  get page(): GateBrowser['page'] {
    return this.#gate.page;
  }

  /** A page of its own anew: what hundreds of thousands of widgets have left behind goes with the old one. */
  async renew(): Promise<void> {
    await this.page.reload();
    await this.#prepare();
  }

  close(): Promise<void> {
    return this.#gate.close();
  }

  /** Shows a widget for each payload, in batches. Throws at the first fault, with the seed and the payload. */
  async show(
    widget: WidgetUnderTest,
    trial: FuzzTrial,
    payloads: readonly unknown[],
    seed: number,
  ): Promise<void> {
    await this.page.evaluate(() => scene.clear());
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
      const looks = await this.#look(setups, widget, isLaidOut);
      const errors = await this.page.evaluate(() => scene.errors);
      assert.deepEqual(errors, [], `an exception in ${trial.route}, batch ${from}, seed ${seed}`);
      looks.forEach((one, i) => {
        const told = `seed ${seed}, ${trial.route} ${from + i}: ${JSON.stringify(setups[i]).slice(0, 2000)}`;
        assert.deepEqual(faultsOf(widget, sent[i], one), [], told);
        if (one.dialog) this.dialogs += 1;
      });
      this.rendered += setups.length;
      this.drawn.set(widget.tag, (this.drawn.get(widget.tag) ?? 0) + setups.length);
      if (isLaidOut) this.measured += setups.length;
    }
  }

  async #prepare(): Promise<void> {
    await this.page.waitForFunction(() => 'scene' in globalThis && !!customElements.get('laurel-tier-badge'));
    await this.page.evaluate(() => {
      scene.hasten();
      // A payload may make a button a link within this page: nobody follows it.
      addEventListener('click', (event) => {
        if (event.composedPath().some((node) => node instanceof HTMLAnchorElement)) event.preventDefault();
      });
      // A warning for each payload would drown the run.
      console.warn = () => undefined;
    });
  }

  /** Shows them all at once, and says what each shows. */
  async #look(
    setups: readonly WidgetSetup[],
    { names }: WidgetUnderTest,
    isLaidOut: boolean,
  ): Promise<RenderedCard[]> {
    const { page } = this;
    // Laid out once, when all is there.
    await page.evaluate(() => scene.hide(true));
    await page.evaluate((all) => scene.mount(all), setups);
    await page.evaluate(() => scene.settle());
    if (setups.some(({ interactions }) => interactions)) await page.evaluate(() => scene.use());
    if (isLaidOut) {
      await page.evaluate(() => scene.hide(false));
      await page.evaluate(() => scene.settle());
    }
    const { glances, found, called } = await page.evaluate(
      (selector) => ({ glances: scene.glance(), found: scene.states(), called: scene.names(selector) }),
      names,
    );
    await page.evaluate(() => scene.clear());
    for (const [state = 'none'] of found) this.states[state] = (this.states[state] ?? 0) + 1;
    return glances.map(({ height, ...glance }, i) => ({
      ...glance,
      names: called[i] ?? [],
      ...(isLaidOut && { height }),
    }));
  }

  /** What was shown, in one line. */
  toString(): string {
    const told = Object.entries(this.states).map(([state, count]) => `${count} ${state}`);
    const shares = [...this.drawn].map(([tag, count]) => `${count} in ${tag}`);
    return `${this.rendered} payloads: ${shares.join(', ')} (${told.join(', ')}; ${this.dialogs} dialogs; ${this.measured} laid out), 0 exceptions, 0 blank, 0 invented names`;
  }
}
