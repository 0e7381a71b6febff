import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { SignJWT } from 'jose';
import { sql } from 'kysely';
import { routes } from '../../../src/contract/routes.ts';
import { createAuthenticator, demoSecret } from '../../../demo/backend/http/auth.ts';
import { seedDatabase } from '../../../demo/backend/seed/seed.ts';
import { SurveyTestClient } from '../surveys/survey-client.ts';
import {
  addressOf,
  auth,
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

const buyer = identityOf('marta');
const forged = createAuthenticator({
  secret: 'another-secret-of-more-than-32-characters',
  issuer: 'laurel-test',
  audience: 'laurel',
});
const elsewhere = createAuthenticator({
  secret: demoSecret,
  issuer: 'somebody-else',
  audience: 'laurel',
  demo: true,
});
const other = createAuthenticator({
  secret: demoSecret,
  issuer: 'laurel-test',
  audience: 'another-service',
  demo: true,
});
const lasting = () =>
  new SignJWT({ tenant: buyer.tenant, account: buyer.account })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(buyer.person)
    .setIssuer('laurel-test')
    .setAudience('laurel')
    .sign(new TextEncoder().encode(demoSecret));
const unsigned = `${btoa('{"alg":"none"}')}.${btoa('{"sub":"marta"}')}.`.replaceAll('=', '');

/** Requests that must be refused on every route, with the expected problem. */
const protectedRoutes: readonly (readonly [
  who: string,
  send: () => Promise<string | undefined>,
  status: number,
  code: string,
])[] = [
  ['nobody', () => Promise.resolve(undefined), 401, 'unauthenticated'],
  ['an expired token', () => bearer(buyer, new Date(today.getTime() - 3_600_000)), 401, 'token_expired'],
  [
    'a wrong signature',
    async () => `Bearer ${await forged.issue(buyer, 300, today)}`,
    401,
    'unauthenticated',
  ],
  [
    'another issuer',
    async () => `Bearer ${await elsewhere.issue(buyer, 300, today)}`,
    401,
    'unauthenticated',
  ],
  ['another audience', async () => `Bearer ${await other.issue(buyer, 300, today)}`, 401, 'unauthenticated'],
  ['a token that never ends', async () => `Bearer ${await lasting()}`, 401, 'unauthenticated'],
  ['no signature at all', () => Promise.resolve(`Bearer ${unsigned}`), 401, 'unauthenticated'],
  ['another tenant', () => bearer({ ...buyer, tenant: 'orsa' }, today), 403, 'forbidden'],
  ['an unknown tenant', () => bearer({ ...buyer, tenant: "x' or '1'='1" }, today), 403, 'forbidden'],
  ['another account', () => bearer({ ...buyer, account: 'vestby' }, today), 403, 'forbidden'],
  ['another tenant’s account', () => bearer({ ...buyer, account: 'beta' }, today), 403, 'forbidden'],
];

for (const engine of engines)
  describe(`tenant isolation on ${engine}`, () => {
    let backend: SeededBackend;
    before(async () => {
      backend = await startBackend(engine);
    });
    after(() => backend.close());

    test('every route refuses every wrong identity and reveals nothing', async (t) => {
      const app = backend.app();
      let cases = 0;
      for (const { path, method } of Object.values(routes))
        for (const [who, authorize, status, code] of protectedRoutes) {
          const authorization = await authorize();
          const headers = authorization === undefined ? {} : { authorization };
          const address = `http://backend.test/loyalty${await addressOf(backend, path)}`;
          const written = {
            method,
            body: '{"values":{},"reason":"no"}',
            headers: { ...headers, 'idempotency-key': 'a-key-of-this-test' },
          };
          const response = await app(new Request(address, method === 'GET' ? { headers } : written));
          const problem = await read<{ code: string }>(response);
          assert.deepEqual([response.status, problem.code], [status, code], `${path} for ${who}`);
          assert.equal(response.headers.get('content-type'), 'application/problem+json');
          assert.doesNotMatch(JSON.stringify(problem), /Tekin|Vestby|Silver|Gold|EUR/);
          cases += 1;
        }
      t.diagnostic(`${engine}: ${cases} refusals`);
    });

    test('a role is refused where its account restricts the standing, and served elsewhere', async () => {
      const app = backend.app();
      const asked = async (key: string, path: string) =>
        app(get(`/loyalty${path}`, { authorization: await bearer(identityOf(key), today) }));
      const refused = await asked('can', '/standing');
      assert.equal(refused.status, 403);
      const problem = await read<{ code: string; ask: unknown }>(refused);
      assert.equal(problem.code, 'role_required');
      assert.deepEqual(problem.ask, { name: 'Aylin Er', href: 'mailto:aylin@granit.example' });
      assert.equal((await asked('can', '/session')).status, 200);
      const ladder = await (await asked('can', '/tiers')).text();
      assert.doesNotMatch(
        ladder,
        /"amount":\d+,"currency"|"current":true/,
        'no money and no standing by the side door',
      );
    });

    test('path, query and body can not change the identity of the token', async () => {
      const authorization = await bearer(buyer, today);
      const response = await backend.app()(
        get('/loyalty/session?account=vestby&tenant=orsa&member=ece', { authorization }),
      );
      assert.deepEqual((await read<{ account: unknown }>(response)).account, {
        id: 'tekin',
        name: 'Tekin Lojistik A.Ş.',
      });
    });

    test('roles come from the database, not from the token', async () => {
      const token = await new SignJWT({ tenant: 'northpeak', account: 'tekin', roles: ['admin'] })
        .setProtectedHeader({ alg: 'HS256' })
        .setSubject('elif')
        .setIssuer('laurel-test')
        .setAudience('laurel')
        .setIssuedAt(today)
        .setExpirationTime(new Date(today.getTime() + 60_000))
        .sign(new TextEncoder().encode(demoSecret));
      const session = await backend.app()(get('/loyalty/session', { authorization: `Bearer ${token}` }));
      assert.deepEqual((await read<{ member: { roles: string[] } }>(session)).member.roles, ['viewer']);
    });

    test('thirty seconds of clock skew are tolerated, a minute is not', async () => {
      const app = backend.app();
      const ended = (ago: number) => bearer(buyer, new Date(today.getTime() - (60 + ago) * 1000), 60);
      assert.equal((await app(get('/loyalty/session', { authorization: await ended(20) }))).status, 200);
      assert.equal((await app(get('/loyalty/session', { authorization: await ended(60) }))).status, 401);
    });

    test('the database shows each tenant its own rows, and none without a tenant', async (t) => {
      const tables = [
        'tenant',
        'localized',
        'tier',
        'plan',
        'tier_rule',
        'account',
        'person',
        'member',
        'membership',
        'activity',
        'standing',
        'track',
        'perk',
        'perk_event',
        'perk_quota',
        'perk_fact',
        'claim',
        'claim_entry',
        'idempotency',
        'referral_campaign',
        'referral_code',
        'company',
        'referral_count',
        'referral',
        'referral_person',
        'referral_event',
        'referral_reward',
        'referral_task',
        'survey',
        'survey_version',
        'survey_invitation',
        'survey_promise',
        'survey_draft',
        'survey_participation',
        'survey_response',
        'survey_mark',
        'survey_reward',
        'board',
        'board_run',
        'board_clock',
        'board_name',
        'board_participant',
        'board_award',
        'board_entry',
        'board_count',
      ] as const;
      const { app, owner } = backend.roles;
      const countAs = (role: string, tenant: string | undefined, table: (typeof tables)[number]) =>
        backend.db.transaction().execute(async (transaction) => {
          await sql`set local role ${sql.id(role)}`.execute(transaction);
          if (tenant !== undefined)
            await sql`select set_config('laurel.tenant', ${tenant}, true)`.execute(transaction);
          const { rows } = await sql<{ all: number; foreign: number }>`
            select count(*) as all, count(*) filter (where tenant <> ${tenant ?? ''}) as foreign from laurel.${sql.id(table)}`.execute(
            transaction,
          );
          return rows[0];
        });
      const claimed = await backend.app()(
        await send(backend, 'marta', '/perks/rate-planner/claims', { values: {} }),
      );
      assert.equal(claimed.status, 200, 'a key to be seen');
      const client = new SurveyTestClient(backend);
      await client.saveDraft('deniz', { often: 'year' }, 0);
      await client.respond('marta');
      let seen = 0;
      for (const table of tables)
        for (const role of [app, owner]) {
          assert.deepEqual(
            await countAs(role, undefined, table),
            { all: 0, foreign: 0 },
            `${role} without tenant in ${table}`,
          );
          assert.deepEqual(await countAs(role, 'nobody', table), { all: 0, foreign: 0 });
          const own = await countAs(role, table === 'track' ? 'orsa' : 'northpeak', table);
          assert.equal(own?.foreign, 0);
          if (table === 'track') assert.equal((await countAs(role, 'northpeak', table))?.all, 0);
          assert.ok((own?.all ?? 0) > 0, `${role} sees its own ${table}`);
          seen += own?.all ?? 0;
        }
      t.diagnostic(`${engine}: ${tables.length} tables, ${seen} own rows seen, 0 foreign`);
    });

    test('the application can add activity but not change it, and nobody can write for another tenant', async () => {
      const refused = (
        tenant: string,
        work: Parameters<SeededBackend['store']['transaction']>[1],
        why: RegExp,
      ) => assert.rejects(backend.store.transaction(tenant, work), why);
      await refused('northpeak', (tx) => tx.deleteFrom('activity').execute(), /permission denied/);
      await refused(
        'northpeak',
        (tx) => tx.updateTable('activity').set({ amount: 1 }).execute(),
        /permission denied/,
      );
      await refused(
        'northpeak',
        (tx) =>
          tx
            .updateTable('member')
            .set({ roles: ['admin'] })
            .execute(),
        /permission denied/,
      );
      await assert.rejects(
        backend.store.ownerTransaction('northpeak', (tx) => tx.deleteFrom('activity').execute()),
        /append-only/,
      );
      const line = {
        account: 'beta',
        external_id: 'X-1',
        kind: 'order',
        amount: 1,
        currency: 'TRY',
        quantity: 1,
        occurred_at: today,
        recorded_at: today,
      };
      await refused(
        'northpeak',
        (tx) =>
          tx
            .insertInto('activity')
            .values({ ...line, tenant: 'orsa' })
            .execute(),
        /row-level security/,
      );
      await refused('northpeak', (tx) => tx.insertInto('activity').values(line).execute(), /foreign key/);
      await refused(
        'northpeak',
        (tx) =>
          tx
            .insertInto('activity')
            .values({ ...line, account: 'tekin', external_id: 'NP-20001' })
            .execute(),
        /duplicate key/,
      );
      const back = {
        ...line,
        account: 'delta',
        external_id: 'X-2',
        kind: 'refund',
        amount: -1,
        quantity: -1,
        reverses: 'NP-20001',
      };
      await refused('northpeak', (tx) => tx.insertInto('activity').values(back).execute(), /foreign key/);
    });

    test('the claim ledger is append-only for the application and for the owner', async () => {
      const { store } = backend;
      const [line] = await store.transaction('northpeak', (tx) =>
        tx.selectFrom('claim_entry').selectAll().where('account', '=', 'tekin').limit(1).execute(),
      );
      assert.ok(line);
      const attempts: Parameters<SeededBackend['store']['transaction']>[1][] = [
        (tx) => tx.updateTable('claim_entry').set({ what: 'approved' }).execute(),
        (tx) => tx.deleteFrom('claim_entry').execute(),
        (tx) => sql`truncate laurel.claim_entry`.execute(tx),
      ];
      for (const attempt of attempts) {
        await assert.rejects(store.transaction('northpeak', attempt), /permission denied/);
        await assert.rejects(store.ownerTransaction('northpeak', attempt), /append-only/);
      }
      const forbidden: Parameters<SeededBackend['store']['transaction']>[1][] = [
        (tx) => tx.updateTable('claim').set({ account: 'delta' }).execute(),
        (tx) => tx.updateTable('claim').set({ answers: '{}' }).execute(),
        (tx) => tx.updateTable('perk_event').set({ capacity: 1000 }).execute(),
        (tx) => tx.updateTable('perk_quota').set({ limit_count: 1000 }).execute(),
        (tx) => tx.updateTable('perk').set({ claimable: true }).execute(),
        (tx) => tx.deleteFrom('claim').execute(),
      ];
      for (const attempt of forbidden)
        await assert.rejects(store.transaction('northpeak', attempt), /permission denied/);
      const { numDeletedRows } = await store.transaction('northpeak', (tx) =>
        tx.deleteFrom('idempotency').executeTakeFirstOrThrow(),
      );
      assert.equal(Number(numDeletedRows), 0, 'a key is kept a day, whoever purges');
      const again = await store.transaction('northpeak', (tx) =>
        tx
          .selectFrom('claim_entry')
          .selectAll()
          .where('claim', '=', line.claim)
          .where('step', '=', line.step)
          .execute(),
      );
      assert.deepEqual(again, [line]);
    });

    test('claims and perks of other accounts and tenants are not found, whatever is tried', async () => {
      const app = backend.app();
      const own = (await addressOf(backend, '/claims/{id}')).slice('/claims/'.length);
      const strangers = ['selin', 'ece', 'maya', 'ada'];
      for (const key of strangers) {
        const authorization = await bearer(identityOf(key), today);
        assert.equal((await app(get(`/loyalty/claims/${own}`, { authorization }))).status, 404, key);
        const { items } = await read<{ items: { id: string }[] }>(
          await app(get('/loyalty/claims', { authorization })),
        );
        assert.ok(!items.some(({ id }) => id === own));
        for (const move of ['cancel', 'approve', 'decline']) {
          const response = await app(
            await send(backend, key, `/claims/${own}/${move}`, move === 'decline' ? { reason: 'x' } : {}),
          );
          assert.equal(response.status, 404, `${key} ${move}`);
        }
      }
      const foreign = await bearer(identityOf('ece'), today);
      assert.equal(
        (await app(get('/loyalty/perks/architecture-review', { authorization: foreign }))).status,
        404,
      );
      const personal = await bearer(identityOf('selin'), today);
      assert.equal(
        (await app(get('/loyalty/perks/field-kit', { authorization: personal }))).status,
        404,
        'came with an order of Tekin',
      );
      const strange = await app(
        await send(backend, 'ece', '/perks/architecture-review/claims', { values: {} }),
      );
      assert.equal(strange.status, 404);
    });

    test('a viewer learns whom to ask and can not change anything, and a non-member can not claim', async () => {
      const app = backend.app();
      const refused = async (key: string, path: string, body: unknown) => {
        const response = await app(await send(backend, key, path, body));
        return [response.status, await read<{ code: string; ask?: { name: string } }>(response)] as const;
      };
      const own = await addressOf(backend, '/claims/{id}');
      for (const [path, body] of [
        ['/perks/logistics-day/claims', { values: {} }],
        [`${own}/cancel`, {}],
        [`${own}/approve`, {}],
        [`${own}/decline`, { reason: 'no' }],
      ] as const) {
        const [status, { code, ask }] = await refused('elif', path, body);
        assert.deepEqual([status, code, ask?.name], [403, 'role_required', 'Deniz Tekin'], path);
      }
      for (const key of ['lucia', 'derya', 'nora', 'mart']) {
        const [status, { code }] = await refused(key, '/perks/logistics-day/claims', { values: {} });
        assert.deepEqual([status, code], [403, 'forbidden'], key);
      }
    });

    test('a second start adds nothing', async () => {
      const count = () =>
        backend.store.transaction('northpeak', (tx) =>
          tx
            .selectFrom('activity')
            .select((row) => row.fn.countAll<number>().as('lines'))
            .executeTakeFirstOrThrow(),
        );
      const before = await count();
      assert.deepEqual(await seedDatabase(backend.store, today), {
        programs: 0,
        accounts: 0,
        members: 0,
        activity: 0,
        perks: 0,
        referrals: 0,
        surveys: 0,
        boards: 0,
      });
      assert.deepEqual(await count(), before);
    });

    test('a pooled connection carries no tenant into the next request', async () => {
      const app = backend.app();
      const asked = await Promise.all(
        Array.from({ length: 40 }, async (_, index) => {
          const key = index % 2 ? 'ece' : 'marta';
          const response = await app(
            get('/loyalty/session', { authorization: await bearer(identityOf(key), today) }),
          );
          return [key, (await read<{ program: { id: string } }>(response)).program.id];
        }),
      );
      for (const [key, program] of asked) assert.equal(program, key === 'ece' ? 'orsa' : 'northpeak');
    });
  });

test('the demo secret is refused outside of a demo, and a short one everywhere', () => {
  assert.throws(
    () => createAuthenticator({ secret: demoSecret, issuer: 'a', audience: 'b' }),
    /LAUREL_SECRET/,
  );
  assert.throws(() => createAuthenticator({ secret: 'short', issuer: 'a', audience: 'b', demo: true }), /32/);
  assert.ok(auth);
});
