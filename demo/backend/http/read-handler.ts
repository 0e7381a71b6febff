import type { Context } from 'hono';
import type { ReadRoute } from '../../../src/contract/routes.ts';
import { loadTexts } from '../i18n/localized-texts.ts';
import type { AppOptions } from './app-options.ts';
import { respondWithEtag } from './headers.ts';
import { baseUrlOf, readParams } from './params.ts';
import type { RequestGuard } from './request-guard.ts';
import { routeHandlers } from './route-handlers.ts';
import { requireServedRoute } from './served-route.ts';

/** Handles a read in one transaction of the token's tenant. */
export const handleRead =
  ({ auth }: AppOptions, guard: RequestGuard) =>
  (route: ReadRoute) =>
  async (context: Context): Promise<Response> => {
    const { identity, now, language } = await guard.admit(context, route.id);
    const params = readParams(context, route.path, 'query' in route ? route.query : []);
    // The key again: it tells that this backend filters by it. One that does not would answer with whatever it has.
    if (params['key'] && /^[\x21-\x7e]{1,128}$/.test(params['key']))
      context.header('Idempotency-Key', params['key']);
    const body = await guard.transaction(route.id, identity, async (tx) => {
      const viewer = await requireServedRoute(tx, identity, route);
      const texts = await loadTexts(tx, language);
      return routeHandlers[route.id]({
        tx,
        viewer,
        texts,
        now,
        params,
        signer: auth.signer,
        baseUrl: baseUrlOf(context),
      });
    });
    return respondWithEtag(context, identity, language, body);
  };
