import assert from 'node:assert/strict';
import fc from 'fast-check';
import { sql } from 'kysely';
import type { BoardRow } from '../../../src/contract/leaderboards.ts';
import type { ParticipantVisibility } from '../../../demo/backend/boards/tables.ts';
import type { RankMethod } from '../../../demo/backend/boards/ranking.ts';
import { insertBoard } from '../../../demo/backend/seed/write/boards.ts';
import { BoardTestClient, boardOf } from './board-client.ts';
import { BoardModel, type ModelStanding } from './board-model.ts';
import type { SeededBackend } from '../seeded-backend.ts';

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
const seen = fc.constantFrom<ParticipantVisibility>('company', 'alias', 'hidden');
/** What the viewer’s company is called in the whole program. */
const own = ['Tekin Lojistik', 'Silver Fir'] as const;
const small = fc.integer({ min: -2, max: 4 });
/** Some around the edges of buckets, and huge ones. */
const points = fc.oneof(
  small,
  fc.constantFrom(255, 256, 257, 65_535, 65_536, 65_537, 16_777_215, 16_777_216, -256, -65_536),
  fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }),
);
const changesOf = (given: fc.Arbitrary<number>) =>
  fc.array(fc.tuple(fc.nat(companies.length - 1), given), { maxLength: 24, size: 'max' });
export interface RandomBoard {
  readonly method: RankMethod;
  readonly changes: readonly (readonly [who: number, points: number])[];
  readonly seen: readonly ParticipantVisibility[];
  readonly limit: number;
}
export const board: fc.Arbitrary<RandomBoard> = fc.record({
  method: fc.constantFrom<RankMethod>(...methods),
  // Every other one of small values alone: there are ties above the viewer, and it comes out of some.
  changes: fc.oneof(changesOf(points), changesOf(small)),
  seen: fc.array(seen, { minLength: companies.length, maxLength: companies.length }),
  limit: fc.integer({ min: 1, max: 14 }),
});

/** What chance may leave out of a few: a value counts once, however many have it. */
export const tieAbove: RandomBoard = {
  method: 'dense',
  changes: [2, 2, 1].map((given, at) => [(at + 1) % 3, given] as const),
  seen: companies.map(() => 'company'),
  limit: 1,
};

/** A board of each method, with the same participants; each random board begins with them empty. */
export class RandomBoards {
  readonly #backend: SeededBackend;
  readonly #desk: BoardTestClient;
  #who: string[] = [];
  /** How many boards there were of each kind. */
  readonly met = new Map<string, number>();

  constructor(backend: SeededBackend) {
    this.#backend = backend;
    this.#desk = new BoardTestClient(backend);
  }

  async open(): Promise<void> {
    const participants = companies.map((company, at) => ({
      company,
      alias: `Alias ${at}`,
      points: { now: companies.length - at },
      ...(at === 0 && { account: 'tekin' }),
    }));
    for (const [index, method] of methods.entries())
      await this.#backend.store.ownerTransaction('northpeak', async (tx) => {
        // Of one program, so the three boards have one and the same participant of each name.
        await insertBoard(
          tx,
          boardOf(method, { method, participants: index === 0 ? participants : [] }),
          90 + index,
        );
        if (index > 0) {
          const rows = await tx
            .selectFrom('board_participant')
            .selectAll()
            .where('board', '=', methods[0])
            .execute();
          await tx
            .insertInto('board_participant')
            .values(rows.map((row) => ({ ...row, board: method })))
            .execute();
        }
      });
    const first = await this.#desk.board('marta', methods[0], { limit: 100 });
    const rows = await this.#backend.store.transaction('northpeak', (tx) =>
      tx
        .selectFrom('board_entry')
        .select('participant')
        .where('board', '=', methods[0])
        .orderBy('value', 'desc')
        .execute(),
    );
    this.#who = rows.map(({ participant }) => participant);
    assert.equal(first.total, companies.length);
  }

  async #begin(method: RankMethod, seenAs: readonly ParticipantVisibility[]): Promise<void> {
    await this.#backend.store.ownerTransaction('northpeak', async (tx) => {
      await tx.deleteFrom('board_entry').where('board', '=', method).execute();
      await tx.deleteFrom('board_count').where('board', '=', method).execute();
      await sql`update laurel.board_participant p set visibility = c.visibility
        from unnest(${this.#who}::text[], ${seenAs}::text[]) as c (participant, visibility)
        where p.board = ${method} and p.participant = c.participant`.execute(tx);
    });
  }

  async check({ method, changes, seen: seenAs, limit }: RandomBoard): Promise<void> {
    const model = new BoardModel();
    for (const [at, given] of changes) model.give(String(at), given);
    await this.#begin(method, seenAs);
    await this.#desk.give(
      method,
      changes.map(([at, given]) => [this.#who[at] ?? '', given] as const),
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
    this.#checkNames([first, rows], seenAs);
    this.#meet(method, stood, seenAs);
  }

  /** Neither the name nor the alias of anybody who is not seen by it, wherever it might stand. */
  #checkNames(told: unknown, seenAs: readonly ParticipantVisibility[]): void {
    const said = JSON.stringify(told);
    for (const [at, company] of companies.entries()) {
      const open = companies.some((other, of) => other === company && seenAs[of] === 'company');
      if (at > 0 && !open) assert.ok(!said.includes(company), `${company} is ${seenAs[at]}`);
      if (at > 0 && seenAs[at] !== 'alias') assert.ok(!said.includes(`"Alias ${at}"`), `alias of ${company}`);
    }
  }

  #meet(method: RankMethod, stood: readonly ModelStanding[], seenAs: readonly ParticipantVisibility[]): void {
    const shown = stood.filter(({ who }) => who !== '0' && seenAs[Number(who)] === 'company');
    const names = shown.map(({ who }) => companies[Number(who)] ?? '');
    const mine = stood.find(({ who }) => who === '0')?.value ?? Infinity;
    const above = stood.filter(({ value }) => value > mine);
    const ties = new Set(above.map(({ value }) => value));
    const kinds = {
      [method]: true,
      'with ties above the viewer': ties.size < above.length,
      empty: stood.length === 0,
      'of one row': stood.length === 1,
      'with huge values': stood.some(({ value }) => value > 2 ** 40),
      'with equal names': names.filter((name) => name === 'Same Name').length === 2,
      'with names from right to left': names.some((name) => /[\u0590-\u06ff]/.test(name)),
      'with hidden rows': stood.some(({ who }) => who !== '0' && seenAs[Number(who)] === 'hidden'),
    };
    for (const [kind, is] of Object.entries(kinds))
      this.met.set(kind, (this.met.get(kind) ?? 0) + Number(is));
  }

  #checkAhead(
    method: RankMethod,
    stood: readonly ModelStanding[],
    own: ModelStanding | undefined,
    ahead: { rank: number; value: { amount: number } } | undefined,
  ): void {
    const better = stood.findLast(({ rank }) => own && rank < own.rank);
    assert.equal(ahead?.rank, better?.rank);
    if (!better || !own) return;
    assert.equal(ahead?.value.amount, better.value - own.value + (method === 'ordinal' ? 1 : 0));
  }

  /** Each row once: the rows around the viewer come with the first ones, and in their turn, as the same. */
  #told(rows: readonly BoardRow[]) {
    const known = new Map(rows.map((row) => [row.place ?? 0, row]));
    for (const row of rows) assert.deepEqual(row, known.get(row.place ?? 0));
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

  #expected(stood: readonly ModelStanding[], seenAs: readonly ParticipantVisibility[]) {
    return stood.flatMap(({ who, rank, place, value, tied }) => {
      const at = Number(who);
      if (at !== 0 && seenAs[at] === 'hidden') return [];
      const [company, alias] = at === 0 ? own : [companies[at], `Alias ${at}`];
      const displayName = seenAs[at] === 'alias' ? alias : company;
      return [{ rank, place, displayName, value, tied, isViewer: at === 0 }];
    });
  }
}
