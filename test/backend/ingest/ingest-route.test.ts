import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { SignJWT } from 'jose';
import { createMachineTokens, allKinds } from '../../../demo/backend/ingest/machine-auth.ts';
import type { RecordKind } from '../../../demo/backend/ingest/records.ts';
import {
  bearer,
  engines,
  get,
  identityOf,
  read,
  startBackend,
  today,
  type SeededBackend,
} from '../seeded-backend.ts';

const tokens = createMachineTokens('a key for the systems of a vendor');

interface IngestAnswer {
  readonly results: readonly { readonly row: number; readonly status: string; readonly code?: string }[];
  readonly code?: string;
}

for (const engine of engines)
  describe(`the ingest routes on ${engine}`, () => {
    let backend: SeededBackend;
    let app: (request: Request) => Promise<Response>;
    before(async () => {
      backend = await startBackend(engine);
      app = backend.app({ ingest: tokens, demo: false });
    });
    after(() => backend.close());

    const post = async (
      kind: RecordKind,
      body: unknown,
      { tenant = 'northpeak', kinds = allKinds, authorization = '', type = 'application/json' } = {},
    ): Promise<{ status: number; answer: IngestAnswer }> => {
      const token = authorization || `Bearer ${await tokens.issue(tenant, kinds, 60, today)}`;
      const response = await app(
        new Request(`http://backend.test/ingest/${kind}`, {
          method: 'POST',
          headers: { authorization: token, 'content-type': type },
          body: typeof body === 'string' ? body : JSON.stringify(body),
        }),
      );
      return { status: response.status, answer: await read<IngestAnswer>(response) };
    };
    const order = (id: string, more: object = {}) => ({
      id,
      account: 'tekin',
      kind: 'order',
      amount: '100.00',
      at: '2026-11-02T09:30:00Z',
      ...more,
    });
    const statuses = ({ results }: IngestAnswer) => results.map(({ status, code }) => code ?? status);
    const countActivity = (tenant: string) =>
      backend.store.transaction(tenant, (tx) => tx.selectFrom('activity').select('external_id').execute());

    test('take no token of a member, of another key, of another audience, without an end, or that has ended', async () => {
      const signed = (key: string, audience: string, expiry?: number) => {
        const token = new SignJWT({ tenant: 'northpeak', scope: 'activity:write' })
          .setProtectedHeader({ alg: 'HS256' })
          .setAudience(audience);
        return (expiry === undefined ? token : token.setExpirationTime(expiry)).sign(
          new TextEncoder().encode(key),
        );
      };
      const key = 'a key for the systems of a vendor';
      const now = Math.floor(today.getTime() / 1000);
      for (const [authorization, code] of [
        [await bearer(identityOf('deniz'), today), 'unauthenticated'],
        [
          `Bearer ${await signed('another key, which is long enough', 'laurel-ingest', now + 60)}`,
          'unauthenticated',
        ],
        [`Bearer ${await signed(key, 'laurel', now + 60)}`, 'unauthenticated'],
        [`Bearer ${await signed(key, 'laurel-ingest')}`, 'unauthenticated'],
        [`Bearer ${await signed(key, 'laurel-ingest', now - 60)}`, 'token_expired'],
        ['Basic abc', 'unauthenticated'],
      ] as const) {
        const { status, answer } = await post('activity', [order('X-1')], { authorization });
        assert.deepEqual([status, answer.code], [401, code]);
      }
      assert.equal((await countActivity('northpeak')).filter((each) => each.external_id === 'X-1').length, 0);
    });

    test('take a token for its kinds and its program alone, and open nothing to members', async () => {
      const { status, answer } = await post('members', [], { kinds: ['activity'] });
      assert.deepEqual([status, answer.code], [403, 'forbidden']);
      const nowhere = await post('activity', [], { tenant: 'nowhere' });
      assert.deepEqual([nowhere.status, nowhere.answer.code], [403, 'forbidden']);
      const authorization = `Bearer ${await tokens.issue('northpeak', allKinds, 60, today)}`;
      assert.equal((await app(get('/loyalty/session', { authorization }))).status, 401);
      const other = await post('activity', [order('X-2')], { tenant: 'orsa' });
      assert.deepEqual(statuses(other.answer), ['unknown_account'], 'the account is of another program');
      assert.equal((await countActivity('orsa')).filter((each) => each.external_id === 'X-2').length, 0);
    });

    test('are not there without a key', async () => {
      const response = await backend.app()(
        new Request('http://backend.test/ingest/activity', { method: 'POST', body: '[]' }),
      );
      assert.equal(response.status, 404);
    });

    test('refuse a body that is no list of storable rows, or too long', async () => {
      for (const [body, status, code] of [
        ['{"id"', 400, 'invalid_request'],
        ['{}', 400, 'invalid_request'],
        [[{ id: 'a\0' }], 400, 'invalid_request'],
        [Array.from({ length: 1001 }, () => 1), 413, 'too_large'],
        [`["${'x'.repeat(1_100_000)}"]`, 413, 'too_large'],
      ] as const) {
        const { status: given, answer } = await post('activity', body);
        assert.deepEqual([given, answer.code], [status, code]);
      }
    });

    test('answer each row, write the good ones once, and take nothing back by silence', async () => {
      const rows = [
        order('R-1'),
        order('R-2', { account: 'nobody' }),
        order('R-3', { amount: '1,5' }),
        7,
        null,
        order('R-1'),
        order('R-1', { amount: '99.00' }),
        { id: 'R-4', account: 'tekin', at: '2026-11-03', reverses: 'R-1' },
        { id: 'R-5', account: 'tekin', at: '2026-11-03', reverses: 'R-1' },
        order('R-6', { at: '2026-12-01' }),
      ];
      const expected = [
        'applied',
        'unknown_account',
        'invalid',
        'invalid',
        'invalid',
        'known',
        'changed',
        'applied',
        'reversed_already',
        'in_future',
      ];
      assert.deepEqual(statuses((await post('activity', rows)).answer), expected);
      const had = (await countActivity('northpeak')).length;
      const again = statuses((await post('activity', rows)).answer);
      assert.deepEqual(
        again,
        expected.map((status) => (status === 'applied' ? 'known' : status)),
      );
      assert.equal((await countActivity('northpeak')).length, had);
    });

    test('move the standing and the boards of an account as an order does', async () => {
      const authorization = await bearer(identityOf('selin'), backend.now);
      const standing = async () =>
        JSON.stringify(await read(await app(get('/loyalty/standing', { authorization }))));
      const before = await standing();
      const lines = [1, 2].map((n) => JSON.stringify(order(`S-${n}`, { account: 'delta', amount: 4321.5 })));
      const sent = await post('activity', lines.join('\n'), { type: 'application/x-ndjson' });
      assert.deepEqual(statuses(sent.answer), ['applied', 'applied']);
      assert.notEqual(await standing(), before);
      const { seen } = await backend.store.transaction('northpeak', (tx) =>
        tx.selectFrom('standing').select('seen').where('account', '=', 'delta').executeTakeFirstOrThrow(),
      );
      const { length } = await backend.store.transaction('northpeak', (tx) =>
        tx.selectFrom('activity').select('seq').where('account', '=', 'delta').execute(),
      );
      assert.equal(seen, length, 'every entry is judged');
    });

    test('let somebody new in, who can then read', async () => {
      const account = { account: 'neu', name: 'Neu AS', plan: 'standard' };
      const member = {
        account: 'neu',
        person: 'nina',
        name: 'Nina',
        email: 'nina@neu.example',
        roles: ['admin'],
      };
      assert.deepEqual(statuses((await post('accounts', [account])).answer), ['applied']);
      assert.deepEqual(statuses((await post('members', [member, member])).answer), ['applied', 'known']);
      const authorization = await bearer({ tenant: 'northpeak', person: 'nina', account: 'neu' }, today);
      assert.equal((await app(get('/loyalty/standing', { authorization }))).status, 200);
    });

    test('write two requests of the same rows once', async () => {
      const rows = Array.from({ length: 50 }, (_, n) =>
        order(`T-${n}`, { account: n % 2 ? 'delta' : 'kaya' }),
      );
      const answers = await Promise.all([post('activity', rows), post('activity', rows)]);
      assert.deepEqual(answers.map(({ answer }) => statuses(answer)[0]).sort(), ['applied', 'known']);
      const written = (await countActivity('northpeak')).filter(({ external_id }) =>
        external_id.startsWith('T-'),
      );
      assert.equal(written.length, 50);
    });
  });
