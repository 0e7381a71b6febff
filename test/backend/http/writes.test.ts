import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import * as z from 'zod/mini';
import { Perks } from '../../../src/contract/perks.ts';
import { Problem } from '../../../src/contract/core/problem.ts';
import {
  bearer,
  engines,
  get,
  identityOf,
  read,
  send,
  startBackend,
  today,
  type SeededBackend,
} from '../seeded-backend.ts';

const values = { brief: 'Whether to split by depot', from: '2026-12-07' };

interface TestPage {
  readonly items: readonly { readonly id: string }[];
  readonly nextCursor?: string;
}

for (const engine of engines)
  describe(`writes on ${engine}`, () => {
    let backend: SeededBackend;
    let app: (request: Request) => Promise<Response>;
    const path = '/perks/tailored-training/claims';
    const body = { values: { topic: 'Find the slow depot', people: '8', where: 'online' } };
    const write = async (
      key: string | undefined,
      what: unknown = body,
      to = path,
      who = 'marta',
      more: Record<string, string> = {},
    ) => {
      const request = await send(backend, who, to, what, more);
      if (key === undefined) request.headers.delete('idempotency-key');
      else request.headers.set('idempotency-key', key);
      return app(request);
    };
    const code = async (response: Response) => [
      response.status,
      z.parse(Problem, await response.json()).code,
    ];
    const used = () =>
      backend.store.transaction('northpeak', async (tx) => {
        const quota = await tx
          .selectFrom('perk_quota')
          .select('used')
          .where('perk', '=', 'tailored-training')
          .executeTakeFirst();
        const claims = await tx
          .selectFrom('claim')
          .select('claim')
          .where('perk', '=', 'tailored-training')
          .execute();
        const lines = await tx
          .selectFrom('claim_entry')
          .select('claim')
          .where('what', '=', 'requested')
          .where('key', 'is not', null)
          .execute();
        return [quota?.used ?? 0, claims.length, lines.length];
      });
    before(async () => {
      backend = await startBackend(engine);
      app = backend.app();
    });
    after(() => backend.close());

    test('a write without a key, or with one that is none, does nothing', async () => {
      for (const key of [undefined, '', 'seven77', 'with space in it', 'x'.repeat(129), 'schlüssel-é-é-é'])
        assert.deepEqual(await code(await write(key)), [400, 'key_required'], key);
      assert.deepEqual(await used(), [0, 0, 0]);
    });

    test('a body that is none, or holds what is not asked, does nothing', async () => {
      for (const what of [
        '{',
        '',
        'null',
        '[]',
        '{"values":[]}',
        '{"values":{"topic":1}}',
        '{}',
        { ...body, account: 'delta' },
      ])
        assert.deepEqual(
          await code(await write('key-of-nonsense', what)),
          [400, 'invalid_request'],
          JSON.stringify(what),
        );
      assert.deepEqual(await used(), [0, 0, 0]);
    });

    test('the same key and body give the first answer again, in its language, and no second effect', async () => {
      const first = await write('key-of-a-replay', body, path, 'marta', { 'accept-language': 'es' });
      assert.deepEqual(
        [first.status, first.headers.get('idempotency-key'), first.headers.get('idempotent-replayed')],
        [200, 'key-of-a-replay', null],
      );
      const text = await first.text();
      const { values: said } = body;
      const turned = { values: { where: said.where, people: said.people, topic: said.topic } };
      for (const what of [body, turned]) {
        const again = await write('key-of-a-replay', what, path, 'marta', { 'accept-language': 'tr' });
        assert.deepEqual(
          [
            again.status,
            again.headers.get('idempotent-replayed'),
            again.headers.get('content-language'),
            await again.text(),
          ],
          [200, 'true', 'es', text],
        );
      }
      assert.deepEqual(await used(), [1, 1, 1]);
      const found = await app(
        get('/loyalty/claims?key=key-of-a-replay', {
          authorization: await bearer(identityOf('marta'), backend.now),
        }),
      );
      assert.equal(
        (await read<{ items: { id: string }[] }>(found)).items[0]?.id,
        (JSON.parse(text) as { id: string }).id,
      );
      const others = await app(
        get('/loyalty/claims?key=key-of-a-replay', {
          authorization: await bearer(identityOf('deniz'), backend.now),
        }),
      );
      assert.deepEqual((await read<{ items: unknown[] }>(others)).items, [], 'a key is its person’s own');
    });

    test('the same key with another body, or on another route, is a mismatch', async () => {
      const other = { values: { ...body.values, people: '9' } };
      assert.deepEqual(await code(await write('key-of-a-replay', other)), [422, 'idempotency_mismatch']);
      assert.deepEqual(
        await code(await write('key-of-a-replay', { values }, '/perks/architecture-review/claims')),
        [422, 'idempotency_mismatch'],
      );
      assert.deepEqual(await used(), [1, 1, 1]);
    });

    test('a key belongs to one person of one account', async () => {
      const response = await write('key-of-a-replay', body, path, 'deniz');
      assert.deepEqual([response.status, response.headers.get('idempotent-replayed')], [200, null]);
      assert.deepEqual(await used(), [2, 2, 2]);
    });

    test('a refusal leaves no key behind: what was refused may be tried again', async () => {
      const refusal = await write('key-of-a-refusal', body);
      assert.deepEqual(await code(refusal), [409, 'quota_used_up']);
      const [claim] = await backend.store.transaction('northpeak', (tx) =>
        tx
          .selectFrom('claim')
          .select('claim')
          .where('perk', '=', 'tailored-training')
          .where('person', '=', 'deniz')
          .execute(),
      );
      assert.equal(
        (await write('key-of-the-cancel', {}, `/claims/${claim?.claim}/cancel`, 'deniz')).status,
        200,
      );
      const again = await write('key-of-a-refusal', body);
      assert.deepEqual([again.status, again.headers.get('idempotent-replayed')], [200, null]);
    });

    test('twenty at once with one key: one effect, and all have the one answer', async () => {
      const before = await used();
      const seat = '/perks/logistics-day/claims';
      const responses = await Promise.all(
        Array.from({ length: 20 }, () => write('key-of-twenty', { values: {} }, seat)),
      );
      const answers = await Promise.all(responses.map((response) => response.text()));
      assert.deepEqual(new Set(responses.map(({ status }) => status)), new Set([200]));
      assert.equal(new Set(answers).size, 1);
      assert.equal(responses.filter(({ headers }) => headers.get('idempotent-replayed') === null).length, 1);
      const taken = await backend.store.transaction('northpeak', (tx) =>
        tx
          .selectFrom('perk_event')
          .select('taken')
          .where('perk', '=', 'logistics-day')
          .executeTakeFirstOrThrow(),
      );
      assert.equal(taken.taken, 35);
      assert.deepEqual((await used()).slice(0, 2), before.slice(0, 2));
    });

    test('a list goes on without doubles and gaps while perks are added, and a cursor is good for its own list alone', async () => {
      const add = (from: number, count: number, position: (index: number) => number) =>
        backend.store.ownerTransaction('northpeak', (tx) =>
          tx
            .insertInto('perk')
            .values(
              Array.from({ length: count }, (_, index) => ({
                perk: `more-${from + index}`,
                kind: 'content',
                position: position(index),
                claimable: false,
                approval: false,
                form: '[]',
                display: '{}',
              })),
            )
            .execute(),
        );
      const authorization = await bearer(identityOf('deniz'), backend.now);
      const page = async (query: string) =>
        z.parse(Perks, await read(await app(get(`/loyalty/perks${query}`, { authorization }))));
      await add(0, 40, (index) => 100 + 2 * index);
      const first = await page('');
      assert.deepEqual(
        [first.items.length, first.total, first.kinds?.find(({ kind }) => kind === 'content')?.count],
        [24, 60, 41],
      );
      await add(40, 30, (index) => 101 + 2 * index);
      const seen = first.items.map(({ id }) => id);
      for (let cursor = first.nextCursor; cursor !== undefined;) {
        const next = await page(`?cursor=${encodeURIComponent(cursor)}`);
        assert.equal(next.total, 60);
        seen.push(...next.items.map(({ id }) => id));
        cursor = next.nextCursor;
      }
      assert.deepEqual([seen.length, new Set(seen).size], [60, 60]);
      assert.equal((await page('')).total, 90, 'a new list has all of them');
      assert.equal(
        (await page('?kind=event&state=claimable')).items.every(
          ({ kind, state }) => kind === 'event' && state === 'claimable',
        ),
        true,
      );
      assert.deepEqual((await page('?kind=of+nothing')).items, []);

      const cursor = first.nextCursor ?? '';
      const marta = await bearer(identityOf('marta'), backend.now);
      const wrong = async (to: string, token = authorization) =>
        code(await app(get(`/loyalty${to}`, { authorization: token })));
      for (const to of [
        `/perks?cursor=${cursor.slice(0, -1)}`,
        `/perks?cursor=${cursor}x`,
        `/perks?cursor=${cursor.replace(/^./, 'f')}`,
        '/perks?cursor=eyJhZnRlciI6MX0',
        '/perks?cursor=%00',
        `/perks?kind=event&cursor=${cursor}`,
        `/claims?cursor=${cursor}`,
      ])
        assert.ok(/invalid_request|not_found/.test(String((await wrong(to))[1])), to);
      assert.deepEqual(
        await wrong(`/perks?cursor=${cursor}`, marta),
        [400, 'invalid_request'],
        'not another person’s',
      );
      assert.deepEqual(await wrong('/claims?decide=you'), [400, 'invalid_request']);
    });

    test('claims go on below the last page, whatever is added above it', async () => {
      await backend.store.ownerTransaction('northpeak', async (tx) => {
        const row = {
          account: 'tekin',
          person: 'marta',
          perk: 'oslo-draw',
          status: 'fulfilled',
          steps: 0,
          answers: '{}',
          requested_at: today,
          moved_at: today,
        };
        await tx
          .insertInto('claim')
          .values(
            Array.from({ length: 60 }, (_, index) => ({
              ...row,
              claim: `old-${index}`,
              slot: `old-${index}`,
            })),
          )
          .execute();
      });
      const authorization = await bearer(identityOf('marta'), backend.now);
      const seen: string[] = [];
      let cursor: string | undefined = '';
      for (let pages = 0; cursor !== undefined; pages += 1) {
        const next: TestPage = await read<TestPage>(
          await app(
            get(`/loyalty/claims?perk=oslo-draw&cursor=${encodeURIComponent(cursor)}`, { authorization }),
          ),
        );
        seen.push(...next.items.map(({ id }) => id));
        cursor = next.nextCursor;
        if (pages === 0) await write('key-above-the-page', { values: {} }, '/perks/logistics-izmir/claims');
      }
      assert.deepEqual([seen.length, new Set(seen).size, seen[0], seen.at(-1)], [60, 60, 'old-59', 'old-0']);
    });
  });
