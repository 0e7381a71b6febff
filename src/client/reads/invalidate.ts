import type { QueryCache } from './query-cache.ts';

/** Marks the data of these routes as out of date: fetches at once what is observed, and the rest when it is needed. */
export const invalidate = (cache: QueryCache, ids: readonly string[]): void => {
  for (const { query, observers } of cache.queries()) {
    if (!ids.some((id) => id === query.queryKey[0])) continue;
    // The server may have read the data of a running fetch before the change.
    void query.cancel({ silent: true }).catch(() => undefined);
    query.invalidate();
    if (observers.size > 0) void query.fetch().catch(() => undefined);
  }
};
