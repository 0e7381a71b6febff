import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import pg from 'pg';
import { openPostgres } from '../../../demo/backend/db/database.ts';
import { createTenantStore } from '../../../demo/backend/db/transaction.ts';
import { addTenants, tenantAt } from '../../load/add-tenants.ts';
import { askEveryRead } from '../../load/tenant-reads.ts';
import type { TestPostgres } from '../../support/postgres.ts';
import { seededDatabase, startSeededPostgres } from '../../support/seeded-postgres.ts';
import { today } from '../seeded-backend.ts';

/** Each program of the demo 250 times: `npm run load:tenants` measures ten times as many. */
const count = 1000;
const members = 10;
/** Rows of a table that is read row by row for no request. */
const many = 5000;

interface ScanRow {
  readonly name: string;
  readonly rows: number;
  readonly scanned: number;
}

describe('a thousand tenants', () => {
  let postgres: TestPostgres;
  let url: string;
  let client: pg.Client;
  before(async () => {
    postgres = await startSeededPostgres('fixed', today);
    url = await postgres.database('laurel', seededDatabase);
    client = new pg.Client(url);
    await client.connect();
    await addTenants(client, count, members);
  });
  after(async () => {
    await client.end();
    await postgres.stop();
  });

  /** What was read row by row of each great table, by connections that have ended. */
  const scans = async (): Promise<ReadonlyMap<string, number>> => {
    const { rows } = await client.query<ScanRow>(`
      select relname as name, n_live_tup::int as rows, seq_tup_read::int as scanned from pg_stat_user_tables
      where schemaname = 'laurel' and n_live_tup >= ${many}`);
    return new Map(rows.map(({ name, scanned }) => [name, scanned]));
  };

  test('every read finds its rows by an index', async (t) => {
    const earlier = await scans();
    assert.ok(earlier.size >= 10, 'the tables are great enough to tell');
    const db = openPostgres(url, { waitMs: 60_000, connections: 2 });
    const store = createTenantStore(db, { owner: 'laurel_owner', app: 'laurel_app' });
    let answered = 0;
    // As often as it takes until a named statement may get a plan for all values.
    for (let round = 0; round < 7; round += 1)
      for (const index of [0, 1, 2, 3]) {
        const { tenant, template } = tenantAt(round * 100 + index);
        answered += await askEveryRead(store, tenant, template);
      }
    // A connection tells what it has done at its end.
    await store.close();
    const later = await scans();
    const read = [...later].flatMap(([name, scanned]) =>
      scanned > (earlier.get(name) ?? 0) ? [`${name}: ${scanned - (earlier.get(name) ?? 0)} rows`] : [],
    );
    t.diagnostic(`${answered} reads of ${count} tenants, ${later.size} tables of ${many} rows or more`);
    assert.ok(answered > 500);
    assert.deepEqual(read, []);
  });
});
