import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { sql } from 'kysely';
import { awardPoints } from '../../../demo/backend/boards/commands.ts';
import { engines, startBackend, type SeededBackend } from '../seeded-backend.ts';
import { BoardTestClient } from './board-client.ts';

for (const engine of engines)
  describe(`boards of contract 1.1 on ${engine}`, () => {
    let backend: SeededBackend;
    let client: BoardTestClient;
    before(async () => {
      backend = await startBackend(engine);
      client = new BoardTestClient(backend);
    });
    after(() => backend.close());

    const award = (person: string | undefined, kind: string, account = 'beta') =>
      backend.store.transaction('orsa', (tx) =>
        awardPoints(
          tx,
          { account, company: account, person },
          { kind, reference: crypto.randomUUID(), on: '2026-11-21' },
        ),
      );
    const rows = async (who: string, board: string) =>
      (await client.board(who, board, { limit: 20 })).rows.map(
        ({ rank, displayName, value, secondary, tied, isViewer }) =>
          [rank, displayName, value.amount, secondary?.amount, tied === true, isViewer === true] as const,
      );

    test('rows are teams, equal ones share a rank, with a second figure, and each member’s own team is marked', async () => {
      const board = await client.board('ece', 'teams', {}, 'es');
      assert.deepEqual(
        [board.scope, board.better, board.metric, board.secondaryMetric, board.viewer?.rank],
        ['team', 'higher', 'Puntos de formación', 'Cursos', 1],
      );
      assert.deepEqual(
        [board.viewer?.options, board.viewer?.visibility],
        [undefined, undefined],
        'the vendor decides',
      );
      assert.deepEqual(await rows('ece', 'teams'), [
        [1, 'Bakım', 180, 6, true, false],
        [1, 'Pres hattı', 180, 9, true, true],
        [3, 'Kalıphane', 95, 3, false, false],
        [4, 'Sevkiyat', 40, 2, false, false],
      ]);
      assert.equal((await rows('kerem', 'teams'))[0]?.[5], true);
    });

    test('what a member does counts for the member’s team; who is in no team changes nothing', async () => {
      await award(undefined, 'survey');
      await award('okan', 'survey', 'gamma');
      assert.equal((await rows('ece', 'teams'))[0]?.[2], 180);
      assert.equal((await client.board('okan', 'teams')).viewer?.rank, undefined);
      await award('kerem', 'survey');
      assert.deepEqual((await rows('ece', 'teams')).slice(0, 2), [
        [1, 'Bakım', 200, 6, false, false],
        [2, 'Pres hattı', 180, 9, false, true],
      ]);
      const { viewer } = await client.board('ece', 'teams');
      assert.deepEqual([viewer?.rank, viewer?.ahead?.value.amount], [2, 20]);
    });

    test('a new team of an account has its first points on a row of its own, beside the company’s', async () => {
      await backend.store.ownerTransaction('orsa', (tx) =>
        tx.updateTable('member').set({ team: 'Kalite' }).where('person', '=', 'ece').execute(),
      );
      await award('ece', 'survey');
      await award('ece', 'survey');
      const own = (await rows('ece', 'teams')).filter(([, , , , , isViewer]) => isViewer);
      assert.deepEqual(own, [[4, 'Kalite', 40, undefined, true, true]]);
      const { items } = await client.list('ece');
      assert.deepEqual(
        items.map(({ id, scope }) => [id, scope]),
        [
          ['answers', 'company'],
          ['teams', 'team'],
        ],
      );
    });

    test('nobody may choose how a team is seen', async () => {
      assert.equal((await client.setVisibility('ece', 'alias', 'teams')).status, 403);
    });

    test('the lower value is the better one: ties share a rank, in tenths, and the missing part is told', async () => {
      const board = await client.board('ece', 'answers');
      assert.deepEqual([board.better, board.viewer?.rank, board.viewer?.percentile], ['lower', 4, 63]);
      assert.deepEqual(board.viewer?.value, { amount: 17, scale: 1, unit: 'days' });
      assert.deepEqual(board.viewer?.ahead, { rank: 3, value: { amount: 4, scale: 1, unit: 'days' } });
      const all = await rows('ece', 'answers');
      assert.deepEqual(
        all.map(([rank, name, value, , tied]) => [rank, name, value, tied]),
        [
          [1, 'Bora Kalıp', 9, true],
          [1, 'Marmara Döküm', 9, true],
          [3, 'Efes Makina', 13, false],
          [4, 'Beta Tekstil', 17, true],
          [4, 'Kuzey Torna', 17, true],
          [6, 'Doruk Metal', 21, true],
          [6, 'Pamir Çelik', 21, true],
          [8, 'Güneş Pres', 25, false],
        ],
      );
    });

    test('more is worse, less is better, and nothing goes below zero', async () => {
      const add = (points: number) =>
        backend.store.transaction('orsa', (tx) =>
          sql`select laurel.board_add('answers', '2026', m.participant, ${points}, ${crypto.randomUUID()})
            from laurel.board_name m where m.company = 'Beta Tekstil' and m.team is null`.execute(tx),
        );
      const viewer = async () => {
        const { rank, value } = (await client.board('ece', 'answers')).viewer ?? {};
        return [rank, value?.amount];
      };
      await award(undefined, 'delay');
      assert.deepEqual(await viewer(), [5, 18]);
      await add(-6);
      assert.deepEqual(await viewer(), [3, 12]);
      await add(-1000);
      assert.deepEqual(await viewer(), [1, 0]);
    });
  });
