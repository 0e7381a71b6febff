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
const directions = ['higher', 'lower'] as const;
type Direction = (typeof directions)[number];

const idOf = (method: RankMethod, better: Direction): string => `${method}-${better}`;
/** Company names: the viewer's own comes first, some are alike, some are written from right to left. */
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
/** Name and alias of the viewer's company. */
const own = ['Tekin Lojistik', 'Silver Fir'] as const;
const small = fc.integer({ min: -2, max: 4 });
/** Values around the edges of count buckets, and huge ones. */
const points = fc.oneof(
  small,
  fc.constantFrom(255, 256, 257, 65_535, 65_536, 65_537, 16_777_215, 16_777_216, -256, -65_536),
  fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }),
);
const changesOf = (values: fc.Arbitrary<number>) =>
  fc.array(fc.tuple(fc.nat(companies.length - 1), values), { maxLength: 24, size: 'max' });
export interface RandomBoard {
  readonly method: RankMethod;
  readonly better: Direction;
  readonly changes: readonly (readonly [who: number, points: number])[];
  readonly seen: readonly ParticipantVisibility[];
  readonly limit: number;
}
export const board: fc.Arbitrary<RandomBoard> = fc.record({
  method: fc.constantFrom<RankMethod>(...methods),
  better: fc.constantFrom<Direction>(...directions),
  // Half of the boards have small values only, so that there are ties above the viewer.
  changes: fc.oneof(changesOf(points), changesOf(small)),
  seen: fc.array(seen, { minLength: companies.length, maxLength: companies.length }),
  limit: fc.integer({ min: 1, max: 14 }),
});

/** Two participants with the same value above the viewer: few random runs have it, and a dense rank must count the value once. */
export const tieAbove: RandomBoard = {
  method: 'dense',
  better: 'higher',
  changes: [2, 2, 1].map((given, at) => [(at + 1) % 3, given] as const),
  seen: companies.map(() => 'company'),
  limit: 1,
};

/** Creates a board for each rank method with the same participants, all without points. */
export class RandomBoards {
  readonly #backend: SeededBackend;
  readonly #client: BoardTestClient;
  #who: string[] = [];
  /** Counts how many boards had each property, to show that the random ones cover them. */
  readonly met = new Map<string, number>();

  constructor(backend: SeededBackend) {
    this.#backend = backend;
    this.#client = new BoardTestClient(backend);
  }

  async open(): Promise<void> {
    const participants = companies.map((company, at) => ({
      company,
      alias: `Alias ${at}`,
      points: { now: companies.length - at },
      ...(at === 0 && { account: 'tekin' }),
    }));
    const boards = methods.flatMap((method) => directions.map((better) => ({ method, better })));
    for (const [index, { method, better }] of boards.entries())
      await this.#backend.store.ownerTransaction('northpeak', async (tx) => {
        // The boards are of one program, so each name is one participant on all of them.
        await insertBoard(
          tx,
          boardOf(idOf(method, better), {
            method,
            ...(better === 'lower' && { better }),
            participants: index === 0 ? participants : [],
          }),
          90 + index,
        );
        if (index > 0) {
          const rows = await tx
            .selectFrom('board_participant')
            .selectAll()
            .where('board', '=', idOf(methods[0], 'higher'))
            .execute();
          await tx
            .insertInto('board_participant')
            .values(
              rows.map((row) => ({
                ...row,
                board: idOf(method, better),
                second: JSON.stringify(row.second),
              })),
            )
            .execute();
        }
      });
    const first = await this.#client.board('marta', idOf(methods[0], 'higher'), { limit: 100 });
    const rows = await this.#backend.store.transaction('northpeak', (tx) =>
      tx
        .selectFrom('board_entry')
        .select('participant')
        .where('board', '=', idOf(methods[0], 'higher'))
        .orderBy('value', 'desc')
        .execute(),
    );
    this.#who = rows.map(({ participant }) => participant);
    assert.equal(first.total, companies.length);
  }

  async #begin(id: string, seenAs: readonly ParticipantVisibility[]): Promise<void> {
    await this.#backend.store.ownerTransaction('northpeak', async (tx) => {
      await tx.deleteFrom('board_entry').where('board', '=', id).execute();
      await tx.deleteFrom('board_count').where('board', '=', id).execute();
      await sql`update laurel.board_participant p set visibility = c.visibility
        from unnest(${this.#who}::text[], ${seenAs}::text[]) as c (participant, visibility)
        where p.board = ${id} and p.participant = c.participant`.execute(tx);
    });
  }

  async check({ method, better, changes, seen: seenAs, limit }: RandomBoard): Promise<void> {
    const model = new BoardModel();
    for (const [at, given] of changes) model.give(String(at), given);
    const id = idOf(method, better);
    await this.#begin(id, seenAs);
    await this.#client.give(
      id,
      changes.map(([at, given]) => [this.#who[at] ?? '', given] as const),
    );
    const stood = model.ranked(method, better);
    const { first, rows } = await this.#client.whole('marta', id, { limit });
    const mine = stood.find(({ who }) => who === '0');
    assert.equal(first.total, stood.length === 0 ? undefined : stood.length);
    assert.deepEqual(this.#uniqueRows(rows), this.#expected(stood, seenAs));
    assert.equal(first.viewer?.rank, mine?.rank);
    assert.equal(
      first.viewer?.percentile,
      mine &&
        Math.ceil(
          (100 * stood.filter(({ rank, value }) => rank < mine.rank || value === mine.value).length) /
            stood.length,
        ),
    );
    this.#checkAhead(method, stood, mine, first.viewer?.ahead);
    this.#checkNames([first, rows], seenAs);
    this.#meet(id, method, stood, seenAs);
  }

  /** Asserts that no hidden name or alias stands anywhere in a reply. */
  #checkNames(reply: unknown, seenAs: readonly ParticipantVisibility[]): void {
    const text = JSON.stringify(reply);
    for (const [at, company] of companies.entries()) {
      const open = companies.some((other, of) => other === company && seenAs[of] === 'company');
      if (at > 0 && !open) assert.ok(!text.includes(company), `${company} is ${seenAs[at]}`);
      if (at > 0 && seenAs[at] !== 'alias') assert.ok(!text.includes(`"Alias ${at}"`), `alias of ${company}`);
    }
  }

  #meet(
    id: string,
    method: RankMethod,
    stood: readonly ModelStanding[],
    seenAs: readonly ParticipantVisibility[],
  ): void {
    const shown = stood.filter(({ who }) => who !== '0' && seenAs[Number(who)] === 'company');
    const names = shown.map(({ who }) => companies[Number(who)] ?? '');
    const mine = stood.find(({ who }) => who === '0');
    const above = mine ? stood.filter(({ rank, value }) => rank < mine.rank && value !== mine.value) : [];
    const ties = new Set(above.map(({ value }) => value));
    const kinds = {
      [method]: true,
      'where lower is better': id.endsWith('lower'),
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
    assert.equal(ahead?.value.amount, Math.abs(better.value - own.value) + (method === 'ordinal' ? 1 : 0));
  }

  /** The rows of all pages, each once: rows around the viewer come with the first page and again on their own page, where they must be equal. */
  #uniqueRows(rows: readonly BoardRow[]) {
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
