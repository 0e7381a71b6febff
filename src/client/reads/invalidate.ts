import type { QueryCache } from './query-cache.ts';

/** Marks the data of these routes as out of date: fetches at once what is observed, and the rest when it is needed. */
export const invalidate = (cache: QueryCache, ids: readonly string[]): void => {
  for (const query of cache.queries()) if (ids.includes(query.key[0])) query.invalidate();
};
