import {
  focusManager,
  hashKey,
  onlineManager,
  Query as CoreQuery,
  QueryCache as CoreQueryCache,
  type QueryClient,
} from '@tanstack/query-core';
import type { LaurelError } from '../errors.ts';
import type { RouteParams } from '../http/request-target.ts';

/** How long an answer counts as fresh: coming back to the tab sooner asks nothing. */
const staleTime = 30_000;

/** All settings of query-core. It caches and joins requests; it never repeats one. */
const queryDefaults = {
  // The transport repeats: two loops would make sixteen requests of one.
  retry: false,
  // Otherwise a page that opens offline waits for ever instead of saying so.
  networkMode: 'always',
  // No timer outlives a widget; the program drops the whole cache with itself.
  gcTime: Infinity,
} as const;

/** What is read: a route's id with its parameters, and the language that it is asked in. */
export type QueryKey = readonly [id: string, params: RouteParams | undefined, lang: string];

type QueryFunction<Entry> = (context: { readonly signal: AbortSignal }) => Promise<Entry>;

/** One reader of one answer. */
export interface QueryObserver<Entry> {
  readonly state: { readonly data: Entry | undefined; readonly error: LaurelError | null };
  reload(): void;
  stop(): void;
}

// What went wrong is in the query's state; a promise that nobody waits for must not be reported as lost.
const refetch = (query: { fetch: () => Promise<unknown> }): Promise<unknown> =>
  query.fetch().catch(() => undefined);

/** What was asked for again in this task: all who want it then are one. */
const refetchedNow = new Set<object>();

/** What one program has read, shared by its widgets. With `renewal.ts` the only file that knows query-core. */
export class QueryCache {
  readonly #queries = new CoreQueryCache();
  // A query asks its client for its cache and nothing else. The whole client, and the observer that goes with it,
  // would bring mutations and infinite queries, which Laurel never runs: 4.5 kB on every page.
  readonly #client = { getQueryCache: () => this.#queries } as QueryClient;
  readonly #listeners = new Map<string, Set<() => void>>();
  #unsubscribe: (() => void)[] = [];

  get isEmpty(): boolean {
    return this.#queries.getAll().every(({ state }) => state.data === undefined);
  }

  /** Reads `key` by `read`, unless it is fresh or on its way; `tell` hears of each change. */
  observe<Entry>(key: QueryKey, read: QueryFunction<Entry>, tell: () => void): QueryObserver<Entry> {
    const query = this.#query(key, read);
    const { queryHash } = query;
    const readers = this.#listeners.get(queryHash) ?? new Set();
    if (this.#listeners.size === 0) this.#refetchOnReturn();
    // First asked, then listened to: nobody is told before they hold their reading.
    if (query.isStaleByTime(staleTime)) void refetch(query);
    this.#listeners.set(queryHash, readers.add(tell));
    return {
      get state() {
        return query.state;
      },
      reload: () => {
        if (refetchedNow.has(query)) return;
        refetchedNow.add(query);
        setTimeout(() => refetchedNow.delete(query));
        const { fetchStatus } = query.state;
        const done = refetch(query);
        // What was on its way was perhaps read before: then it is asked once more.
        if (fetchStatus !== 'idle') void done.then(() => readers.size > 0 && refetch(query));
      },
      stop: () => {
        if (!readers.delete(tell) || readers.size > 0) return;
        this.#listeners.delete(queryHash);
        void query.cancel({ revert: true });
        if (this.#listeners.size === 0) for (const stop of this.#unsubscribe.splice(0)) stop();
      },
    };
  }

  /** What is known of `key`, without asking. */
  getData<Entry>(key: QueryKey): Entry | undefined {
    return this.#queries.get<Entry>(hashKey(key))?.state.data;
  }

  /** Takes what was read in another way. */
  setData(key: QueryKey, entry: unknown): void {
    this.#queries.get(hashKey(key))?.setData(entry);
  }

  /** Takes the answers of a route off the screen, in every language. */
  hideData([id, params]: QueryKey): void {
    for (const query of this.#queries.findAll({ queryKey: [id, params] }))
      query.setState({ ...query.state, data: undefined });
  }

  /** Lends what it holds to a part that comes on demand. */
  withQueries(use: (queries: CoreQueryCache, readers: ReadonlyMap<string, unknown>) => void): void {
    use(this.#queries, this.#listeners);
  }

  /** Forgets everything but `kept`, and asks anew for what is on screen. */
  reset(kept?: unknown): void {
    for (const query of this.#queries.getAll()) {
      if (kept !== undefined && query.state.data === kept) continue;
      query.reset();
      if (this.#listeners.has(query.queryHash)) void refetch(query);
    }
  }

  /** Stops all requests and forgets everything, for good. */
  clear(): void {
    for (const query of this.#queries.getAll()) query.reset();
    this.#queries.clear();
  }

  #query<Entry>(queryKey: QueryKey, queryFn: QueryFunction<Entry>): CoreQuery<Entry, LaurelError> {
    const queryHash = hashKey(queryKey);
    const known = this.#queries.get<Entry, LaurelError>(queryHash);
    if (known) return known;
    const options = { ...queryDefaults, queryKey, queryHash, queryFn };
    const query = new CoreQuery<Entry, LaurelError>({ client: this.#client, queryKey, queryHash, options });
    this.#queries.add(query);
    return query;
  }

  /** Asks again when somebody comes back to the tab, or the network to the machine. */
  #refetchOnReturn(): void {
    const refresh = (back: boolean): void => {
      for (const query of this.#queries.getAll()) {
        if (back && this.#listeners.has(query.queryHash) && query.isStaleByTime(staleTime))
          void refetch(query);
      }
    };
    this.#unsubscribe = [
      this.#queries.subscribe(({ query }) => this.#listeners.get(query.queryHash)?.forEach((tell) => tell())),
      focusManager.subscribe(refresh),
      onlineManager.subscribe(refresh),
    ];
  }
}
