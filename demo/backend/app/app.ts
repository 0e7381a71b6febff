import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Ladder } from '../../../src/contract/ladder.ts';
import { routes } from '../../../src/contract/routes.ts';
import type { Session } from '../../../src/contract/session.ts';
import type { Standing } from '../../../src/contract/standing.ts';
import { loadTexts } from '../store/localized.ts';
import type { Store } from '../store/store.ts';
import { findViewer } from '../store/viewer.ts';
import type { Auth } from './auth.ts';
import { answer, checkContract, contractHeaders, crossOrigin, languageFor } from './conventions.ts';
import type { Question } from './question.ts';
import { rateLimit, type Rate } from './rate-limit.ts';
import { problemOf, Refusal } from './refusal.ts';
import { readSession } from './session-view.ts';
import { readStandingView } from './standing-view.ts';
import { readLadder } from './tier-view.ts';
import { vendorConsole } from './vendor-console.ts';

export interface AppOptions {
  readonly store: Store;
  readonly clock: () => Date;
  readonly auth: Auth;
  /** Origins that may ask from a browser, exactly as they are sent: `https://portal.example`. */
  readonly origins: readonly string[];
  /** Adds the vendor console and the fault bases: for a demo, never for customers. */
  readonly demo: boolean;
  readonly rate?: Rate;
  /** How long the slow base waits. */
  readonly slowMs?: number;
  readonly log?: (requestId: string, error: unknown) => void;
}

/** One reader for each route of the contract: a route without one does not compile. */
const readers: {
  session(question: Question): Promise<Session>;
  standing(question: Question): Promise<Standing>;
  ladder(question: Question): Promise<Ladder>;
} & Record<(typeof routes)[number]['id'], unknown> = {
  session: readSession,
  standing: readStandingView,
  ladder: readLadder,
};

const read = ({ store, clock, auth, rate = { requests: 600, seconds: 60 } }: AppOptions) => {
  const count = rateLimit(rate);
  return (route: (typeof routes)[number]) =>
    async (context: Context): Promise<Response> => {
      checkContract(context.req.header('laurel-contract'));
      const now = clock();
      const identity = await auth.verify(context.req.header('authorization'), now);
      count(JSON.stringify(identity), now);
      const language = languageFor(context.req.header('accept-language'));
      const body = await store.within(identity.tenant, async (books) => {
        const viewer = await findViewer(books, identity);
        if (!viewer) throw new Refusal('forbidden', 'This token opens no account here');
        if (!viewer.program.served.includes(route.id))
          throw new Refusal('not_served', `${route.path} is not served here`);
        return readers[route.id]({ books, viewer, texts: await loadTexts(books, language), now });
      });
      return answer(context, identity, language, body);
    };
};

const loyalty = (options: AppOptions): Hono => {
  const api = new Hono();
  const reader = read(options);
  for (const route of routes) {
    api.get(route.path, reader(route));
    api.all(route.path, () => {
      throw new Refusal('method_not_allowed', `${route.path} is read with GET`, {
        headers: { allow: 'GET, HEAD, OPTIONS' },
      });
    });
  }
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

/** The reference backend: a function from request to response, for any server that speaks fetch. */
export const createApp = (given: AppOptions): ((request: Request) => Promise<Response>) => {
  // The console may move the demo's calendar on, to show what a later day brings.
  let ahead = 0;
  const clock = () => new Date(given.clock().getTime() + ahead);
  const options = { ...given, clock };
  const app = new Hono();
  app.use(contractHeaders, crossOrigin(given.origins));
  app.use(
    bodyLimit({
      maxSize: 16_384,
      onError: () => {
        throw new Refusal('too_large', 'The body is limited to 16 KiB');
      },
    }),
  );
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
    if (!(error instanceof Refusal)) given.log?.(requestId, error);
    return problemOf(error, requestId);
  });
  return async (request) => app.fetch(request);
};
