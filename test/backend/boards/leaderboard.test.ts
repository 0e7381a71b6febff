import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { sql } from 'kysely';
import type { BoardRow } from '../../../src/contract/leaderboards.ts';
import { moodAnswers, SurveyTestClient } from '../surveys/survey-client.ts';
import { BoardTestClient } from './board-client.ts';
import { engines, startBackend, type SeededBackend } from '../seeded-backend.ts';

const said = ({ rank, place, displayName, value }: BoardRow) => [rank, place, displayName, value.amount];
const at = (rows: readonly BoardRow[], place: number): BoardRow | undefined =>
  rows.find((row) => row.place === place);

for (const engine of engines)
  describe(`leaderboards on ${engine}`, () => {
    let backend: SeededBackend;
    let client: BoardTestClient;
    before(async () => {
      backend = await startBackend(engine);
      client = new BoardTestClient(backend);
    });
    after(() => backend.close());

    test('the first page has the first ranks, two rows on either side of the viewer, and what is missing to the next rank', async () => {
      const board = await client.board('marta', 'default', { limit: 8 });
      const usual = await client.board('marta');
      assert.deepEqual(
        usual.rows.map(({ place }) => place),
        [1, 2, 3, 410, 411, 412, 413, 414],
        'three, where neither the board nor the page says how many',
      );
      assert.deepEqual(
        [board.id, board.title, board.metric, board.scope, board.rankMethod, board.total, board.cohort],
        ['learning', 'Learning', 'Learning points', 'company', 'standard', 1240, 'all'],
      );
      assert.deepEqual(board.rows.map(said).slice(0, 4), [
        [1, 1, 'Vantaa Cold Chain', 1940],
        [2, 2, 'Blue Heron', 1815],
        [2, 3, 'Halden Shipping', 1815],
        [4, 4, 'Lindqvist Freight', 1620],
      ]);
      assert.deepEqual(board.rows.map(said).slice(8), [
        [410, 410, 'Quiet Harbour', 265],
        [411, 411, 'Kraft & Söhne Spedition', 255],
        [412, 412, 'Tekin Lojistik', 240],
        [413, 413, 'Puerto Norte', 235],
        [414, 414, 'Morrow Line', 230],
      ]);
      assert.deepEqual(
        board.rows.filter(({ tied }) => tied).map(({ place }) => place),
        [2, 3],
      );
      assert.deepEqual(
        board.rows.filter(({ isViewer }) => isViewer).map(({ delta, note }) => [delta, note]),
        [[18, 'Gebze']],
      );
      assert.deepEqual(at(board.rows, 7)?.displayName, { text: 'شركة الميناء للشحن', lang: 'ar' });
      const { rank, value, ahead, percentile, visibility } = board.viewer ?? {};
      assert.deepEqual([rank, value?.amount, percentile, visibility], [412, 240, 34, 'company']);
      assert.deepEqual(ahead, { rank: 411, value: { amount: 15, unit: 'points' } });
      assert.deepEqual(board.prizes, [{ from: 1, to: 10, text: 'join the Oslo visit' }]);
      assert.doesNotMatch(JSON.stringify(board), /currency|EUR/, 'never money');
    });

    test('texts are in three languages, and an alias is marked as English', async () => {
      const board = await client.board('marta', 'default', {}, 'tr');
      assert.deepEqual([board.metric, board.viewer?.ahead?.value.unit], ['Öğrenme puanı', 'puan']);
      assert.deepEqual(at(board.rows, 2)?.displayName, { text: 'Blue Heron', lang: 'en' });
      assert.equal(at(board.rows, 2)?.note, 'takma ad');
      const spanish = await client.board('marta', 'default', {}, 'es');
      assert.equal(spanish.metric, 'Puntos de aprendizaje');
      assert.doesNotMatch(JSON.stringify([board, spanish]), /"board\.[\w.]+"/);
    });

    test('all pages together have everybody once and in order, without rows or names of hidden participants', async () => {
      const { first, rows } = await client.whole('ada', 'learning', { limit: 100 });
      const places = rows.map(({ place = 0 }) => place);
      assert.deepEqual(
        places,
        [...new Set(places)].sort((a, b) => a - b),
      );
      assert.equal(first.total, 1240);
      assert.equal(first.viewer?.rank, undefined, 'who takes no part has no rank');
      const names = await backend.store.transaction('northpeak', (tx) =>
        tx
          .selectFrom('board_participant')
          .innerJoin('board_name', 'board_name.participant', 'board_participant.participant')
          .select(['company', 'alias', 'visibility'])
          .where('board', '=', 'learning')
          .execute(),
      );
      const hidden = names.filter(({ visibility }) => visibility === 'hidden');
      assert.ok(hidden.length > 50);
      assert.equal(rows.length, 1240 - hidden.length, 'places jump where somebody is hidden');
      const shown = new Set(rows.map(({ displayName: one }) => (typeof one === 'string' ? one : one.text)));
      for (const { company, alias, visibility } of names) {
        assert.equal(shown.has(company), visibility === 'company', `${company} ${visibility}`);
        assert.equal(shown.has(alias), (visibility ?? 'alias') === 'alias', `${alias} ${visibility}`);
      }
    });

    test('an admin sets the company’s visibility: others see it at once, and it can be changed back', async () => {
      const seen = async () => {
        const { rows } = await client.whole('henrik', 'learning', { limit: 100 }, { to: 412 });
        return at(rows, 412);
      };
      const before = await seen();
      assert.equal(before?.displayName, 'Tekin Lojistik');
      for (const [visibility, name] of [
        ['alias', 'Silver Fir'],
        ['name', 'Deniz Tekin'],
        ['hidden', undefined],
        ['company', 'Tekin Lojistik'],
      ] as const) {
        assert.equal((await client.setVisibility('deniz', visibility)).status, 200);
        const row = await seen();
        assert.equal(row?.displayName, name, visibility);
        if (visibility === 'alias') {
          assert.notEqual(row?.id, before?.id, 'the row does not tell who it was');
          assert.equal(row?.note, 'alias', 'nor does its city');
        }
        const { rows, viewer } = await client.board('deniz');
        const own = at(rows, 412);
        assert.deepEqual([own?.isViewer, own?.displayName], [true, name ?? 'Tekin Lojistik'], 'always there');
        assert.equal(viewer?.visibility, visibility);
        assert.deepEqual(
          viewer?.options?.map((option) => [option.visibility, option.displayName]),
          [
            ['company', 'Tekin Lojistik'],
            ['name', 'Deniz Tekin'],
            ['alias', 'Silver Fir'],
            ['hidden', undefined],
          ],
        );
      }
    });

    test('other roles see the company’s visibility and whom to ask', async () => {
      const { viewer } = await client.board('marta');
      const choosing = viewer?.may?.find(({ action }) => action === 'setVisibility');
      assert.deepEqual([choosing?.allowed, choosing?.ask?.name], [false, 'Deniz Tekin']);
      assert.deepEqual(viewer?.options, [{ visibility: 'company', displayName: 'Tekin Lojistik' }]);
      const problem = await client.expectProblem(client.setVisibility('marta', 'hidden'));
      assert.deepEqual(
        [problem.status, problem.code, problem.ask?.name],
        [403, 'role_required', 'Deniz Tekin'],
      );
    });

    test('on a team board everybody sets their own visibility, and dense ranks leave no gap after ties', async () => {
      const board = await client.board('elif', 'team');
      assert.deepEqual(board.rows.map(said), [
        [1, 1, 'Marta Ruiz', 80],
        [1, 2, 'Elif Kaya', 80],
        [2, 3, 'Deniz Tekin', 40],
      ]);
      assert.deepEqual([board.scope, board.rankMethod, board.viewer?.ahead], ['person', 'dense', undefined]);
      assert.equal((await client.setVisibility('elif', 'hidden', 'team')).status, 200);
      assert.deepEqual((await client.board('deniz', 'team')).rows.map(said), [
        [1, 1, 'Marta Ruiz', 80],
        [2, 3, 'Deniz Tekin', 40],
      ]);
      assert.equal((await client.board('elif', 'team')).rows.length, 3);
      assert.equal((await client.setVisibility('elif', 'name', 'team')).status, 200);
      assert.deepEqual((await client.board('selin', 'team')).rows, [], 'another company is among itself');
    });

    test('with too few participants neither rows nor ranks are shown', async () => {
      const surveys = new SurveyTestClient(backend);
      await surveys.respond('selin');
      const { rows, total, viewer, runs, nextCursor } = await client.board('selin', 'team');
      assert.deepEqual([rows, total, nextCursor, viewer?.rank], [[], undefined, undefined, undefined]);
      assert.deepEqual([viewer?.value?.amount, viewer?.visibility], [20, 'name'], 'but their own points');
      assert.ok(runs?.every((run) => run.total === undefined && run.rank === undefined));
    });

    test('a cohort has its own ranking, and a past run stays as it ended', async () => {
      const nordics = await client.board('ingvild', 'learning', { cohort: 'nordics', limit: 3 });
      assert.ok((nordics.total ?? 0) < 1240 && (nordics.total ?? 0) > 300);
      assert.deepEqual(nordics.rows.slice(0, 3).map(said), [
        [1, 1, 'Vantaa Cold Chain', 1940],
        [2, 2, 'Halden Shipping', 1815],
        [3, 3, 'Lindqvist Freight', 1620],
      ]);
      assert.deepEqual(
        nordics.cohorts?.map(({ id }) => id),
        ['all', 'nordics', 'turkiye', 'iberia'],
      );
      const past = await client.board('marta', 'learning', { run: '2026-q3' });
      assert.deepEqual(
        [past.run?.id, past.run?.status, past.total, past.viewer?.rank],
        ['2026-q3', 'finished', 1102, 430],
      );
      assert.deepEqual(
        past.runs?.map(({ label, status, rank, total }) => [label, status, rank, total]).slice(0, 2),
        [
          ['Q4 2026', 'active', 412, 1240],
          ['Q3 2026', 'finished', 430, 1102],
        ],
      );
      assert.equal(past.runs?.length, 3);
    });

    test('the list has the boards that are switched on, with the viewer’s rank', async () => {
      const { items } = await client.list('marta');
      assert.deepEqual(items, [
        { id: 'learning', title: 'Learning', scope: 'company', rank: 412, total: 1240 },
        { id: 'team', title: 'Our team', scope: 'person', rank: 1, total: 3 },
      ]);
    });

    test('an unknown board, a board that is off and a role without access get their own problems', async () => {
      const refused = async (who: string, id: string, params: Record<string, string> = {}) => {
        const { status, code } = await client.expectProblem(client.getBoard(who, id, params));
        return [status, code];
      };
      assert.deepEqual(await refused('marta', 'nothing'), [404, 'not_found']);
      assert.deepEqual(await refused('marta', 'learning', { run: 'never' }), [404, 'not_found']);
      assert.deepEqual(await refused('marta', 'learning', { cohort: 'delta' }), [404, 'not_found']);
      assert.deepEqual(await refused('marta', 'team', { cohort: 'delta' }), [404, 'not_found']);
      for (const limit of ['0', '-1', '1.5', 'x'])
        assert.deepEqual(await refused('marta', 'learning', { limit }), [400, 'invalid_request'], limit);
      assert.deepEqual(await refused('maya', 'default'), [404, 'not_served'], 'switched off by the company');
      assert.deepEqual(await refused('maya', 'studios'), [404, 'not_served']);
      assert.equal((await client.expectProblem(client.call('maya', '/leaderboards'))).code, 'not_served');
      const role = await client.expectProblem(client.getBoard('can'));
      assert.deepEqual([role.status, role.code, role.ask?.name], [403, 'role_required', 'Aylin Er']);
      for (const visibility of ['galaxy', '', 7])
        assert.equal((await client.setVisibility('deniz', visibility)).status, 400, String(visibility));
      assert.equal(
        (await client.setVisibility('elif', 'company', 'team')).status,
        400,
        'not offered on this board',
      );
      assert.equal((await client.expectProblem(client.setVisibility('lucia', 'alias'))).code, 'forbidden');
      const outside = await client.board('lucia');
      assert.deepEqual([outside.rows, outside.viewer?.membership?.status], [[], 'invited']);
      assert.doesNotMatch(JSON.stringify(outside), /1240|Vantaa/);
    });

    test('a cursor is valid for one member, one board, one run and one cohort', async () => {
      const { nextCursor: cursor = '' } = await client.board('marta', 'learning');
      const refused = async (who: string, id: string, params: Record<string, string>) =>
        (await client.expectProblem(client.getBoard(who, id, params))).code;
      assert.equal((await client.board('marta', 'learning', { cursor })).rows[0]?.place, 4);
      for (const [who, id, params] of [
        ['deniz', 'learning', { cursor }],
        ['marta', 'default', { cursor }],
        ['marta', 'learning', { cursor, run: '2026-q3' }],
        ['marta', 'learning', { cursor, cohort: 'nordics' }],
        ['marta', 'learning', { cursor: `${cursor.slice(0, -2)}AA` }],
        ['marta', 'learning', { cursor: 'x' }],
      ] as const)
        assert.equal(await refused(who, id, params), 'invalid_request');
    });

    test('an order moves the row, its refund moves it back, and an answered survey ties it with the next', async () => {
      const own = async () => {
        const { rows, viewer } = await client.board('marta');
        return [viewer?.rank, viewer?.value?.amount, at(rows, 411)?.tied, viewer?.ahead?.rank];
      };
      assert.deepEqual(await own(), [412, 240, undefined, 411]);
      const { externalId } = await client.console<{ externalId: string }>('/orders', {
        member: 'marta',
        amount: 100,
      });
      assert.deepEqual(await own(), [412, 245, undefined, 411]);
      await client.console(`/orders/${externalId}/refund`, { member: 'marta' });
      assert.deepEqual(await own(), [412, 240, undefined, 411]);
      const surveys = new SurveyTestClient(backend);
      await surveys.respond('marta', moodAnswers, 'climate');
      assert.deepEqual(await own(), [412, 240, undefined, 411], 'nothing of an anonymous one');
      await surveys.respond('marta');
      assert.deepEqual(await own(), [411, 255, true, 410]);
      const { rows } = await client.board('marta');
      assert.deepEqual(
        [at(rows, 411)?.displayName, at(rows, 412)?.displayName],
        ['Kraft & Söhne Spedition', 'Tekin Lojistik'],
        'who came first stands first',
      );
      const team = await client.board('marta', 'team');
      assert.deepEqual(team.rows.map(said)[0], [1, 1, 'Marta Ruiz', 100], 'the person has points of it too');
    });

    test('ended entries are deleted after 15 minutes, and a page that needs them is refused', async () => {
      const { nextCursor: cursor = '' } = await client.board('ingvild', 'learning');
      const move = () => client.console('/orders', { member: 'henrik', amount: 100 });
      await move();
      assert.equal((await client.getBoard('ingvild', 'learning', { cursor })).status, 200);
      await backend.store.ownerTransaction('northpeak', (tx) =>
        sql`update laurel.board_entry set ended_at = now() - interval '16 minutes' where until is not null`.execute(
          tx,
        ),
      );
      await move();
      await move();
      const kept = await backend.store.transaction('northpeak', (tx) =>
        tx
          .selectFrom('board_entry')
          .select('ended_at')
          .where('board', '=', 'learning')
          .where('until', 'is not', null)
          .execute(),
      );
      assert.ok(kept.every(({ ended_at }) => ended_at && ended_at.getTime() > Date.now() - 900_000));
      assert.equal(
        (await client.expectProblem(client.getBoard('ingvild', 'learning', { cursor }))).code,
        'invalid_request',
      );
    });

    test('the application can give points by one function only, and can not change names', async () => {
      const attempts: Parameters<SeededBackend['store']['transaction']>[1][] = [
        (tx) => tx.updateTable('board_entry').set({ value: 1 }).execute(),
        (tx) => tx.deleteFrom('board_entry').execute(),
        (tx) => tx.updateTable('board_count').set({ people: 1 }).execute(),
        (tx) => tx.updateTable('board_clock').set({ n: 1 }).execute(),
        (tx) => tx.updateTable('board_name').set({ alias: 'x' }).execute(),
        (tx) => tx.updateTable('board_participant').set({ cohorts: [] }).execute(),
        (tx) => tx.updateTable('board').set({ floor: 1 }).execute(),
        (tx) => tx.deleteFrom('board_award').execute(),
        (tx) => sql`select laurel.board_counted('learning', '2026-q4', '', 3, 1, 1)`.execute(tx),
      ];
      for (const attempt of attempts)
        await assert.rejects(backend.store.transaction('northpeak', attempt), /permission denied/);
      await assert.rejects(
        backend.store.ownerTransaction('northpeak', (tx) => tx.deleteFrom('board_award').execute()),
        /append-only/,
      );
    });

    test('a member without points can set a visibility in advance', async () => {
      assert.deepEqual(
        (await client.board('ada')).viewer?.options?.map(({ visibility, displayName }) => [
          visibility,
          displayName,
        ]),
        [
          ['company', 'Yeni Ofis'],
          ['name', 'Ada Çelik'],
          ['alias', undefined],
          ['hidden', undefined],
        ],
      );
      assert.equal((await client.setVisibility('ada', 'hidden')).status, 200);
      assert.equal((await client.board('ada')).viewer?.visibility, 'hidden');
      await client.console('/orders', { member: 'ada', amount: 100 });
      const { viewer, rows, total } = await client.board('ada');
      assert.deepEqual([viewer?.value?.amount, viewer?.rank, total], [5, 1213, 1241]);
      const own = rows.find(({ isViewer }) => isViewer);
      assert.deepEqual([own?.displayName, own?.place, own?.tied], ['Yeni Ofis', 1218, true]);
      const others = await client.whole('carmen', 'learning', { limit: 100 });
      assert.deepEqual([others.first.total, at(others.rows, 1218)], [1241, undefined]);
      assert.ok(at(others.rows, 1217) && at(others.rows, 1241), 'all others are there');
    });
  });
