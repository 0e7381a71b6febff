// The backend of the demo, from start to response:
//
// 1. `start` (start.ts) reads the environment (config/); `serve` takes the port (http-server.ts) and opens the database
//    (open-store.ts: PGlite in a folder, or PostgreSQL), migrates it (db/migrate.ts), and in a demo seeds it (seed/).
// 2. A request for `/loyalty` or `/demo` goes to the app (http/app.ts), any other one to the built portal (static-files.ts).
// 3. A contract route verifies the token (http/auth.ts, identity/), opens one transaction of the token's tenant (db/transaction.ts),
//    and loads the member who asks (session/viewer.ts) and the texts (i18n/localized-texts.ts): the RequestContext.
// 4. The handler of the route, in the folder of its noun, reads tables (queries.ts), decides (rules.ts, pure functions)
//    and shapes the reply (view.ts). A write claims its idempotency key (http/idempotency.ts) and changes rows
//    (commands.ts) in the same transaction, so that after a crash key, effect and answer are all there, or none.
// 5. A ProblemError thrown anywhere becomes a problem response (http/problem.ts), and so does a database that is away
//    (http/database-problem.ts). What no request may hold is refused before any handler (http/storable.ts).
//
// What the process tells of itself, log, metrics, `/health` and `/ready`: operation/. Who asks, behind proxies:
// http/request-record.ts.
//
// `/demo` is the vendor's side, for the demo only: console/.

import { setTimeout as pause } from 'node:timers/promises';
import { getRequestListener } from '@hono/node-server';
import { createApp, type AppOptions } from './http/app.ts';
import { createAuthenticator, demoSecret } from './http/auth.ts';
import { createRecordOpener, type ProxyOptions } from './http/request-record.ts';
import { startHttpServer, within } from './http-server.ts';
import { createMachineTokens } from './ingest/machine-auth.ts';
import type { ClaimNames } from './identity/claims.ts';
import { createKeySet } from './identity/key-set.ts';
import { createListener, createStartingListener } from './listener.ts';
import { createLog, type Log, type LogKind } from './operation/log.ts';
import { createMetrics, type ProcessMetrics } from './operation/metrics.ts';
import { createProbes, type Part } from './operation/probes.ts';
import { openStore, type DatabaseAddress } from './open-store.ts';
import { serveStaticFiles } from './static-files.ts';
import type { SeedCounts } from './seed/seed.ts';

/** Whose tokens are accepted; without a key set, those that are signed with the secret. */
interface IdentityOptions {
  readonly issuer?: string | undefined;
  readonly audience?: string | undefined;
  readonly keySet?: URL | undefined;
  readonly claims?: ClaimNames;
}

export interface ServeOptions {
  /** 0 takes any free port. */
  readonly port: number;
  readonly host?: string;
  readonly database: DatabaseAddress;
  readonly clock?: () => Date;
  /** Signs cursors and download addresses. */
  readonly secret?: string;
  readonly identity?: IdentityOptions;
  readonly origins?: readonly string[];
  /** The key of tokens by which the vendor's own systems send records; absent: they can't. */
  readonly ingestKey?: string | undefined;
  readonly proxies?: ProxyOptions;
  readonly limits?: Pick<AppOptions, 'rate' | 'companyCheckRate' | 'badTokenRate' | 'bodyKibibytes'>;
  /** Seeds made-up vendors, lets everybody sign in as their members, and opens the vendor's console: never for customers. */
  readonly demo: boolean;
  readonly log?: LogKind;
  /** A port of its own, with figures for Prometheus. */
  readonly metricsPort?: number | undefined;
  /** How long `/ready` says that it goes before it does, in milliseconds. */
  readonly drainMs?: number;
  /** How long requests may go on after `close`, in milliseconds. */
  readonly graceMs?: number;
  /** Folder of the built portal: it holds `demo` and `cdn`. */
  readonly dist?: string;
}

export interface RunningServer {
  readonly url: string;
  /** Where `/metrics` is, if anywhere. */
  readonly metricsUrl?: string | undefined;
  readonly seeded: SeedCounts;
  readonly log: Log;
  /** Answers what is under way, then closes the database. */
  close(): Promise<void>;
}

const createIdentity = ({ secret = demoSecret, identity = {}, demo }: ServeOptions, log: Log) => {
  const { issuer = 'laurel-reference', audience = 'laurel', keySet, claims } = identity;
  const onFailure = (reason: string) => log.warn('The key set could not be read:', { reason });
  const keys = keySet && createKeySet({ url: keySet, onFailure });
  return { auth: createAuthenticator({ secret, issuer, audience, demo, keys, claims }), keys };
};

const prepareApp = async (options: ServeOptions, log: Log, isDraining: () => boolean) => {
  const { clock = () => new Date(), demo, database, ingestKey, origins = [], limits, proxies = {} } = options;
  const { auth, keys } = createIdentity(options, log);
  const { store, seeded, pool, missing } = await openStore(database, demo ? clock() : undefined);
  const app = createApp({
    store,
    clock,
    auth,
    origins,
    demo,
    log: (requestId, trace) => log.failure(requestId, trace),
    connections: database.connections,
    ...limits,
    ...(ingestKey !== undefined && { ingest: createMachineTokens(ingestKey) }),
  });
  const probe = createProbes({
    missing: async (): Promise<readonly Part[]> => [
      ...(isDraining() ? (['draining'] as const) : []),
      ...(await missing()),
      ...((await keys?.isReady()) === false ? (['keys'] as const) : []),
    ],
  });
  const metrics = options.metricsPort === undefined ? undefined : createMetrics(pool);
  const answerers = { probe, app, files: serveStaticFiles(options.dist) };
  const observers = { openRecord: createRecordOpener(proxies), log, metrics };
  return { store, seeded, metrics, listener: createListener(answerers, observers, demo) };
};

/** The server of `/metrics`, which the world does not reach by the other port. */
const serveMetrics = async (metrics: ProcessMetrics | undefined, port: number | undefined, host: string) => {
  if (!metrics || port === undefined) return undefined;
  const answer = getRequestListener((request) => metrics.answer(request));
  return startHttpServer(port, host, (...call) => void answer(...call), 'LAUREL_METRICS_PORT');
};

/**
 * Takes the port, opens and migrates the database, seeds it in a demo, and serves.
 * @throws StartError whose message is one line for the terminal.
 */
export const serve = async (options: ServeOptions): Promise<RunningServer> => {
  const { host = '127.0.0.1', graceMs = 10_000, drainMs = 0, metricsPort } = options;
  const log = createLog(options.log ?? 'text');
  let draining = false;
  // The port comes first: a second start should fail at once, before it touches the database.
  const server = await startHttpServer(options.port, host, createStartingListener());
  const { store, seeded, listener, metrics } = await prepareApp(options, log, () => draining).catch(
    async (error: unknown) => {
      await server.close(0);
      throw error;
    },
  );
  const figures = await serveMetrics(metrics, metricsPort, host).catch(async (error: unknown) => {
    await server.close(0);
    await store.close();
    throw error;
  });
  server.answerBy(listener);
  return {
    url: `http://localhost:${server.port}`,
    metricsUrl: figures && `http://localhost:${figures.port}/metrics`,
    seeded,
    log,
    async close() {
      draining = true;
      await pause(drainMs);
      await server.close(graceMs);
      await figures?.close(0);
      await within(graceMs, store.close());
    },
  };
};
