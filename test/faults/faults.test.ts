import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openPostgres, type Database } from '../../demo/backend/db/database.ts';
import { ensureRoles } from '../../demo/backend/db/roles.ts';
import { createTenantStore, type TenantStore } from '../../demo/backend/db/transaction.ts';
import { startDemoProcess, type DemoProcess } from '../support/demo-process.ts';
import { startReplica } from '../support/postgres-replica.ts';
import type { TestPostgres } from '../support/postgres.ts';
import { seededDatabase, startSeededPostgres } from '../support/seeded-postgres.ts';
import { audit } from './audit.ts';
import { startOneAddress, type OneAddress } from './one-address.ts';
import { mountSmallDisk, type SmallDisk } from './small-disk.ts';
import { events, prepareWork, Worker, writesOf, type PlannedWrite, type WorkCounts } from './workload.ts';

// `npm run faults -- 5` goes on for five minutes, as the long form does; without a number each fault comes once.
const usual = process.env['LAUREL_LONG'] === '1' ? 5 : 0;
const minutes = Number(process.env['LAUREL_FAULT_MINUTES'] ?? usual);
const people = Array.from({ length: 250 + Math.ceil(minutes * 1000) }, (_, index) => `fault-${index}`);
const workers = 6;
/** So many writes must succeed after each fault, so that it was survived and not only met. */
const proof = 12;

const portOf = (url: string): number => Number(new URL(url).port);

describe('faults under load', () => {
  let postgres: TestPostgres;
  let replica: TestPostgres;
  let db: Database;
  let store: TenantStore;
  let address: OneAddress;
  let disk: SmallDisk | undefined;
  let environment: Record<string, string>;
  const processes: DemoProcess[] = [];
  const counts: WorkCounts = { writes: 0, retried: 0, wrong: [], stale: [] };

  const point = () => (address.targets = processes.map(({ url }) => portOf(url)));

  before(async () => {
    postgres = await startSeededPostgres('now', new Date());
    const url = await postgres.database('laurel', seededDatabase);
    db = openPostgres(url, { waitMs: 60_000 });
    store = createTenantStore(db, await ensureRoles(db));
    await prepareWork(store, people);
    for (const { tenant, perk } of events)
      await store.ownerTransaction(tenant, (tx) =>
        tx.updateTable('perk_event').set({ taken: 0 }).where('perk', '=', perk).execute(),
      );
    replica = await startReplica(postgres, portOf(url));
    environment = {
      DATABASE_URL: url,
      LAUREL_REPLICA_URL: replica.urlFor('laurel', 'postgres', ''),
      LAUREL_RATE_REQUESTS: '1000000',
      LAUREL_RATE_COMPANIES: '1000000',
    };
    processes.push(...(await Promise.all([1, 2, 3].map(() => startDemoProcess(environment)))));
    address = await startOneAddress([]);
    point();
    disk = mountSmallDisk();
  });
  after(async () => {
    address.close();
    await Promise.all(processes.map((each) => each.end('SIGKILL')));
    await store.close();
    await replica.stop();
    await postgres.stop();
    disk?.remove();
  });

  /** Ends when so many writes more are confirmed, or none is left to do. */
  const progress = async (by: number, isDone: () => boolean): Promise<void> => {
    const aim = counts.writes + by;
    while (counts.writes < aim && !isDone()) await new Promise((resolve) => setTimeout(resolve, 20));
  };
  const setClock = (at: DemoProcess | undefined, days: number) =>
    fetch(`${at?.url}/demo/clock`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ days }),
    });

  test('nothing that was confirmed is lost, nothing is done twice, and nobody gets another tenant’s', async (t) => {
    let next = 0;
    let over = false;
    const confirmed: PlannedWrite[] = [];
    const plan = people.flatMap(writesOf);
    const isDone = () => next >= plan.length;
    const work = async (): Promise<void> => {
      const worker = new Worker(address.url, counts);
      for (let write = plan[next++]; write && !over; write = plan[next++]) {
        await worker.send(write);
        confirmed.push(write);
      }
    };
    const prove = () => progress(proof, isDone);
    const faults: Readonly<Record<string, () => Promise<void>>> = {
      'connections ended': () =>
        postgres.run(
          `select pg_terminate_backend(pid) from pg_stat_activity where datname = 'laurel' and pid <> pg_backend_pid()`,
        ),
      'database restarted': () => postgres.crash(),
      'process killed': async () => {
        const [victim] = processes.splice(0, 1);
        // For a moment the address still names it, as a balancer does that has not noticed.
        await victim?.end('SIGKILL');
        point();
        await prove();
        processes.push(await startDemoProcess(environment));
        point();
      },
      'clock stepped': async () => {
        const [one] = processes;
        await setClock(one, 1);
        await prove();
        await setClock(one, 0);
      },
      'replica behind': async () => {
        const statement = (name: string) => replica.run(`select pg_wal_replay_${name}()`);
        await statement('pause');
        await prove();
        await statement('resume');
      },
      ...(disk && {
        'disk full': async () => {
          disk?.fill();
          const { retried } = counts;
          // Until it was met.
          while (counts.retried < retried + workers && !isDone())
            await new Promise((resolve) => setTimeout(resolve, 20));
          disk?.free();
        },
      }),
    };
    if (disk) {
      await postgres.run(`create tablespace small location '${disk.folder}'`);
      await postgres.run('alter table laurel.idempotency set tablespace small', 'laurel');
    }
    const running = Promise.all(Array.from({ length: workers }, work));
    const met = new Map<string, number>();
    const end = Date.now() + minutes * 60_000;
    do
      for (const [name, fault] of Object.entries(faults)) {
        await prove();
        if (isDone()) break;
        await fault();
        met.set(name, (met.get(name) ?? 0) + 1);
        await prove();
      }
    while (Date.now() < end && !isDone());
    over = true;
    await running;
    const found = await audit(store, confirmed);
    const faultLine = [...met].map(([name, times]) => `${name} ${times}`).join(', ');
    t.diagnostic(
      `${confirmed.length} writes confirmed, ${counts.retried} requests sent again; lost ${found.lost.length}, doubled ${found.doubled.length}, ` +
        `wrong tenant ${found.wrongTenant.length}, older than one's own write ${counts.stale.length}; ${faultLine}${disk ? '' : '; no disk was filled: mounting needs root'}`,
    );
    assert.deepEqual(
      { ...found, wrong: counts.wrong, stale: counts.stale },
      {
        lost: [],
        doubled: [],
        wrongTenant: [],
        seats: [],
        wrong: [],
        stale: [],
      },
    );
    assert.deepEqual([...met.keys()], Object.keys(faults), 'each fault came');
  });
});
