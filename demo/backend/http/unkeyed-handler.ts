import type { Context } from 'hono';
import type { QueryRoute, UpdateRoute } from '../../../src/contract/routes.ts';
import { loadTexts } from '../i18n/localized-texts.ts';
import type { AppOptions } from './app-options.ts';
import { readJson } from './body.ts';
import { checkContract, negotiateLanguage } from './headers.ts';
import { throwLockConflict } from './idempotency.ts';
import { baseUrlOf, readParams } from './params.ts';
import type { RateLimiter } from './rate-limit.ts';
import { routeHandlers } from './route-handlers.ts';
import { requireServedRoute } from './served-route.ts';

/** Handles requests with a body and without an idempotency key: a query that is too private for a URL, or an update. */
export const handleUnkeyed =
  ({ store, clock, auth }: AppOptions, ...counts: readonly RateLimiter[]) =>
  (route: QueryRoute | UpdateRoute) =>
  async (context: Context): Promise<Response> => {
    checkContract(context.req.header('laurel-contract'));
    const now = clock();
    const identity = await auth.verify(context.req.header('authorization'), now);
    for (const count of counts) count(JSON.stringify(identity), now);
    const language = negotiateLanguage(context.req.header('accept-language'));
    const raw = await readJson(context);
    const answer = await store
      .transaction(identity.tenant, async (tx) => {
        const viewer = await requireServedRoute(tx, identity, route);
        const texts = await loadTexts(tx, language);
        const params = readParams(context, route.path);
        const request = { tx, viewer, texts, now, params, signer: auth.signer, baseUrl: baseUrlOf(context) };
        return routeHandlers[route.id](request, raw);
      })
      .catch(throwLockConflict);
    context.header('Content-Language', language);
    return context.json(answer);
  };
