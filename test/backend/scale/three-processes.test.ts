import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { createAuthenticator, demoSecret } from '../../../demo/backend/http/auth.ts';
import { openPostgres } from '../../../demo/backend/db/database.ts';
import { ensureRoles } from '../../../demo/backend/db/roles.ts';
import { createTenantStore, type TenantStore } from '../../../demo/backend/db/transaction.ts';
import { startDemoProcess, type DemoProcess } from '../../support/demo-process.ts';
import type { TestPostgres } from '../../support/postgres.ts';
import { seededDatabase, startSeededPostgres } from '../../support/seeded-postgres.ts';

const auth = createAuthenticator({
  secret: demoSecret,
  issuer: 'laurel-reference',
  audience: 'laurel',
  demo: true,
});
/** A day that a review can be asked for. */
const soon = new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10);
const guests = Array.from({ length: 30 }, (_, index) => `guest-${index}`);

interface ProxiedReply {
  readonly status: number;
  readonly text: string;
  readonly code?: string | undefined;
}

/** Nothing that is true may be known to one of them alone. */
describe('three processes behind one address', () => {
  let postgres: TestPostgres;
  let store: TenantStore;
  let url: string;
  const processes: DemoProcess[] = [];
  let turn = 0;

  before(async () => {
    postgres = await startSeededPostgres('now', new Date());
    url = await postgres.database('laurel', seededDatabase);
    const db = openPostgres(url, { waitMs: 60_000 });
    store = createTenantStore(db, await ensureRoles(db));
    await store.ownerTransaction('northpeak', async (tx) => {
      const people = guests.map((person) => ({ person, name: person, email: `${person}@tekin.example` }));
      await tx.insertInto('person').values(people).execute();
      const members = guests.map((person) => ({ person, account: 'tekin', roles: ['earner'] }));
      await tx.insertInto('member').values(members).execute();
      await tx.updateTable('perk_event').set({ taken: 30 }).where('perk', '=', 'logistics-day').execute();
    });
    processes.push(...(await Promise.all([1, 2, 3].map(() => startDemoProcess({ DATABASE_URL: url })))));
  });
  after(async () => {
    await Promise.all(processes.map((each) => each.end('SIGTERM')));
    await store.close();
    await postgres.stop();
  });

  const headersOf = async (person: string, more: Record<string, string> = {}) => ({
    authorization: `Bearer ${await auth.issue({ tenant: 'northpeak', account: 'tekin', person }, 300, new Date())}`,
    'content-type': 'application/json',
    ...more,
  });
  const replyOf = async (response: Response): Promise<ProxiedReply> => {
    const text = await response.text();
    return { status: response.status, text, code: (JSON.parse(text) as { code?: string }).code };
  };
  /** As a proxy hands requests on: to one after the other. */
  const call = async (
    person: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
    at = processes[(turn += 1) % processes.length],
  ): Promise<ProxiedReply> =>
    replyOf(
      await fetch(`${at?.url}/loyalty${path}`, {
        headers: await headersOf(person, headers),
        ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }),
      }),
    );
  const claim = (person: string, path: string, values: object, key: string, at?: DemoProcess) =>
    call(person, path, { values }, { 'idempotency-key': key }, at);
  /** The guests who have claimed it, as often as they did. */
  const claimantsOf = (perk: string): Promise<string[]> =>
    store.transaction('northpeak', async (tx) => {
      const rows = await tx.selectFrom('claim').select('person').where('perk', '=', perk).execute();
      return rows.map(({ person }) => person).filter((person) => guests.includes(person));
    });

  test('30 people claim 10 seats at once: ten get one', async () => {
    const replies = await Promise.all(
      guests.map((person) => claim(person, '/perks/logistics-day/claims', {}, crypto.randomUUID())),
    );
    const got = replies.filter(({ status }) => status === 200).length;
    const late = replies.filter(({ code }) => code === 'seat_taken').length;
    assert.deepEqual([got, late, (await claimantsOf('logistics-day')).length], [10, 20, 10]);
  });

  test('one write sent to all of them is done once, and each gives the same answer, also later', async () => {
    const key = crypto.randomUUID();
    const values = { brief: 'Whether to split by depot', from: soon };
    const send = () =>
      Promise.all(
        processes.map((at) => claim('guest-0', '/perks/architecture-review/claims', values, key, at)),
      );
    const first = await send();
    // Whoever came while another one was at work is told to come again.
    assert.ok(
      first.every(({ status, code }) => status === 200 || code === 'in_progress'),
      JSON.stringify(first),
    );
    const replies = [...first, ...(await send())].filter(({ status }) => status === 200);
    assert.equal(new Set(replies.map(({ text }) => text)).size, 1);
    assert.ok(replies.length >= processes.length);
    assert.deepEqual(await claimantsOf('architecture-review'), ['guest-0']);
  });

  test('a text, a right and a membership that change are changed for all with the next request', async () => {
    const titles = () =>
      Promise.all(
        processes.map(async (at) => {
          const { text } = await call('guest-1', '/perks/logistics-day', undefined, {}, at);
          return (JSON.parse(text) as { title?: string }).title;
        }),
      );
    const [before = ''] = await titles();
    const renamed = `${before}, renamed`;
    await store.ownerTransaction('northpeak', (tx) =>
      tx
        .updateTable('localized')
        .set({ text: renamed })
        .where('text', '=', before)
        .where('lang', '=', 'en')
        .execute(),
    );
    assert.deepEqual(await titles(), [renamed, renamed, renamed]);
    await store.ownerTransaction('northpeak', (tx) =>
      tx.deleteFrom('member').where('person', '=', 'guest-29').execute(),
    );
    const replies = await Promise.all(
      processes.map((at) => call('guest-29', '/standing', undefined, {}, at)),
    );
    assert.ok(
      replies.every(({ status }) => status === 403),
      JSON.stringify(replies),
    );
  });

  test('a draft that one has taken is what another one gives', async () => {
    const [one, other] = processes;
    const saved = await fetch(`${one?.url}/loyalty/surveys/capacity/draft`, {
      method: 'PUT',
      headers: await headersOf('marta'),
      body: JSON.stringify({ answers: { often: 'quarter' }, revision: 0 }),
    });
    assert.equal(saved.status, 200, await saved.text());
    const next = await call('marta', '/surveys/capacity', undefined, {}, other);
    assert.match(next.text, /"often":"quarter"/);
  });

  test('one that is killed in the middle costs nothing: what is sent again to others is done once', async () => {
    await store.ownerTransaction('northpeak', (tx) =>
      tx.updateTable('perk_event').set({ taken: 10 }).where('perk', '=', 'logistics-day').execute(),
    );
    const seated = await claimantsOf('logistics-day');
    const writers = guests.slice(0, 29).filter((person) => !seated.includes(person));
    const keys = writers.map(() => crypto.randomUUID());
    const write = (index: number, at?: DemoProcess): Promise<ProxiedReply | undefined> =>
      claim(writers[index] ?? '', '/perks/logistics-day/claims', {}, keys[index] ?? '', at).catch(
        () => undefined,
      );
    const [victim] = processes.splice(0, 1);
    const underWay = writers.map((_, index) => write(index, index % 2 ? victim : undefined));
    await Promise.race(underWay);
    await victim?.end('SIGKILL');
    const first = await Promise.all(underWay);
    /** As the outbox of the widgets does: the same write with the same key, until there is an answer. */
    const retry = async (index: number, reply: ProxiedReply | undefined): Promise<ProxiedReply> =>
      reply && reply.code !== 'in_progress' && reply.status !== 503
        ? reply
        : retry(index, await write(index));
    const replies = await Promise.all(first.map((reply, index) => retry(index, reply)));
    assert.deepEqual(
      replies.filter(({ status }) => status !== 200),
      [],
    );
    assert.deepEqual((await claimantsOf('logistics-day')).sort(), [...seated, ...writers].sort());
    processes.push(await startDemoProcess({ DATABASE_URL: url }));
    const { status } = await call('guest-3', '/standing', undefined, {}, processes.at(-1));
    assert.equal(status, 200);
  });
});
