import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import fc from 'fast-check';
import type { BoardRow } from '../../src/contract/leaderboard.ts';
import type { Seen } from '../../demo/backend/store/board-tables.ts';
import type { Method } from '../../demo/backend/rules/ranking.ts';
import { addBoard } from '../../demo/backend/seed/write-boards.ts';
import { runs } from '../support/arbitrary.ts';
import { BoardDesk, boardOf } from './board-desk.ts';
import { BoardModel, type Stood } from './board-model.ts';
import { engines, startBackend, type Backend } from './seeded-backend.ts';

const methods = ['standard', 'dense', 'ordinal'] as const;
/** The first is the viewer's own company; some are called alike, and some are written from right to left. */
const companies = [
  'Tekin',
  'Aksu One',
  'Berg Two',
  'Same Name',
  'Same Name',
  'شركة الميناء',
  'חברת הים',
  'Çelik Three',
  'Dahl Four',
  'Öz Five',
  'Vik Six',
  'Prado Seven',
];
const seen = fc.constantFrom<Seen>('company', 'alias', 'hidden');
/** What the viewer’s company is called in the whole program. */
const own = ['Tekin Lojistik', 'Silver Fir'] as const;
/** Small ones for ties, some around the edges of buckets, and huge ones. */
const points = fc.oneof(
  fc.integer({ min: -3, max: 6 }),
  fc.constantFrom(255, 256, 257, 65_535, 65_536, 65_537, 16_777_215, 16_777_216, -256, -65_536),
  fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }),
);
interface RandomBoard {
  readonly method: Method;
  readonly deeds: readonly (readonly [who: number, points: number])[];
  readonly seen: readonly Seen[];
  readonly limit: number;
}
const board: fc.Arbitrary<RandomBoard> = fc.record({
  method: fc.constantFrom<Method>(...methods),
  deeds: fc.array(fc.tuple(fc.nat(companies.length - 1), points), { maxLength: 24 }),
  seen: fc.array(seen, { minLength: companies.length, maxLength: companies.length }),
  limit: fc.integer({ min: 1, max: 14 }),
});

/** A board of each method, with the same participants; each random board begins with them empty. */
class RandomBoards {
  readonly #backend: Backend;
  readonly #desk: BoardDesk;
  #who: string[] = [];

  constructor(backend: Backend) {
    this.#backend = backend;
    this.#desk = new BoardDesk(backend);
  }

  async open(): Promise<void> {
    const participants = companies.map((company, at) => ({
      company,
      alias: `Alias ${at}`,
      points: { now: companies.length - at },
      ...(at === 0 && { account: 'tekin' }),
    }));
    for (const [index, method] of methods.entries())
      await this.#backend.store.owning('northpeak', async (books) => {
        // Of one program, so the three boards have one and the same participant of each name.
        await addBoard(
          books,
          boardOf(method, { method, participants: index === 0 ? participants : [] }),
          90 + index,
        );
        if (index > 0) {
          const rows = await books
            .selectFrom('board_participant')
            .selectAll()
            .where('board', '=', methods[0])
            .execute();
          await books
            .insertInto('board_participant')
            .values(rows.map((row) => ({ ...row, board: method })))
            .execute();
        }
      });
    const first = await this.#desk.board('marta', methods[0], { limit: 100 });
    const rows = await this.#backend.store.within('northpeak', (books) =>
      books
        .selectFrom('board_entry')
        .select('participant')
        .where('board', '=', methods[0])
        .orderBy('value', 'desc')
        .execute(),
    );
    this.#who = rows.map(({ participant }) => participant);
    assert.equal(first.total, companies.length);
  }

  async #begin(method: Method, seenAs: readonly Seen[]): Promise<void> {
    await this.#backend.store.owning('northpeak', async (books) => {
      await books.deleteFrom('board_entry').where('board', '=', method).execute();
      await books.deleteFrom('board_count').where('board', '=', method).execute();
      for (const [at, participant] of this.#who.entries())
        await books
          .updateTable('board_participant')
          .set({ visibility: seenAs[at] ?? 'hidden' })
          .where('board', '=', method)
          .where('participant', '=', participant)
          .execute();
    });
  }

  async check({ method, deeds, seen: seenAs, limit }: RandomBoard): Promise<void> {
    const model = new BoardModel();
    for (const [at, given] of deeds) model.give(String(at), given);
    await this.#begin(method, seenAs);
    await this.#desk.give(
      method,
      deeds.map(([at, given]) => [this.#who[at] ?? '', given] as const),
    );
    const stood = model.ranked(method);
    const { first, rows } = await this.#desk.whole('marta', method, { limit });
    const mine = stood.find(({ who }) => who === '0');
    assert.equal(first.total, stood.length === 0 ? undefined : stood.length);
    assert.deepEqual(this.#told(rows), this.#expected(stood, seenAs));
    assert.equal(first.viewer?.rank, mine?.rank);
    assert.equal(
      first.viewer?.percentile,
      mine && Math.ceil((100 * stood.filter(({ value }) => value >= mine.value).length) / stood.length),
    );
    this.#checkAhead(method, stood, mine, first.viewer?.ahead);
    for (const [at, company] of companies.entries())
      if (at > 0 && seenAs[at] !== 'company' && company !== 'Same Name')
        assert.ok(!JSON.stringify([first, rows]).includes(company), `${company} is ${seenAs[at]}`);
  }

  #checkAhead(
    method: Method,
    stood: readonly Stood[],
    own: Stood | undefined,
    ahead: { rank: number; value: { amount: number } } | undefined,
  ): void {
    const better = stood.findLast(({ rank }) => own && rank < own.rank);
    assert.equal(ahead?.rank, better?.rank);
    if (!better || !own) return;
    assert.equal(ahead?.value.amount, better.value - own.value + (method === 'ordinal' ? 1 : 0));
  }

  /** Each row once, however often it came: the rows around the viewer come with the first ones, and in their turn. */
  #told(rows: readonly BoardRow[]) {
    const known = new Map(rows.map((row) => [row.place ?? 0, row]));
    return [...known.values()]
      .sort((a, b) => (a.place ?? 0) - (b.place ?? 0))
      .map(({ rank, place, displayName, value, tied = false, isViewer = false }) => ({
        rank,
        place,
        displayName,
        value: value.amount,
        tied,
        isViewer,
      }));
  }

  #expected(stood: readonly Stood[], seenAs: readonly Seen[]) {
    return stood.flatMap(({ who, rank, place, value, tied }) => {
      const at = Number(who);
      if (at !== 0 && seenAs[at] === 'hidden') return [];
      const [company, alias] = at === 0 ? own : [companies[at], `Alias ${at}`];
      const displayName = seenAs[at] === 'alias' ? alias : company;
      return [{ rank, place, displayName, value, tied, isViewer: at === 0 }];
    });
  }
}

for (const engine of engines)
  describe(`random boards on ${engine}`, () => {
    let backend: Backend;
    let random: RandomBoards;
    before(async () => {
      backend = await startBackend(engine);
      random = new RandomBoards(backend);
      await random.open();
    });
    after(() => backend.close());

    test('ranks, ties and what is missing are those of a plain model, and no name is shown that its owner hid', async (t) => {
      const count = runs(engine === 'PGlite' ? 50 : 450, engine === 'PGlite' ? 500 : 4500);
      await fc.assert(
        fc.asyncProperty(board, (one) => random.check(one)),
        { numRuns: count },
      );
      t.diagnostic(`${engine}: ${count} boards`);
    });
  });
