import {
  focusManager,
  hashKey,
  onlineManager,
  partialMatchKey,
  Query as CoreQuery,
  type QueryCache as CoreQueryCache,
  type QueryClient,
} from '@tanstack/query-core';
import type { RouteParams } from '../../contract/core/address.ts';
import type { LaurelError } from '../errors.ts';

/** How long data counts as fresh, in milliseconds: coming back to the tab sooner requests nothing. */
const staleTime = 30_000;

/** All settings of query-core, which caches and joins requests, and never repeats one. */
const queryDefaults = {
  // The transport retries: two retry loops would make sixteen requests of one.
  retry: false,
  // Otherwise a page that opens offline waits for ever instead of showing an error.
  networkMode: 'always',
  // No timer outlives a widget; the client drops the whole cache with itself.
  gcTime: Infinity,
} as const;

/** What a query reads: a route's id with its parameters, in one language. */
export type QueryKey = readonly [id: string, params: RouteParams | undefined, lang: string];

type QueryFunction<Entry> = (context: { readonly signal: AbortSignal }) => Promise<Entry>;

interface CachedQuery<Entry> {
  readonly query: CoreQuery<Entry, LaurelError>;
  /** Called after each change of the query's state. */
  readonly observers: Set<() => void>;
}

/** A key belongs to one route, so the reader of a key knows the type of its entry. */
interface QueryMap {
  get<Entry>(hash: string): CachedQuery<Entry> | undefined;
  set<Entry>(hash: string, cached: CachedQuery<Entry>): void;
  values(): Iterable<CachedQuery<unknown>>;
  clear(): void;
}

/** One widget's view of a query. */
export interface QueryObserver<Entry> {
  readonly state: { readonly data: Entry | undefined; readonly error: LaurelError | null };
  reload(): void;
  stop(): void;
}

// The error of a failed fetch is in the query's state, so its promise must not be reported as unhandled.
const refetch = (query: { fetch: () => Promise<unknown> }): Promise<unknown> =>
  query.fetch().catch(() => undefined);

/** Queries that were reloaded in this task: several widgets that reload at once make one request. */
const reloadedNow = new Set<object>();

/** The data that one client has read, shared by its widgets. The only file that imports query-core. */
export class QueryCache {
  readonly #queries: QueryMap = new Map();

  get isEmpty(): boolean {
    return this.queries().every(({ query }) => query.state.data === undefined);
  }

  /** Fetches `key` by `read`, unless it is fresh or being fetched already, and calls `onChange` after each change. */
  observe<Entry>(key: QueryKey, read: QueryFunction<Entry>, onChange: () => void): QueryObserver<Entry> {
    const { query, observers } = this.#query(key, read);
    const refresh = (isBack = true): void => {
      // Data from the future is old: the clock has stepped back since.
      const isOld = query.isStaleByTime(staleTime) || query.state.dataUpdatedAt > Date.now();
      if (isBack && isOld) void refetch(query);
    };
    // Again when a person comes back to the tab, or the network to the machine.
    const unsubscribe = [focusManager.subscribe(refresh), onlineManager.subscribe(refresh)];
    // Before `onChange` is added: it must not be called before its caller holds the observer.
    refresh();
    observers.add(onChange);
    return {
      get state() {
        return query.state;
      },
      reload: () => {
        if (reloadedNow.has(query)) return;
        reloadedNow.add(query);
        setTimeout(() => reloadedNow.delete(query));
        const { fetchStatus } = query.state;
        const done = refetch(query);
        // The server may have read the data of a running fetch before the reload was wanted, so it is fetched once more.
        if (fetchStatus !== 'idle') void done.then(() => observers.size > 0 && refetch(query));
      },
      stop: () => {
        for (const stop of unsubscribe) stop();
        if (observers.delete(onChange) && observers.size === 0) void query.cancel({ revert: true });
      },
    };
  }

  /** The data of `key`, without fetching it. */
  getData<Entry>(key: QueryKey): Entry | undefined {
    return this.#queries.get<Entry>(hashKey(key))?.query.state.data;
  }

  /** Stores data of `key` that was fetched in another way. */
  setData(key: QueryKey, entry: unknown): void {
    this.#queries.get(hashKey(key))?.query.setData(entry);
  }

  /** Removes the data of a route with these parameters, in every language. */
  hideData([id, params]: QueryKey): void {
    for (const { query } of this.queries())
      if (partialMatchKey(query.queryKey, [id, params])) query.setState({ ...query.state, data: undefined });
  }

  queries(): CachedQuery<unknown>[] {
    return [...this.#queries.values()];
  }

  /** Removes all data but the entry `except`, and fetches again what is observed. */
  reset(except?: unknown): void {
    for (const { query, observers } of this.queries()) {
      if (except !== undefined && query.state.data === except) continue;
      query.reset();
      if (observers.size > 0) void refetch(query);
    }
  }

  /** Cancels all requests and removes all data, for good. */
  clear(): void {
    for (const { query } of this.queries()) query.reset();
    this.#queries.clear();
  }

  #query<Entry>(queryKey: QueryKey, queryFn: QueryFunction<Entry>): CachedQuery<Entry> {
    const queryHash = hashKey(queryKey);
    const known = this.#queries.get<Entry>(queryHash);
    if (known) return known;
    const observers = new Set<() => void>();
    const cache: Pick<CoreQueryCache, 'config' | 'notify'> = {
      config: {},
      notify: () => observers.forEach((onChange) => onChange()),
    };
    // A query asks its client for its cache, and only tells that of its changes. The real ones, and the observer that
    // goes with them, would bring mutations and infinite queries, which Laurel never runs: 5 kB on every page.
    const client = { getQueryCache: () => cache } as QueryClient;
    const options = { ...queryDefaults, queryKey, queryHash, queryFn };
    const query = new CoreQuery<Entry, LaurelError>({ client, queryKey, queryHash, options });
    const cached = { query, observers };
    this.#queries.set(queryHash, cached);
    return cached;
  }
}
