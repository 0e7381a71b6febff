// `npm run load:board`: a board of 1,000,000 participants on a PostgreSQL of its own, read while results come in.
// PEOPLE, SECONDS, CHANGES (a second) and READERS change its size.
import { performance } from 'node:perf_hooks';
import { sql } from 'kysely';
import { rankOf } from '../../demo/backend/boards/ranking.ts';
import { loadEntries, loadAround, type BoardPosition } from '../../demo/backend/boards/queries.ts';
import { openPostgres } from '../../demo/backend/db/database.ts';
import { migrate } from '../../demo/backend/db/migrate.ts';
import { createTenantStore, type Tx, type TenantStore } from '../../demo/backend/db/transaction.ts';
import { startPostgres } from '../support/postgres.ts';
import { fillBoard, ranking, participant, tenant } from './participants.ts';
import { at, line, timed, type Measured } from './timing.ts';

const sizeOf = (name: string, usual: number): number => Number(process.env[name] ?? usual);
const [people, seconds, changes, readers] = [
  sizeOf('PEOPLE', 1_000_000),
  sizeOf('SECONDS', 60),
  sizeOf('CHANGES', 100),
  sizeOf('READERS', 2),
];
const aim = 20;
const heads = ['', '  times', '     p50', '     p95', '     p99']
  .map((head, index) => (index ? head : ''.padEnd(26)))
  .join(' ');

const anybody = (): string => participant(1 + Math.floor(Math.random() * people));

const measured = (store: TenantStore, places: readonly BoardPosition[]): Measured[] => {
  const read = (work: (tx: Tx) => Promise<unknown>) => () => store.transaction(tenant, work);
  return [
    {
      name: 'top 50',
      took: [],
      work: read(async (tx) => {
        const clock = await tx.selectFrom('board_clock').select('n').executeTakeFirstOrThrow();
        return loadEntries(tx, ranking, { n: clock.n }, 51);
      }),
    },
    { name: 'my rank and neighbours', took: [], work: read((tx) => loadAround(tx, ranking, anybody())) },
    {
      name: 'page of 20 anywhere',
      took: [],
      work: async () => {
        const from = places[Math.floor(Math.random() * places.length)];
        return from && store.transaction(tenant, (tx) => loadEntries(tx, ranking, from, 21));
      },
    },
  ];
};

/** Results come in evenly, whether the one before is done or not. */
const writeUntil = async (store: TenantStore, until: number, took: number[]): Promise<number> => {
  const pending = new Set<Promise<void>>();
  let [sent, failed] = [0, 0];
  for (const from = performance.now(); performance.now() < until;) {
    const due = Math.floor(((performance.now() - from) / 1000) * changes);
    for (; sent < due; sent += 1) {
      const given = Math.floor(Math.random() * 400) - 100;
      const work = () =>
        store.transaction(tenant, (tx) =>
          sql`select laurel.board_add('load', 'now', ${anybody()}, ${given}, ${crypto.randomUUID()})`.execute(
            tx,
          ),
        );
      const write: Promise<void> = timed({ work, took })
        .catch(() => void (failed += 1))
        .finally(() => pending.delete(write));
      pending.add(write);
    }
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  await Promise.all(pending);
  return failed;
};

/** Ranks by the counts against ranks by counting everybody above. */
const countMismatches = async (store: TenantStore, of: number): Promise<number> => {
  let wrong = 0;
  for (let index = 0; index < of; index += 1) {
    const who = index === 0 ? participant(1) : anybody();
    await store.transaction(tenant, async (tx) => {
      const { entries } = await loadAround(tx, ranking, who);
      const own = entries.find((each) => each.participant === who);
      const { rows } = await sql<{ above: number; distinct_above: number; first: number }>`
        select count(*) filter (where e.value > m.value) as above,
          count(distinct e.value) filter (where e.value > m.value) as distinct_above,
          count(*) filter (where e.value = m.value and e.tie > m.tie) as first
        from laurel.board_entry e, laurel.board_entry m
        where m.board = 'load' and m.participant = ${who} and m.until is null and e.board = 'load' and e.until is null`.execute(
        tx,
      );
      const [plain] = rows;
      if (!own || !plain) return void (wrong += 1);
      const standing = { above: plain.above, distinct: plain.distinct_above, first: plain.first };
      for (const each of ['standard', 'dense', 'ordinal'] as const)
        if (rankOf(each, standing) !== rankOf(each, own.standing)) wrong += 1;
    });
  }
  return wrong;
};

/** Prints how long all took; gives how much was not as it should be. */
const measure = async (store: TenantStore, forReaders: TenantStore, fsync: string): Promise<number> => {
  // As cursors have them: of a moment at the beginning, while the board goes on.
  const places: BoardPosition[] = [];
  for (let index = 0; index < 200; index += 1) {
    const { n, entries } = await forReaders.transaction(tenant, (tx) => loadAround(tx, ranking, anybody()));
    places.push({ n, after: entries[0] });
  }
  const kinds = measured(forReaders, places);
  // What every connection reads once, its catalogues, is no part of the measure.
  for (const kind of kinds) for (let turn = 0; turn < 20; turn += 1) await kind.work();
  const writes: number[] = [];
  const until = performance.now() + seconds * 1000;
  const reading = Array.from({ length: readers }, async () => {
    while (performance.now() < until) for (const kind of kinds) await timed(kind);
  });
  const failed = await writeUntil(store, until, writes);
  await Promise.all(reading);
  console.log(
    `\nfsync ${fsync}: ${seconds} s with ${changes} changes a second, ${readers} readers; ms\n\n${heads}`,
  );
  for (const kind of [...kinds, { name: 'a change', took: writes }]) console.log(line(kind));
  const slow = kinds.filter(({ took }) => at(took, 0.95) > aim).map(({ name }) => name);
  console.log(
    `\n${failed} changes failed; ${slow.length ? `over ${aim} ms at p95: ${slow.join(', ')}` : `all within ${aim} ms at p95`}`,
  );
  return failed + slow.length;
};

const postgres = await startPostgres();
const url = await postgres.database('load');
const db = openPostgres(url);
// Who reads waits for no connection that a writer of the same board waits with.
const readersOwn = openPostgres(url);
try {
  const roles = await migrate(db);
  const [store, reading] = [createTenantStore(db, roles), createTenantStore(readersOwn, roles)];
  const began = performance.now();
  await fillBoard(store, people);
  await sql`vacuum analyze`.execute(db);
  console.log(
    `${people.toLocaleString('en')} participants in ${((performance.now() - began) / 1000).toFixed(0)} s`,
  );
  let missed = 0;
  // Test databases have it off; what is promised is to hold where a change is on disk when it is answered.
  for (const fsync of ['off', 'on']) {
    await postgres.run(`alter system set fsync = ${fsync}`);
    await postgres.run('select pg_reload_conf()');
    missed += await measure(store, reading, fsync);
  }
  const checked = 20;
  const wrong = await countMismatches(store, checked);
  console.log(`\n${checked} × 3 ranks against a plain count: ${wrong} wrong`);
  if (missed + wrong > 0) process.exitCode = 1;
} finally {
  await db.destroy();
  await readersOwn.destroy();
  await postgres.stop();
}
