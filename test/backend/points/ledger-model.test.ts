import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { sql } from 'kysely';
import { engines, startBackend, type SeededBackend } from '../seeded-backend.ts';
import { LedgerRunner } from './ledger-runner.ts';
import { seededRandom } from './seeded-random.ts';

const long = process.env['LAUREL_LONG'] !== undefined;
const [clients, each] = long ? [50, 10_000] : [12, 50];
const wallets = ['one', 'two', 'three', 'four', 'five'];

for (const engine of engines)
  describe(`the ledger of points on ${engine}`, () => {
    let backend: SeededBackend;
    before(async () => {
      backend = await startBackend(engine);
    });
    after(() => backend.close());
    const tenant = 'northpeak';

    test('agrees with a model after what many clients did at once', async (t) => {
      const seed = Number(process.env['LAUREL_SEED'] ?? 20_261_130);
      const runner = new LedgerRunner(backend.store, tenant, 'tekin', seededRandom(seed));
      await Promise.all(
        Array.from({ length: clients }, async (_, client) => {
          for (let count = 0; count < each; count += 1)
            await runner.step(wallets[(client + count) % wallets.length] ?? 'one');
        }),
      );
      const differences = await runner.differences();
      t.diagnostic(
        `${engine}: ${runner.operations} operations, ${differences.length} differences, seed ${seed}`,
      );
      assert.deepEqual(differences.slice(0, 3), []);
      assert.equal(runner.operations, clients * each);
    });

    test('every balance is the sum of its postings, and none is below zero', async () => {
      const { rows } = await backend.store.ownerTransaction(tenant, (tx) =>
        sql<{ wallet: string }>`select w.wallet from laurel.points_wallet w
          left join (select account, wallet,
              sum(amount) filter (where bucket = 'available') as available, sum(amount) filter (where bucket = 'pending') as pending,
              sum(amount) filter (where bucket = 'reserved') as reserved, -sum(amount) filter (where bucket = 'debt') as debt
            from laurel.points_posting group by account, wallet) p using (account, wallet)
          where (w.available, w.pending, w.reserved, w.debt) is distinct from
            (coalesce(p.available, 0), coalesce(p.pending, 0), coalesce(p.reserved, 0), coalesce(p.debt, 0))
            or least(w.available, w.pending, w.reserved, w.debt) < 0`.execute(tx),
      );
      assert.deepEqual(rows, []);
    });

    test('each entry says the balance that the entries before it add up to', async () => {
      const { rows } = await backend.store.ownerTransaction(tenant, (tx) =>
        sql<{ seq: number }>`select seq from (select seq, balance,
            sum(amount) over (partition by account, wallet order by seq) as total from laurel.points_movement) m
          where balance <> total`.execute(tx),
      );
      assert.deepEqual(rows, []);
    });

    test('nobody changes or deletes an entry, and none is written that does not balance', async () => {
      const refused = async (work: string, pattern: RegExp, owner = true) => {
        const run = owner ? backend.store.ownerTransaction : backend.store.transaction;
        await assert.rejects(
          run(tenant, (tx) => sql.raw(work).execute(tx)),
          pattern,
          work,
        );
      };
      for (const table of ['points_movement', 'points_posting', 'redemption_entry'])
        for (const work of [`delete from laurel.${table}`, `truncate laurel.${table} cascade`])
          await refused(work, /append-only/);
      await refused(`update laurel.points_movement set amount = amount + 1`, /append-only/);
      await refused(`update laurel.points_posting set amount = amount + 1`, /append-only/);
      for (const table of ['points_movement', 'points_posting', 'points_wallet', 'points_lot'])
        await refused(`delete from laurel.${table}`, /permission denied/, false);
      await refused(`update laurel.points_wallet set available = 1000000`, /permission denied/, false);
      await refused(
        `insert into laurel.points_wallet (account, wallet, available) values ('tekin', 'gift', 1000)`,
        /permission denied/,
        false,
      );
      await refused(
        `insert into laurel.points_posting (account, wallet, movement, line, bucket, amount)
          select account, wallet, movement, 99, 'issued', -5 from laurel.points_movement limit 1`,
        /does not balance/,
        false,
      );
    });
  });
