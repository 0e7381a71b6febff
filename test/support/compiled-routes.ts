import * as compiled from '../../src/contract/compiled/index.ts';
import type { ReplyRoute } from '../../src/client/http/parsed-reply.ts';

const byId = new Map<string, ReplyRoute>(Object.values(compiled).map((route) => [route.id, route]));

/** A route as the client reads it, by its id. */
export const compiledRoute = (id: string): ReplyRoute => {
  const route = byId.get(id);
  if (!route) throw new Error(`no compiled route ${id}: run "npm run docs"`);
  return route;
};
