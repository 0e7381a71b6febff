import type { Context } from 'hono';
import type { QueryRoute, UpdateRoute } from '../../../src/contract/routes.ts';
import type { AppOptions } from './app-options.ts';
import { readJson } from './body.ts';
import { baseUrlOf, readParams } from './params.ts';
import type { RequestGuard } from './request-guard.ts';
import { routeHandlers } from './route-handlers.ts';

/** Handles requests with a body and without an idempotency key: a query that is too private for a URL, or an update. */
export const handleUnkeyed =
  ({ auth }: AppOptions, guard: RequestGuard) =>
  (route: QueryRoute | UpdateRoute) =>
  async (context: Context): Promise<Response> => {
    const admitted = await guard.admit(context, route.id);
    const { now, language } = admitted;
    const raw = await readJson(context);
    const params = readParams(context, route.path);
    const answer = await guard.transaction<object>(route, admitted, (session) => {
      const request = { ...session, now, params, signer: auth.signer, baseUrl: baseUrlOf(context) };
      return routeHandlers[route.id](request, raw);
    });
    context.header('Content-Language', language);
    return context.json(answer);
  };
