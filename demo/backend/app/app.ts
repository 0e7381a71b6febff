import { Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { inquiries, routes, savings, writes } from '../../../src/contract/routes.ts';
import type { AppOptions } from './app-options.ts';
import { contractHeaders, crossOrigin } from './conventions.ts';
import { answerKeyless } from './keyless.ts';
import { patternOf } from './params.ts';
import { rateLimit } from './rate-limit.ts';
import { read } from './read.ts';
import { problemOf, Refusal } from './refusal.ts';
import { serveTicket } from './tickets.ts';
import { traceOf } from './trace.ts';
import { vendorConsole } from './vendor-console.ts';
import { write } from './write.ts';

export type { AppOptions } from './app-options.ts';

const only = (path: string, allow: string) => () => {
  throw new Refusal('method_not_allowed', `${path} is served to ${allow}`, {
    headers: { allow: `${allow}, OPTIONS` },
  });
};

const loyalty = (options: AppOptions): Hono => {
  const api = new Hono();
  const count = rateLimit(options.rate ?? { requests: 600, seconds: 60 });
  const checks = rateLimit(options.checks ?? { requests: 30, seconds: 60 });
  const [reader, writer, saver, asker] = [
    read(options, count),
    write(options, count),
    answerKeyless(options, count),
    answerKeyless(options, count, checks),
  ];
  const paths = new Set<string>([...routes, ...writes, ...savings, ...inquiries].map(({ path }) => path));
  // `/referrals/check` before `/referrals/{id}`, which it would be taken for.
  for (const path of [...paths].sort((a, b) => Number(a.includes('{')) - Number(b.includes('{')))) {
    const [at, allow] = [patternOf(path), new Set<string>()];
    for (const route of routes.filter((each) => each.path === path)) {
      api.get(at, reader(route));
      allow.add('GET, HEAD');
    }
    for (const route of writes.filter((each) => each.path === path)) api.post(at, writer(route));
    for (const route of savings.filter((each) => each.path === path)) {
      api.put(at, saver(route));
      allow.add('PUT');
    }
    for (const route of inquiries.filter((each) => each.path === path)) api.post(at, asker(route));
    if ([...writes, ...inquiries].some((each) => each.path === path)) allow.add('POST');
    api.all(at, only(path, [...allow].join(', ')));
  }
  api.get('/tickets/:ticket', serveTicket({ seal: options.auth.seal, clock: options.clock }));
  return api;
};

const faults = (app: Hono, api: Hono, slowMs: number): void => {
  app.use('/slow/*', async (_context, next) => {
    await new Promise((resolve) => setTimeout(resolve, slowMs));
    await next();
  });
  app.route('/slow/loyalty', api);
  app.all('/failing/loyalty/*', () => {
    throw new Refusal('unavailable', 'The service is being worked on');
  });
};

const atMost = (kibibytes: number): MiddlewareHandler =>
  bodyLimit({
    maxSize: kibibytes * 1024,
    onError: () => {
      throw new Refusal('too_large', `The body is limited to ${kibibytes} KiB`);
    },
  });

/** Answers to a survey may be long; nothing else is. */
const isLong = /\/loyalty\/surveys\//;
const [short, long] = [atMost(16), atMost(64)];

/** The reference backend: a function from request to response, for any server that speaks fetch. */
export const createApp = (given: AppOptions): ((request: Request) => Promise<Response>) => {
  // The console may move the demo's calendar on, to show what a later day brings.
  let ahead = 0;
  const clock = () => new Date(given.clock().getTime() + ahead);
  const options = { ...given, clock };
  const app = new Hono();
  app.use(contractHeaders, crossOrigin(given.origins));
  app.use('*', (context, next) => (isLong.test(context.req.path) ? long : short)(context, next));
  const api = loyalty(options);
  app.route('/loyalty', api);
  if (given.demo) {
    faults(app, api, given.slowMs ?? 4000);
    app.route(
      '/demo',
      vendorConsole(options, (days) => (ahead = days * 86_400_000)),
    );
  }
  app.notFound(() =>
    problemOf(new Refusal('not_found', 'There is nothing at this address'), crypto.randomUUID()),
  );
  app.onError((error) => {
    const requestId = crypto.randomUUID();
    if (!(error instanceof Refusal)) given.log?.(requestId, traceOf(error));
    return problemOf(error, requestId);
  });
  return async (request) => app.fetch(request);
};
