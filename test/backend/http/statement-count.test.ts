import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { reads, type ReadRoute } from '../../../src/contract/routes.ts';
import { demoMembers } from '../../../demo/backend/seed/data/demo-members.ts';
import {
  bearer,
  engines,
  get,
  identityOf,
  read,
  startBackend,
  type SeededBackend,
} from '../seeded-backend.ts';
import { countStatements, type StatementCounter } from '../statement-counter.ts';

/** Statements of a read at most, its session included: the settings, who asks, and what they asked for. */
const most = 3;

/** Reads that take more, and why. */
const exceptions: Partial<Record<ReadRoute['id'], string>> = {};

/** The list in whose items the ids of a route with `{id}` are found. */
const listOf = (path: string): string => path.slice(0, path.indexOf('/{id}'));

for (const engine of engines)
  describe(`the statements of reads on ${engine}`, () => {
    let backend: SeededBackend;
    let counter: StatementCounter;
    before(async () => {
      backend = await startBackend(engine);
      counter = countStatements();
    });
    after(async () => {
      counter.stop();
      await backend.close();
    });

    const askedBy = async (key: string) => {
      const [app, authorization] = [backend.app(), await bearer(identityOf(key), backend.now, 3600)];
      return (path: string, headers: Record<string, string> = {}) =>
        app(get(`/loyalty${path}`, { authorization, ...headers }));
    };

    /** Two addresses of a route, of things that this member sees. */
    const addressesOf = async ({ path }: ReadRoute, ask: Awaited<ReturnType<typeof askedBy>>) => {
      if (!path.includes('{id}')) return [path];
      if (path.startsWith('/wallets')) return [path.replace('{id}', 'default')];
      const { items = [] } = await read<{ items?: { id: string }[] }>(await ask(listOf(path)));
      return [...items.slice(0, 2).map(({ id }) => id), 'nothing'].map((id) => path.replace('{id}', id));
    };

    test(`no read of the contract takes more than ${most}, whoever asks`, async (t) => {
      const counts = new Map<string, number>();
      const answered = new Set<string>();
      // Somebody of each account: statements do not depend on roles.
      const byAccount = new Map(
        demoMembers().map((member) => [`${member.tenant} ${member.account}`, member]),
      );
      for (const { key } of byAccount.values()) {
        const ask = await askedBy(key);
        for (const route of reads)
          for (const address of await addressesOf(route, ask)) {
            // The first time it may write: it draws the code of a link, or settles a wallet.
            await ask(address);
            counter.take();
            const { status } = await ask(address);
            const counted = counter.take();
            if (status === 200) answered.add(route.id);
            const over = counted - most;
            counts.set(route.id, Math.max(counts.get(route.id) ?? 0, over + most));
          }
      }
      t.diagnostic([...counts].map(([id, count]) => `${id} ${count}`).join(', '));
      const more = [...counts].filter(([id, count]) => count > most && !(id in exceptions));
      assert.deepEqual(more, [], `these reads take more than ${most} statements`);
      assert.deepEqual(
        reads.map(({ id }) => id).filter((id) => !answered.has(id)),
        [],
        'every read was answered to somebody',
      );
    });

    test('texts that change are read with the session, at once and by no statement more', async () => {
      const ask = await askedBy('deniz');
      const titleIn = async (language: string) => {
        const { items } = await read<{ items: { name: string }[] }>(
          await ask('/tiers', { 'accept-language': language }),
        );
        return items.map(({ name }) => name);
      };
      const before = await titleIn('en');
      await backend.store.ownerTransaction('northpeak', (tx) =>
        tx
          .updateTable('localized')
          .set({ text: 'Renamed' })
          .where('key', 'like', 'tier.%.name')
          .where('lang', '=', 'en')
          .execute(),
      );
      counter.take();
      const after = await titleIn('en');
      assert.deepEqual(
        after,
        before.map(() => 'Renamed'),
      );
      assert.equal(counter.take(), most);
      await ask('/session');
      assert.equal(counter.take(), 2, 'a session asks for nothing more');
    });
  });
