import type { Context } from 'hono';
import type { ReadRoute } from '../../../src/contract/routes.ts';
import { loadTexts } from '../i18n/localized-texts.ts';
import type { AppOptions } from './app-options.ts';
import { respondWithEtag, checkContract, negotiateLanguage } from './headers.ts';
import { baseUrlOf, readParams } from './params.ts';
import type { RateLimiter } from './rate-limit.ts';
import { routeHandlers } from './route-handlers.ts';
import { requireServedRoute } from './served-route.ts';

/** Handles a read in one transaction of the token's tenant. */
export const handleRead =
  ({ store, clock, auth }: AppOptions, count: RateLimiter) =>
  (route: ReadRoute) =>
  async (context: Context): Promise<Response> => {
    checkContract(context.req.header('laurel-contract'));
    const now = clock();
    const identity = await auth.verify(context.req.header('authorization'), now);
    count(JSON.stringify(identity), now);
    const language = negotiateLanguage(context.req.header('accept-language'));
    const params = readParams(context, route.path, 'query' in route ? route.query : []);
    // The key again: it tells that this backend filters by it. One that does not would answer with whatever it has.
    if (params['key'] && /^[\x21-\x7e]{1,128}$/.test(params['key']))
      context.header('Idempotency-Key', params['key']);
    const body = await store.transaction(identity.tenant, async (tx) => {
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
