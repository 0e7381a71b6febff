import { QueryClient } from '@tanstack/query-core';

/** How long an answer counts as fresh: coming back to the tab sooner asks nothing. */
const freshFor = 30_000;

/** All settings of query-core. It caches, joins requests, and asks again on focus and reconnect; it never repeats. */
export const createCache = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        // The transport repeats: two loops would make sixteen requests of one.
        retry: false,
        // Otherwise a page that opens offline waits for ever instead of saying so.
        networkMode: 'always',
        staleTime: freshFor,
        // No timer outlives a widget; the program drops the whole cache with itself.
        gcTime: Infinity,
        refetchOnWindowFocus: true,
        refetchOnReconnect: true,
      },
    },
  });
