import { createApp, type AppOptions } from '../../demo/backend/http/app.ts';
import { createAuthenticator, demoSecret } from '../../demo/backend/http/auth.ts';
import { demoMembers } from '../../demo/backend/seed/data/demo-members.ts';
import { createPGlite, databaseOf, openPostgres, type Database } from '../../demo/backend/db/database.ts';
import { ensureRoles, type DatabaseRoles } from '../../demo/backend/db/roles.ts';
import { createTenantStore, type TenantStore } from '../../demo/backend/db/transaction.ts';
import type { TokenIdentity } from '../../demo/backend/session/viewer.ts';
import { seededSnapshot } from '../support/database-snapshot.ts';
import { startPgBouncer } from '../support/pgbouncer.ts';
import { seededDatabase, startSeededPostgres } from '../support/seeded-postgres.ts';

export const auth = createAuthenticator({
  secret: demoSecret,
  issuer: 'laurel-test',
  audience: 'laurel',
  demo: true,
});
export const portal = 'https://portal.example';

/** A seeded backend on one database engine. A test sets its clock by `now`. */
export interface SeededBackend {
  readonly engine: string;
  readonly db: Database;
  readonly roles: DatabaseRoles;
  readonly store: TenantStore;
  /** A further pool of connections to the same database. On PGlite there is but one connection, which all share. */
  openStore(): TenantStore;
  now: Date;
  app(options?: Partial<AppOptions>): (request: Request) => Promise<Response>;
  close(): Promise<void>;
}

export const today = new Date('2026-11-21T13:00:00Z');

const backendOn = async (
  engine: string,
  db: Database,
  stop: () => Promise<void>,
  open?: () => Database,
): Promise<SeededBackend> => {
  const roles = await ensureRoles(db);
  const store = createTenantStore(db, roles);
  const backend: SeededBackend = {
    engine,
    db,
    roles,
    store,
    openStore: () => (open ? createTenantStore(open(), roles) : store),
    now: today,
    app: (options = {}) =>
      createApp({
        store,
        clock: () => backend.now,
        auth,
        origins: [portal],
        demo: true,
        slowMs: 0,
        waitMs: 60_000,
        ...options,
      }),
    close: () => store.close().then(stop),
  };
  return backend;
};

export const engines = ['PGlite', 'PostgreSQL'] as const;

/** A seeded backend on PGlite in memory, or on a PostgreSQL server started for it. Calls wait a minute for a connection, since a loaded machine may be slow. */
export const startBackend = async (engine: (typeof engines)[number]): Promise<SeededBackend> => {
  if (engine === 'PGlite') {
    const loadDataDir = new Blob([await seededSnapshot('fixed', today)]);
    return backendOn(engine, databaseOf(await createPGlite({ loadDataDir })), () => Promise.resolve());
  }
  const postgres = await startSeededPostgres('fixed', today);
  const url = await postgres.database('laurel', seededDatabase);
  // `npm run matrix -- pgbouncer` runs every suite so: three connections for all.
  const pooler = process.env['LAUREL_TEST_POOLER'] === '1' ? await startPgBouncer(url, 3) : undefined;
  const open = () => openPostgres(pooler?.url ?? url, { waitMs: 60_000, namesStatements: !pooler });
  const stop = async () => {
    await pooler?.stop();
    await postgres.stop();
  };
  return backendOn(engine, open(), stop, open);
};

export const identityOf = (key: string): TokenIdentity => {
  const member = demoMembers().find((each) => each.key === key);
  if (!member) throw new Error(`no demo member ${key}`);
  const { tenant, person, account } = member;
  return { tenant, person, account };
};

export const bearer = async (identity: TokenIdentity, now: Date, seconds = 300): Promise<string> =>
  `Bearer ${await auth.issue(identity, seconds, now)}`;

export const get = (path: string, headers: Record<string, string> = {}): Request =>
  new Request(`http://backend.test${path}`, { headers });

export const post = (path: string, body: unknown): Request =>
  new Request(`http://backend.test${path}`, { method: 'POST', body: JSON.stringify(body) });

export const read = async <T>(response: Response): Promise<T> => (await response.json()) as T;

/** A write request of a demo member, under a new idempotency key unless the headers have one. */
export const send = async (
  backend: Pick<SeededBackend, 'now'>,
  key: string,
  path: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Request> =>
  new Request(`http://backend.test/loyalty${path}`, {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers: {
      authorization: await bearer(identityOf(key), backend.now),
      'idempotency-key': crypto.randomUUID(),
      ...headers,
    },
  });

/** A path of the contract with its `{id}` filled: a perk that Tekin may claim, a survey, a claim and a referral that Tekin has. */
export const addressOf = async ({ store }: SeededBackend, path: string): Promise<string> => {
  if (!path.includes('{id}')) return path;
  if (path.startsWith('/surveys')) return path.replace('{id}', 'capacity');
  if (path.startsWith('/leaderboards')) return path.replace('{id}', 'learning');
  if (path.startsWith('/perks')) return path.replace('{id}', 'architecture-review');
  if (path.startsWith('/referrals')) {
    const { referral } = await store.transaction('northpeak', (tx) =>
      tx
        .selectFrom('referral')
        .select('referral')
        .where('account', '=', 'tekin')
        .where('status', '=', 'in_review')
        .executeTakeFirstOrThrow(),
    );
    return path.replace('{id}', referral);
  }
  const { claim } = await store.transaction('northpeak', (tx) =>
    tx.selectFrom('claim').select('claim').where('account', '=', 'tekin').executeTakeFirstOrThrow(),
  );
  return path.replace('{id}', claim);
};
