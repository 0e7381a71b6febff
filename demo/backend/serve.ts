// The backend of the demo, from start to response:
//
// 1. `start` (start.ts) reads the environment; `serve` takes the port (http-server.ts) and opens the database
//    (open-store.ts: PGlite in a folder, or PostgreSQL), migrates it (db/migrate.ts), and in a demo seeds it (seed/).
// 2. A request for `/loyalty` or `/demo` goes to the app (http/app.ts), any other one to the built portal (static-files.ts).
// 3. A contract route verifies the token (http/auth.ts), opens one transaction of the token's tenant (db/transaction.ts),
//    and loads the member who asks (session/viewer.ts) and the texts (i18n/localized-texts.ts): the RequestContext.
// 4. The handler of the route, in the folder of its noun, reads tables (queries.ts), decides (rules.ts, pure functions)
//    and shapes the reply (view.ts). A write claims its idempotency key (http/idempotency.ts) and changes rows
//    (commands.ts) in the same transaction, so that after a crash key, effect and answer are all there, or none.
// 5. A ProblemError thrown anywhere becomes a problem response (http/problem.ts), and so does a database that is away
//    (http/database-problem.ts). What no request may hold is refused before any handler (http/storable.ts).
//
// `/demo` is the vendor's side, for the demo only: console/.

import { randomUUID } from 'node:crypto';
import type { RequestListener } from 'node:http';
import { getRequestListener, RequestError } from '@hono/node-server';
import { createApp } from './http/app.ts';
import { createAuthenticator, demoSecret } from './http/auth.ts';
import { problemResponse, ProblemError } from './http/problem.ts';
import { createMachineTokens } from './ingest/machine-token.ts';
import { startHttpServer, within } from './http-server.ts';
import { openStore, type DatabaseAddress } from './open-store.ts';
import { serveStaticFiles } from './static-files.ts';
import type { SeedCounts } from './seed/seed.ts';

export interface ServeOptions {
  /** 0 takes any free port. */
  readonly port: number;
  readonly host?: string;
  readonly database: DatabaseAddress;
  readonly clock?: () => Date;
  readonly secret?: string;
  readonly origins?: readonly string[];
  /** The key of tokens by which the vendor's own systems send records; absent: they can't. */
  readonly ingestKey?: string;
  /** Seeds made-up vendors, lets everybody sign in as their members, and opens the vendor's console: never for customers. */
  readonly demo: boolean;
  /** How long requests may go on after `close`, in milliseconds. */
  readonly graceMs?: number;
  /** Folder of the built portal: it holds `demo` and `cdn`. */
  readonly dist?: string;
}

export interface RunningServer {
  readonly url: string;
  readonly seeded: SeedCounts;
  /** Answers what is under way, then closes the database. */
  close(): Promise<void>;
}

type FetchHandler = (request: Request) => Promise<Response>;

const isApi = (url: string): boolean =>
  /^\/(slow\/|failing\/)?loyalty(\/|$|\?)|^\/(demo|ingest)(\/|$|\?)/.test(url);

/** The answer to a request whose address can't be read. */
const answerError = (error: unknown): Response =>
  problemResponse(
    error instanceof RequestError
      ? new ProblemError('invalid_request', 'The request can not be read')
      : error,
    randomUUID(),
  );

const createListener = (app: FetchHandler, files: FetchHandler, demo: boolean): RequestListener => {
  const answer = getRequestListener(
    (request) => (isApi(new URL(request.url).pathname) ? app(request) : files(request)),
    { errorHandler: answerError },
  );
  return (request, response) => {
    // The base address of a backend that is off: the connection is cut, as when the machine is gone.
    if (demo && request.url?.startsWith('/off/')) request.socket.destroy();
    else void answer(request, response);
  };
};

const starting = getRequestListener(() =>
  problemResponse(
    new ProblemError('unavailable', 'The backend is starting', { headers: { 'retry-after': '1' } }),
    randomUUID(),
  ),
);

const prepareApp = async (options: ServeOptions) => {
  const { clock = () => new Date(), demo, secret = demoSecret } = options;
  const auth = createAuthenticator({ secret, issuer: 'laurel-reference', audience: 'laurel', demo });
  const { store, seeded } = await openStore(options.database, demo ? clock() : undefined);
  const log = (requestId: string, trace: string) => console.error(requestId, trace);
  const ingest = options.ingestKey === undefined ? {} : { ingest: createMachineTokens(options.ingestKey) };
  const app = createApp({ store, clock, auth, origins: options.origins ?? [], demo, log, ...ingest });
  return { store, seeded, listener: createListener(app, serveStaticFiles(options.dist), demo) };
};

/**
 * Takes the port, opens and migrates the database, seeds it in a demo, and serves.
 * @throws StartError whose message is one line for the terminal.
 */
export const serve = async (options: ServeOptions): Promise<RunningServer> => {
  const { host = '127.0.0.1', graceMs = 10_000 } = options;
  // The port comes first: a second start should fail at once, before it touches the database.
  const server = await startHttpServer(options.port, host, (...call) => void starting(...call));
  const { store, seeded, listener } = await prepareApp(options).catch(async (error: unknown) => {
    await server.close(0);
    throw error;
  });
  server.answerBy(listener);
  return {
    url: `http://localhost:${server.port}`,
    seeded,
    async close() {
      await server.close(graceMs);
      await within(graceMs, store.close());
    },
  };
};
