import assert from 'node:assert/strict';
import fc from 'fast-check';
import { reads } from '../../src/contract/index.ts';
import type { FuzzBatch, FuzzBatchReport, FuzzLook } from './fuzz-scene.ts';
import { openGateBrowser, type GateBrowser, type WidgetSetup } from './gate-browser.ts';
import { stringsIn } from './replace-strings.ts';
import { arbitraryOf, mutatedOften } from './schema-arbitrary.ts';
import type { FuzzTrial, RouteAnswers, WidgetUnderTest } from './widget-cases.ts';

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Every string and every name of a member that has a value. */
const saidIn = (value: unknown, said = new Set<string>(), depth = 0): ReadonlySet<string> => {
  if (typeof value === 'string') said.add(value);
  if (typeof value !== 'object' || value === null || depth > 20) return said;
  for (const [key, part] of Object.entries(value)) {
    if (part !== null) said.add(key);
    saidIn(part, said, depth + 1);
  }
  return said;
};

/** What is wrong with a widget that was given this. */
export const faultsOf = (
  { noun, ownNames, claims: known }: WidgetUnderTest,
  payload: unknown,
  { text, height, absent, names, claims, dialog }: Omit<FuzzLook, 'state'>,
): string[] => {
  const sent = new Set(
    names.length > 0 ? [...stringsIn(payload).map(({ value }) => plain(value)), '', ...ownNames] : [],
  );
  const invented = names.filter((name) => !sent.has(plain(name)));
  const told = claims.filter((claim) => known?.meanings.has(claim));
  const said = told.length > 0 ? saidIn(payload) : undefined;
  const unfounded = told.filter(
    (claim) => !said?.has(claim) && !known?.meanings.get(claim)?.some((value) => said?.has(value)),
  );
  return [
    ...(!absent && (!text || (height !== undefined && height < 8)) ? ['it is blank'] : []),
    ...(dialog === false ? ['its dialog is blank'] : []),
    ...invented.map((name) => `it shows the ${noun} "${name}", which was not sent`),
    ...unfounded.map((claim) => `it says "${claim}", which nothing that was sent says`),
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

/** The half of an answer's members that another one has: as valid, and as good as new. */
const crossed = (one: unknown, other: unknown): unknown =>
  isRecord(one) && isRecord(other)
    ? Object.fromEntries(
        [...new Set([...Object.keys(one), ...Object.keys(other)])].flatMap((key, place) => {
          const from = place % 2 ? one : other;
          return Object.hasOwn(from, key) ? [[key, structuredClone(from[key])]] : [];
        }),
      )
    : one;

/** One answer as its schema says is mutated so often: making it takes longest. */
const mutations = 14;

/** So many answers of a route: one of four as its schema says, the others mutated. */
const samplesOf = ({ route: name, id }: FuzzTrial, count: number, seed: number): unknown[] => {
  const route = reads.find((one) => one.id === name);
  assert.ok(route, name);
  const some = mutatedOften(arbitraryOf(route.reply), mutations);
  const drawn = fc.sample(some, { numRuns: Math.ceil(count / (mutations + 2)), seed });
  return drawn
    .flatMap(([valid, ...mutated], place) => [valid, crossed(valid, drawn.at(place - 1)?.[0]), ...mutated])
    .slice(0, count)
    .map((answer, index) => withId(asMember(answer, index), id));
};

const batchSize = 200;
/** The layout of a widget takes longer than all else of it. */
const laidOutAtOnce = 25;

interface Batch {
  readonly from: number;
  readonly setups: readonly WidgetSetup[];
  readonly rounds: readonly (readonly RouteAnswers[])[];
  readonly isLaidOut: boolean;
}

/** The random answers of a trial, in batches that a page can hold, each made when it is asked for. */
function* batchesOf(
  { tag }: WidgetUnderTest,
  trial: FuzzTrial,
  count: number,
  seed: number,
  most: number,
): Generator<Batch> {
  const { interactions, tries } = trial.around(0);
  // Of dialogs, each of which takes the page, fewer at a time. What is done to a widget needs no screen.
  const isModal = interactions !== undefined && !tries;
  for (let [from, size, round] = [0, 0, 0]; from < count; from += size, round += 1) {
    const isLaidOut = !interactions && round % 8 === 0;
    const rounds = interactions || isLaidOut ? 1 : most;
    const width = isModal ? 50 : isLaidOut ? laidOutAtOnce : batchSize;
    size = Math.min(count - from, width * rounds);
    const sent = samplesOf(trial, size, seed + from).map((payload) => ({
      ...trial.beside,
      [trial.route]: payload,
    }));
    const widgets = Math.ceil(size / rounds);
    const setups = sent.slice(0, widgets).map((_, i): WidgetSetup => ({ ...trial.around(from + i), tag }));
    // One that comes short in the last round is answered as in the first.
    const answered = Array.from({ length: rounds }, (_, turn) =>
      setups.map((_setup, i) => sent[turn * widgets + i] ?? sent[i] ?? {}),
    );
    yield { from, setups, rounds: answered, isLaidOut };
  }
}

/** A browser that shows widgets with random answers, and counts what it has shown. */
export class FuzzStage {
  readonly states: Record<string, number> = {};
  /** Tag → how many of it were drawn. */
  readonly drawn = new Map<string, number>();
  rendered = 0;
  measured = 0;
  dialogs = 0;
  /** How often a state was told in words of ours. */
  claims = 0;
  /** The batch that the page asks for next. */
  #asked = '';
  #opened: GateBrowser | undefined;

  private constructor() {}

  get #gate(): GateBrowser {
    assert.ok(this.#opened, 'the stage is open');
    return this.#opened;
  }

  static async open(): Promise<FuzzStage> {
    const stage = new FuzzStage();
    stage.#opened = await openGateBrowser({
      answer: ({ url }) => (new URL(url).pathname === '/fuzz-batch' ? new Response(stage.#asked) : undefined),
    });
    await stage.#prepare();
    return stage;
  }

  get page(): GateBrowser['page'] {
    return this.#gate.page;
  }

  /** A page of its own anew: what hundreds of thousands of widgets have left behind goes with the old one. */
  async renew(): Promise<void> {
    await this.#gate.reload();
    await this.#prepare();
  }

  close(): Promise<void> {
    return this.#gate.close();
  }

  /**
   * Shows a widget with so many random answers, in batches. Throws at the first fault, with the seed and the payload. Each widget
   * is answered `rounds` times: once as it comes onto the page, then at each `reload()`; an answer that it does not ask for is
   * not counted.
   */
  async show(
    widget: WidgetUnderTest,
    trial: FuzzTrial,
    count: number,
    seed: number,
    rounds = 1,
  ): Promise<void> {
    let looking: Promise<void> = Promise.resolve();
    for (const batch of batchesOf(widget, trial, count, seed, rounds)) {
      // Each batch is made while the page shows the one before.
      await looking;
      looking = this.#look(widget, trial, batch, seed);
      // Who waits for it comes later: a fault is no unhandled one until then.
      looking.catch(() => undefined);
    }
    await looking;
  }

  async #prepare(): Promise<void> {
    await this.page.evaluate(async (address) => {
      const module: typeof import('./fuzz-scene.ts') = await import(address);
      module.prepareFuzz();
      Object.assign(globalThis, { lookAt: module.lookAt });
    }, '/test/support/fuzz-scene.ts');
  }

  async #look(widget: WidgetUnderTest, trial: FuzzTrial, batch: Batch, seed: number): Promise<void> {
    const { from, setups, rounds, isLaidOut } = batch;
    const asked: FuzzBatch = {
      setups,
      rounds,
      names: widget.names,
      claims: widget.claims?.selector,
      isLaidOut,
    };
    this.#asked = JSON.stringify(asked);
    const report: FuzzBatchReport = JSON.parse(await this.page.evaluate(() => lookAt('/fuzz-batch')));
    const { looks, errors } = report;
    assert.deepEqual(errors, [], `an exception in ${trial.route}, batch ${from}, seed ${seed}`);
    assert.equal(looks.length, rounds.length);
    for (const [turn, ofRound] of looks.entries()) {
      assert.equal(ofRound.length, setups.length);
      for (const [i, look] of ofRound.entries()) {
        if (!look) continue;
        // What a refresh could not read leaves on screen what was sent before.
        const sent = rounds.slice(look.state === 'stale' ? 0 : turn, turn + 1).map((answers) => answers[i]);
        const faults = faultsOf(widget, sent, look);
        if (faults.length > 0)
          assert.fail(
            `${faults.join(', ')}: seed ${seed}, ${trial.route} ${from}, round ${turn}, ${i}: ${JSON.stringify({ ...setups[i], sent }).slice(0, 3000)}`,
          );
        this.#count(widget, look);
      }
    }
    if (isLaidOut) this.measured += setups.length;
  }

  #count({ tag, claims }: WidgetUnderTest, look: FuzzLook): void {
    if (look.dialog) this.dialogs += 1;
    this.claims += look.claims.filter((claim) => claims?.meanings.has(claim)).length;
    this.states[look.state] = (this.states[look.state] ?? 0) + 1;
    this.rendered += 1;
    this.drawn.set(tag, (this.drawn.get(tag) ?? 0) + 1);
  }

  /** What was shown, in one line. */
  toString(): string {
    const told = Object.entries(this.states).map(([state, count]) => `${count} ${state}`);
    const shares = [...this.drawn].map(([tag, count]) => `${count} in ${tag}`);
    return `${this.rendered} payloads: ${shares.join(', ')} (${told.join(', ')}; ${this.dialogs} dialogs; ${this.claims} states told; ${this.measured} laid out), 0 exceptions, 0 blank, 0 invented names or states`;
  }
}

declare global {
  var lookAt: typeof import('./fuzz-scene.ts').lookAt;
}
