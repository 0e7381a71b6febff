import type { Context } from 'hono';
import type { QueryRoute, UpdateRoute } from '../../../src/contract/routes.ts';
import { loadTexts } from '../i18n/localized-texts.ts';
import type { AppOptions } from './app-options.ts';
import { readJson } from './body.ts';
import { baseUrlOf, readParams } from './params.ts';
import type { RequestGuard } from './request-guard.ts';
import { routeHandlers } from './route-handlers.ts';
import { requireServedRoute } from './served-route.ts';

/** Handles requests with a body and without an idempotency key: a query that is too private for a URL, or an update. */
export const handleUnkeyed =
  ({ auth }: AppOptions, guard: RequestGuard) =>
  (route: QueryRoute | UpdateRoute) =>
  async (context: Context): Promise<Response> => {
    const { identity, now, language } = await guard.admit(context, route.id);
    const raw = await readJson(context);
    const answer = await guard.transaction(route.id, identity, async (tx) => {
      const viewer = await requireServedRoute(tx, identity, route);
      const texts = await loadTexts(tx, language);
      const params = readParams(context, route.path);
      const request = { tx, viewer, texts, now, params, signer: auth.signer, baseUrl: baseUrlOf(context) };
      return routeHandlers[route.id](request, raw);
    });
    context.header('Content-Language', language);
    return context.json(answer);
  };
