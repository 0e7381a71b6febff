import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import { insertBoard } from '../../../demo/backend/seed/write/boards.ts';
import { runs } from '../../support/schema-arbitrary.ts';
import { BoardTestClient, boardOf } from './board-client.ts';
import { board, RandomBoards, tieAbove } from './random-boards.ts';
import { engines, startBackend, type SeededBackend } from '../seeded-backend.ts';

const size = 70;

for (const engine of engines)
  describe(`random boards on ${engine}`, () => {
    let backend: SeededBackend;
    let client: BoardTestClient;
    let random: RandomBoards;
    const who: string[] = [];
    before(async () => {
      backend = await startBackend(engine);
      client = new BoardTestClient(backend);
      random = new RandomBoards(backend);
      await random.open();
      const participants = Array.from({ length: size }, (_, at) => ({
        company: `Mover ${at}`,
        points: { now: 40 + (at % 9) },
      }));
      await backend.store.ownerTransaction('northpeak', (tx) =>
        insertBoard(tx, boardOf('moving', { participants }), 99),
      );
      who.push(...(await client.names('moving')).values());
    });
    after(() => backend.close());

    test('ranks, ties and missing points equal those of a plain model, and no hidden name is shown', async (t) => {
      const count = runs(engine === 'PGlite' ? 15 : 40, engine === 'PGlite' ? 500 : 4500);
      await fc.assert(
        fc.asyncProperty(board, (one) => random.check(one)),
        { numRuns: count, examples: [[tieAbove]] },
      );
      const met = [...random.met].map(([kind, times]) => `${kind} ${times}`);
      t.diagnostic(`${engine}: ${count} boards; ${met.join(', ')}`);
      if (count >= 500)
        assert.ok(random.met.size === 11 && [...random.met.values()].every((times) => times > 0));
    });

    test('pages repeat and miss no row, with the ranks of the moment of the first page', async (t) => {
      const count = runs(engine === 'PGlite' ? 5 : 10, engine === 'PGlite' ? 100 : 400);
      let [moves, pages] = [0, 0];
      const move = fc.tuple(fc.nat(size - 1), fc.integer({ min: -60, max: 60 }));
      await fc.assert(
        fc.asyncProperty(fc.array(fc.array(move, { maxLength: 30 }), { maxLength: 6 }), async (between) => {
          const atFirst = await client.whole('ada', 'moving', { limit: 5 });
          const rest = [...between];
          const { first, rows } = await client.whole(
            'ada',
            'moving',
            { limit: 5 },
            {
              between: async () => {
                const moved = rest.shift() ?? [];
                [moves, pages] = [moves + moved.length, pages + 1];
                await client.give(
                  'moving',
                  moved.map(([at, points]) => [who[at] ?? '', points] as const),
                );
              },
            },
          );
          assert.equal(new Set(rows.map(({ id }) => id)).size, size, 'none twice');
          assert.deepEqual(
            rows.map(({ place }) => place),
            Array.from({ length: size }, (_, at) => at + 1),
            'none left out',
          );
          assert.equal(first.total, size);
          assert.deepEqual(rows, atFirst.rows, 'as it stood when the first page was read');
        }),
        { numRuns: count },
      );
      assert.ok(moves > count, 'the board did move');
      t.diagnostic(`${engine}: ${count} readings, ${pages} further pages, ${moves} changes between them`);
    });

    test('each read is of one moment while others write', async (t) => {
      let done = false;
      const writers = [0, 1, 2].map(async (writer) => {
        for (let step = 0; !done; step += 1) {
          const moved = [0, 1, 2].map(
            (at) => [who[(step * 7 + writer * 23 + at) % size] ?? '', step % 2 ? 9 : -8] as const,
          );
          await client.give('moving', moved);
          // PGlite answers without leaving the event loop turn: this lets the other readers and writers run.
          await setImmediate();
        }
      });
      const readings = runs(5, engine === 'PGlite' ? 20 : 100);
      try {
        for (let reading = 0; reading < readings; reading += 1) {
          const { rows } = await client.whole('ada', 'moving', { limit: 5 });
          assert.equal(new Set(rows.map(({ id }) => id)).size, size);
          assert.deepEqual(
            rows.map(({ value }) => value.amount),
            rows.map(({ value }) => value.amount).sort((a, b) => b - a),
          );
          for (const row of rows) {
            const above = rows.filter(({ value }) => value.amount > row.value.amount).length;
            assert.equal(row.rank, above + 1);
          }
        }
      } finally {
        done = true;
        await Promise.all(writers);
      }
      t.diagnostic(`${engine}: ${readings} readings under way`);
    });
  });
