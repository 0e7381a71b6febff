import type { Context } from 'hono';
import type { ReadRoute } from '../../../src/contract/routes.ts';
import type { AppOptions } from './app-options.ts';
import { respondWithEtag } from './headers.ts';
import { baseUrlOf, readParams } from './params.ts';
import type { RequestGuard } from './request-guard.ts';
import type { OpenedSession } from './open-session.ts';
import { readWithSession, routeHandlers } from './route-handlers.ts';

/** Handles a read in one transaction of the token's tenant. */
export const handleRead =
  ({ auth }: AppOptions, guard: RequestGuard) =>
  (route: ReadRoute) =>
  async (context: Context): Promise<Response> => {
    const admitted = await guard.admit(context, route.id);
    const { identity, now, language } = admitted;
    const params = readParams(context, route.path, 'query' in route ? route.query : []);
    // The key again: it tells that this backend filters by it. One that does not would answer with whatever it has.
    if (params['key'] && /^[\x21-\x7e]{1,128}$/.test(params['key']))
      context.header('Idempotency-Key', params['key']);
    const work = (session: OpenedSession) =>
      routeHandlers[route.id]({ ...session, now, params, signer: auth.signer, baseUrl: baseUrlOf(context) });
    const body = await guard.transaction<object>(route, admitted, work, readWithSession[route.id]);
    return respondWithEtag(context, identity, language, body);
  };
