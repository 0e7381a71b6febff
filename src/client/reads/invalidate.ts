import type { QueryCache } from './query-cache.ts';

/** What these routes answered is old: asks anew for what is on screen, and for the rest once it is wanted. */
export const invalidate = (cache: QueryCache, ids: readonly string[]): void =>
  cache.withQueries((queries, readers) => {
    for (const query of queries.getAll()) {
      if (!ids.some((id) => id === query.queryKey[0])) continue;
      // What is on its way was perhaps read before.
      void query.cancel({ silent: true }).catch(() => undefined);
      query.invalidate();
      if (readers.has(query.queryHash)) void query.fetch().catch(() => undefined);
    }
  });
