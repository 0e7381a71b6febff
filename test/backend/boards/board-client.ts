import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { Leaderboard, Leaderboards, type BoardRow } from '../../../src/contract/leaderboards.ts';
import type { BoardSeed } from '../../../demo/backend/seed/data/board-seed.ts';
import { bearer, identityOf, post, read } from '../seeded-backend.ts';
import { BackendTestClient } from '../test-client.ts';

type TestQuery = Readonly<Record<string, string | number>>;

/** A board for tests: open to all, of one run. */
export const boardOf = (board: string, change: Partial<BoardSeed> = {}): BoardSeed => ({
  board,
  scope: 'company',
  counts: {},
  method: 'standard',
  visibility: 'company',
  options: ['company', 'alias', 'hidden'],
  floor: 1,
  runs: [{ run: 'now', label: 'Now', startsOn: '2026-10-01', endsOn: '2026-12-31' }],
  participants: [],
  ...change,
});

/** Those who read boards, by their keys among the demo's members. */
export class BoardTestClient extends BackendTestClient {
  async call(who: string, path: string, body?: unknown, lang = 'en'): Promise<Response> {
    const headers = {
      authorization: await bearer(identityOf(who), this.backend.now),
      'accept-language': lang,
    };
    const sent = body === undefined ? {} : { method: 'PUT', body: JSON.stringify(body) };
    return this.app(new Request(`http://backend.test/loyalty${path}`, { headers, ...sent }));
  }

  getBoard(who: string, id = 'default', params: TestQuery = {}, lang = 'en'): Promise<Response> {
    const query = new URLSearchParams(Object.entries(params).map(([key, value]) => [key, String(value)]));
    return this.call(who, `/leaderboards/${id}?${query}`, undefined, lang);
  }

  board(who: string, id = 'default', params: TestQuery = {}, lang = 'en'): Promise<Leaderboard> {
    return this.expectOk(Leaderboard, this.getBoard(who, id, params, lang));
  }

  list(who: string): Promise<Leaderboards> {
    return this.expectOk(Leaderboards, this.call(who, '/leaderboards'));
  }

  setVisibility(who: string, visibility: unknown, id = 'default'): Promise<Response> {
    return this.call(who, `/leaderboards/${id}/visibility`, { visibility });
  }

  /** All that somebody can read of a board down to a place, page after page; `between` is called before each. */
  async whole(
    who: string,
    id = 'default',
    params: TestQuery = {},
    {
      to = Number.MAX_SAFE_INTEGER,
      between = () => Promise.resolve(),
    }: { readonly to?: number; readonly between?: () => Promise<unknown> } = {},
  ): Promise<{ first: Leaderboard; rows: BoardRow[] }> {
    const first = await this.board(who, id, params);
    const rows = [...first.rows];
    for (let page = first; page.nextCursor !== undefined && (page.rows.at(-1)?.place ?? 0) < to;) {
      await between();
      page = await this.board(who, id, { ...params, cursor: page.nextCursor });
      rows.push(...page.rows);
    }
    return { first, rows };
  }

  /** The vendor's console. */
  async console<T>(path: string, body: unknown): Promise<T> {
    const response = await this.app(post(`/demo${path}`, body));
    assert.equal(response.status, 201, path);
    return read<T>(response);
  }

  /** Gives points as the application may, each by a deed of its own, one after the other. */
  async give(
    board: string,
    given: readonly (readonly [who: string, points: number])[],
    run = 'now',
  ): Promise<void> {
    const deeds = given.map(([who, points]) => ({ who, points, deed: crypto.randomUUID() }));
    await this.backend.store.transaction('northpeak', (tx) =>
      sql`select laurel.board_add(${board}, ${run}, d.who, d.points, d.deed)
        from jsonb_to_recordset(${JSON.stringify(deeds)}::jsonb) as d (who text, points int8, deed text)`.execute(
        tx,
      ),
    );
  }

  /** Participants of a board by the name of their company. */
  async names(board: string): Promise<ReadonlyMap<string, string>> {
    const rows = await this.backend.store.transaction('northpeak', (tx) =>
      tx
        .selectFrom('board_participant')
        .innerJoin('board_name', 'board_name.participant', 'board_participant.participant')
        .select(['board_name.participant', 'board_name.company'])
        .where('board_participant.board', '=', board)
        .execute(),
    );
    return new Map(rows.map(({ participant, company }) => [company, participant]));
  }
}
