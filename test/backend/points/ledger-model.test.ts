import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { sql } from 'kysely';
import { poolSize } from '../../../demo/backend/db/database.ts';
import type { TenantStore } from '../../../demo/backend/db/transaction.ts';
import { engines, startBackend, type SeededBackend } from '../seeded-backend.ts';
import { auditLedger } from './ledger-audit.ts';
import { LedgerRunner } from './ledger-runner.ts';
import { seededRandom } from './seeded-random.ts';

const tenant = 'northpeak';
const long = process.env['LAUREL_LONG'] === '1';
const clients = 50;
const wallets = Array.from({ length: 10 }, (_, number) => `wallet-${number}`);

/** Operations of each client. LAUREL_EACH=200 sets them for PostgreSQL; on PGlite clients only take turns. */
const operationsOf = (engine: string): number => {
  if (engine === 'PGlite') return 12;
  return Number(process.env['LAUREL_EACH'] ?? (long ? 10_000 : 12));
};

for (const engine of engines)
  describe(`the ledger of points on ${engine}`, () => {
    let backend: SeededBackend;
    let stores: TenantStore[];
    const each = operationsOf(engine);
    before(async () => {
      backend = await startBackend(engine);
      // On PostgreSQL each client has a connection of its own.
      const further = engine === 'PGlite' ? 0 : clients / poolSize - 1;
      stores = [backend.store, ...Array.from({ length: further }, () => backend.openStore())];
    });
    after(async () => {
      await Promise.all(stores.slice(1).map((store) => store.close()));
      await backend.close();
    });

    test('agrees with a model after what many clients did at once', async (t) => {
      const seed = Number(process.env['LAUREL_SEED'] ?? 20_261_130);
      const runner = new LedgerRunner(tenant, 'tekin', seededRandom(seed));
      const started = performance.now();
      const rate = (done: number) => Math.round((done * 1000) / (performance.now() - started));
      let done = 0;
      await Promise.all(
        Array.from({ length: clients }, async (_, client) => {
          const store = stores[client % stores.length] ?? backend.store;
          for (let count = 0; count < each; count += 1) {
            await runner.step(store, wallets[(client + count) % wallets.length] ?? '');
            done += 1;
            if (done % 10_000 === 0) console.log(`${done} operations, ${rate(done)} a second`);
          }
        }),
      );
      const speed = rate(done);
      const { operations, refused, negative, repeated } = runner.counts;
      const differences = await runner.differences(backend.store);
      const audit = await auditLedger(backend.store, tenant);
      t.diagnostic(
        `${engine}: ${operations} operations by ${clients} clients on ${wallets.length} wallets, ${refused} refused, ` +
          `${repeated} repeated, ${speed} a second, seed ${seed}`,
      );
      t.diagnostic(
        `differences from the model ${differences.length}, drift ${audit.drift}, negative ${negative + audit.negative}, ` +
          `unbalanced ${audit.unbalanced}; ${audit.movements} movements, ${audit.postings} postings summed`,
      );
      assert.deepEqual(differences.slice(0, 3), []);
      assert.equal(operations, clients * each);
      assert.ok(refused < operations / 2, 'most operations do something');
      assert.ok(audit.movements >= operations - refused);
      assert.deepEqual([audit.drift, audit.negative, audit.unbalanced, negative], [0, 0, 0, 0]);
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
      for (const table of ['points_movement', 'points_posting']) {
        await refused(`update laurel.${table} set amount = amount + 1`, /append-only/);
        await refused(`update laurel.${table} set amount = amount + 1`, /permission denied/, false);
      }
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
