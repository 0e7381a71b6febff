// `npm run load:tenants`: reads with 10,000 tenants of 100 members beside the same reads with the few of the demo, on one
// server in one run. TENANTS and ROUNDS change its size.
import pg from 'pg';
import { openPostgres } from '../../demo/backend/db/database.ts';
import { ensureRoles } from '../../demo/backend/db/roles.ts';
import { createTenantStore } from '../../demo/backend/db/transaction.ts';
import { today } from '../backend/seeded-backend.ts';
import { seededDatabase, startSeededPostgres } from '../support/seeded-postgres.ts';
import { addTenants, tenantAt, templates } from './add-tenants.ts';
import { askEveryRead } from './tenant-reads.ts';

const count = Number(process.env['TENANTS'] ?? 10_000);
const rounds = Number(process.env['ROUNDS'] ?? 5);
const postgres = await startSeededPostgres('fixed', today);
const [few, many] = [
  await postgres.database('few', seededDatabase),
  await postgres.database('many', seededDatabase),
];
const client = new pg.Client(many);
await client.connect();
const began = performance.now();
await addTenants(client, count, 100);
const { rows } = await client.query<{ rows: number; size: string }>(`
  select sum(reltuples)::bigint::text as rows, pg_size_pretty(pg_database_size(current_database())) as size
  from pg_class where relnamespace = 'laurel'::regnamespace and relkind = 'r'`);
await client.end();
console.log(
  `${count} tenants × 100 members: ${rows[0]?.rows} rows, ${rows[0]?.size}, seeded in ${Math.round((performance.now() - began) / 1000)} s`,
);

const stores = await Promise.all(
  [few, many].map(async (url) => {
    const db = openPostgres(url);
    return createTenantStore(db, await ensureRoles(db));
  }),
);
const [fewStore, manyStore] = stores;
if (!fewStore || !manyStore) throw new Error('no store');
// In turns: what else the machine does meanwhile is spread over both. The first round is not counted.
const took = { few: 0, many: 0 };
let answered = 0;
for (let round = 0; round <= rounds; round += 1)
  for (const [index, template] of templates.entries()) {
    const copy = tenantAt(
      templates.length * Math.floor((count / templates.length / (rounds + 1)) * round) + index,
    );
    const starts = [performance.now(), 0];
    await askEveryRead(fewStore, template, template);
    starts[1] = performance.now();
    const found = await askEveryRead(manyStore, copy.tenant, template);
    if (round === 0) continue;
    answered += found;
    took.few += (starts[1] ?? 0) - (starts[0] ?? 0);
    took.many += performance.now() - (starts[1] ?? 0);
  }
const each = (milliseconds: number) => (milliseconds / answered).toFixed(2);
console.log(
  `${answered} reads: ${each(took.few)} ms with the demo's tenants, ${each(took.many)} ms with ${count} more; ratio ${(took.many / took.few).toFixed(2)}`,
);
await Promise.all(stores.map((store) => store.close()));
await postgres.stop();
