// The backend of the demo, from start to response:
//
// 1. `start` reads the environment; `serve` takes the port, opens the database (db/database.ts: PGlite in a folder, or
//    PostgreSQL), migrates it (db/migrate.ts), and in a demo seeds it (seed/).
// 2. A request for `/loyalty` or `/demo` goes to the app (http/app.ts), any other one to the built portal (static-files.ts).
// 3. A contract route verifies the token (http/auth.ts), opens one transaction of the token's tenant (db/transaction.ts),
//    and loads the member who asks (session/viewer.ts) and the texts (i18n/localized-texts.ts): the RequestContext.
// 4. The handler of the route, in the folder of its noun, reads tables (queries.ts), decides (rules.ts, pure functions)
//    and shapes the reply (view.ts). A write claims its idempotency key (http/idempotency.ts) and changes rows
//    (commands.ts) in the same transaction, so that after a crash key, effect and answer are all there, or none.
// 5. A ProblemError thrown anywhere becomes a problem response (http/problem.ts).
//
// `/demo` is the vendor's side, for the demo only: console/.

import { createServer, type RequestListener, type Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { getRequestListener } from '@hono/node-server';
import { sql } from 'kysely';
import { createApp } from './http/app.ts';
import { createAuthenticator, demoSecret } from './http/auth.ts';
import { lockFolder } from './folder-lock.ts';
import { serveStaticFiles } from './static-files.ts';
import { seedDatabase, type SeedCounts } from './seed/seed.ts';
import { databaseError, portError, StartError } from './start-error.ts';
import { openPGlite, openPostgres, type Database } from './db/database.ts';
import { migrate } from './db/migrate.ts';
import { createTenantStore, type TenantStore } from './db/transaction.ts';

export interface ServeOptions {
  /** 0 takes any free port. */
  readonly port: number;
  readonly host?: string;
  /** A PostgreSQL server by `url`, a PGlite folder, or with neither a database in memory. */
  readonly database: { readonly url?: string; readonly folder?: string };
  readonly clock?: () => Date;
  readonly secret?: string;
  readonly origins?: readonly string[];
  readonly production?: boolean;
  /** Folder of the built portal: it holds `demo` and `cdn`. */
  readonly dist?: string;
}

export interface RunningServer {
  readonly url: string;
  readonly seeded: SeedCounts;
  close(): Promise<void>;
}

type FetchHandler = (request: Request) => Promise<Response>;

const nothingSeeded: SeedCounts = {
  programs: 0,
  accounts: 0,
  members: 0,
  activity: 0,
  perks: 0,
  referrals: 0,
  surveys: 0,
  boards: 0,
};

const openDatabase = async ({
  url,
  folder,
}: ServeOptions['database']): Promise<{ db: Database; unlock: () => void }> => {
  if (url !== undefined) return { db: openPostgres(url), unlock: () => undefined };
  const unlock = folder === undefined ? () => undefined : lockFolder(folder);
  try {
    return { db: await openPGlite(folder), unlock };
  } catch (error) {
    unlock();
    throw error;
  }
};

const openStore = async (database: ServeOptions['database']): Promise<TenantStore> => {
  try {
    const { db, unlock } = await openDatabase(database);
    try {
      await sql`select 1`.execute(db);
      const store = createTenantStore(db, await migrate(db));
      return { ...store, close: () => store.close().finally(unlock) };
    } catch (error) {
      await db.destroy().catch(() => undefined);
      unlock();
      throw error;
    }
  } catch (error) {
    throw databaseError(database, error);
  }
};

const listen = (server: Server, port: number, host: string): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', (error) => reject(portError(port, error)));
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });

const isApi = (url: string): boolean => /^\/(slow\/|failing\/)?loyalty(\/|$|\?)|^\/demo(\/|$|\?)/.test(url);

const createListener = (app: FetchHandler, files: FetchHandler, demo: boolean): RequestListener => {
  const answer = getRequestListener((request) =>
    isApi(new URL(request.url).pathname) ? app(request) : files(request),
  );
  return (request, response) => {
    // The base address of a backend that is off: the connection is cut, as when the machine is gone.
    if (demo && request.url?.startsWith('/off/')) request.socket.destroy();
    else void answer(request, response);
  };
};

const prepareApp = async (options: ServeOptions) => {
  const { clock = () => new Date(), production = false, secret = demoSecret } = options;
  const auth = createAuthenticator({ secret, issuer: 'laurel-reference', audience: 'laurel', production });
  const store = await openStore(options.database);
  const seeded = production ? nothingSeeded : await seedDatabase(store, clock());
  const log = (requestId: string, trace: string) => console.error(requestId, trace);
  const app = createApp({ store, clock, auth, origins: options.origins ?? [], demo: !production, log });
  return { store, seeded, listener: createListener(app, serveStaticFiles(options.dist), !production) };
};

/**
 * Takes the port, opens and migrates the database, seeds it in a demo, and serves.
 * @throws StartError whose message is one line for the terminal.
 */
export const serve = async (options: ServeOptions): Promise<RunningServer> => {
  let listener: RequestListener = (_request, response) =>
    response.writeHead(503, { 'retry-after': '1' }).end();
  const limits = { maxHeaderSize: 16_384, headersTimeout: 10_000, requestTimeout: 20_000 };
  const server = createServer(limits, (request, response) => listener(request, response));
  // The port comes first: a second start should fail at once, before it touches the database.
  const port = await listen(server, options.port, options.host ?? '127.0.0.1');
  const shut = () => {
    server.close();
    server.closeAllConnections();
  };
  const ready = await prepareApp(options).catch((error: unknown) => {
    shut();
    throw error;
  });
  listener = ready.listener;
  return {
    url: `http://localhost:${port}`,
    seeded: ready.seeded,
    close() {
      shut();
      return ready.store.close();
    },
  };
};

const seedSummary = ({
  programs,
  accounts,
  members,
  activity,
  perks,
  referrals,
  surveys,
  boards,
}: SeedCounts): string => {
  if (programs > 0)
    return `Seeded ${programs} programs, ${accounts} accounts, ${members} members, ${activity} lines of activity, ${perks} perks, ${referrals} referrals, ${surveys} surveys, ${boards} boards.`;
  const added = [
    ...(perks > 0 ? [`${perks} perks`] : []),
    ...(referrals > 0 ? [`${referrals} referrals`] : []),
  ];
  return added.length > 0
    ? `Added ${added.join(' and ')} to the data that was there.`
    : 'The data was there already.';
};

const optionsFromEnv = (env: NodeJS.ProcessEnv): ServeOptions => {
  const { PORT, HOST, DATABASE_URL, LAUREL_DATA, LAUREL_SECRET, LAUREL_ORIGINS, NODE_ENV } = env;
  const port = Number(PORT ?? 5173);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new StartError(`PORT ${PORT} is not a port.`);
  const folder = LAUREL_DATA ?? fileURLToPath(new URL('../.data/pglite', import.meta.url));
  return {
    port,
    database: DATABASE_URL ? { url: DATABASE_URL } : { folder },
    production: NODE_ENV === 'production',
    origins: (LAUREL_ORIGINS ?? '')
      .split(',')
      .map((origin) => origin.trim())
      .filter((origin) => origin !== ''),
    ...(HOST && { host: HOST }),
    ...(LAUREL_SECRET && { secret: LAUREL_SECRET }),
  };
};

/**
 * What `npm start` runs: reads the options from the environment, serves until SIGINT or SIGTERM, and exits with 1
 * where it can't start.
 */
export const start = async (env: NodeJS.ProcessEnv): Promise<void> => {
  try {
    const served = await serve(optionsFromEnv(env));
    const stop = () => void served.close().then(() => process.exit(0));
    process.once('SIGINT', stop).once('SIGTERM', stop);
    console.log(`${seedSummary(served.seeded)}\nLaurel’s portal: ${served.url}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  }
};
