// HTTP: `app.ts` takes a Request and gives a Response. `request-guard.ts` knows who asks and may refuse; `read-handler.ts`,
// `write-handler.ts` and `unkeyed-handler.ts` run the route's handler (`route-handlers.ts`) in one transaction, with a
// `RequestContext`.

import { Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { matchedRoutes } from 'hono/route';
import { queries, reads, routes, updates, writes } from '../../../src/contract/routes.ts';
import { errorCode } from '../db/database.ts';
import { isRefusedValue } from '../db/failure.ts';
import type { AppOptions } from './app-options.ts';
import { newRequestRecord, type RequestRecord } from './request-record.ts';
import { contractHeaders, corsHeaders } from './headers.ts';
import { handleUnkeyed } from './unkeyed-handler.ts';
import { routerPattern } from './params.ts';
import { handleRead } from './read-handler.ts';
import { createRequestGuard } from './request-guard.ts';
import { refuseUnstorableAddress } from './storable.ts';
import { databaseProblem } from './database-problem.ts';
import { problemResponse, ProblemError } from './problem.ts';
import { receiveUpload, uploadLimitKibibytes } from '../challenges/files.ts';
import { serveDownload } from '../claims/download-ticket.ts';
import { vendorConsole } from '../console/console.ts';
import { ingestApi } from '../ingest/route.ts';
import { handleWrite } from './write-handler.ts';

export type { AppOptions } from './app-options.ts';

/**
 * What may be logged of an error: stack and causes. The other properties stay out: database drivers attach the values
 * of a query, which are people's data. So does the message about a value that was refused.
 */
const loggableStack = (error: Error): string => {
  if (isRefusedValue(error)) return `the database refused a value (${errorCode(error)})`;
  const { cause, stack, message } = error;
  const own = stack ?? message;
  return cause instanceof Error ? `${own}\nbecause of ${loggableStack(cause)}` : own;
};

const methodNotAllowed = (path: string, allow: string) => () => {
  throw new ProblemError('method_not_allowed', `${path} is served to ${allow}`, {
    headers: { allow: `${allow}, OPTIONS` },
  });
};

const contractApi = (options: AppOptions): Hono => {
  const api = new Hono();
  const guard = createRequestGuard(options);
  const [reader, writer, unkeyed] = [
    handleRead(options, guard),
    handleWrite(options, guard),
    handleUnkeyed(options, guard),
  ];
  const paths = new Set<string>(Object.values(routes).map(({ path }) => path));
  // Fixed paths first: `/referrals/check` would match `/referrals/{id}`.
  for (const path of [...paths].sort((a, b) => Number(a.includes('{')) - Number(b.includes('{')))) {
    const [at, allow] = [routerPattern(path), new Set<string>()];
    for (const route of reads.filter((each) => each.path === path)) {
      api.get(at, reader(route));
      allow.add('GET, HEAD');
    }
    for (const route of writes.filter((each) => each.path === path)) api.post(at, writer(route));
    for (const route of updates.filter((each) => each.path === path)) {
      api.put(at, unkeyed(route));
      allow.add('PUT');
    }
    for (const route of queries.filter((each) => each.path === path)) api.post(at, unkeyed(route));
    if ([...writes, ...queries].some((each) => each.path === path)) allow.add('POST');
    api.all(at, methodNotAllowed(path, [...allow].join(', ')));
  }
  const { auth, clock, store } = options;
  api.get('/tickets/:ticket', serveDownload({ signer: auth.signer, clock }));
  api.put('/uploads/:ticket', receiveUpload({ store, signer: auth.signer, clock }));
  return api;
};

const mountFaultRoutes = (app: Hono<{ Bindings: RequestRecord }>, api: Hono, slowMs: number): void => {
  app.use('/slow/*', async (_context, next) => {
    await new Promise((resolve) => setTimeout(resolve, slowMs));
    await next();
  });
  app.route('/slow/loyalty', api);
  app.all('/failing/loyalty/*', () => {
    throw new ProblemError('unavailable', 'The service is being worked on');
  });
};

const limitBody = (kibibytes: number): MiddlewareHandler =>
  bodyLimit({
    maxSize: kibibytes * 1024,
    onError: () => {
      throw new ProblemError('too_large', `The body is limited to ${kibibytes} KiB`);
    },
  });

/** Survey answers may be long, files of proof and lists of records longer; every other body is small. */
const bodyLimitOf = (path: string, kibibytes: number): number => {
  if (/\/loyalty\/uploads\//.test(path)) return uploadLimitKibibytes;
  if (path.startsWith('/ingest/')) return 1024;
  return /\/loyalty\/surveys\//.test(path) ? 4 * kibibytes : kibibytes;
};

/** Notes the pattern of the route that was found, and none where only patterns with an end of any kind match. */
const noteRoute: MiddlewareHandler<{ Bindings: RequestRecord }> = async (context, next) => {
  await next();
  const pattern = matchedRoutes(context).findLast(({ path }) => !path.endsWith('*'))?.path;
  if (pattern !== undefined) context.env.route = pattern;
};

/** The reference backend as a function from Request to Response, for any server that speaks fetch. */
type BackendApp = (request: Request, record?: RequestRecord) => Promise<Response>;

export const createApp = (appOptions: AppOptions): BackendApp => {
  // Milliseconds by which the console has set the demo's calendar ahead, to show what a later day brings.
  let aheadMs = 0;
  const clock = () => new Date(appOptions.clock().getTime() + aheadMs);
  const options = { ...appOptions, clock };
  const app = new Hono<{ Bindings: RequestRecord }>();
  app.use(noteRoute, contractHeaders, corsHeaders(appOptions.origins));
  const { bodyKibibytes = 16 } = appOptions;
  app.use('*', (context, next) => limitBody(bodyLimitOf(context.req.path, bodyKibibytes))(context, next));
  app.use(refuseUnstorableAddress);
  const api = contractApi(options);
  app.route('/loyalty', api);
  app.route('/ingest', ingestApi(options));
  if (appOptions.demo) {
    mountFaultRoutes(app, api, appOptions.slowMs ?? 4000);
    app.route(
      '/demo',
      vendorConsole(options, (days) => (aheadMs = days * 86_400_000)),
    );
  }
  app.notFound(({ env }) =>
    problemResponse(new ProblemError('not_found', 'There is nothing at this address'), env.requestId),
  );
  app.onError((error, { env: { requestId } }) => {
    if (!(error instanceof ProblemError)) appOptions.log?.(requestId, loggableStack(error));
    return problemResponse(databaseProblem(error) ?? error, requestId);
  });
  return async (request, record = newRequestRecord()) => app.fetch(request, record);
};
