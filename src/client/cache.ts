import {
  focusManager,
  hashKey,
  onlineManager,
  Query,
  QueryCache,
  type QueryClient,
} from '@tanstack/query-core';
import type { Failure } from './failure.ts';
import type { Params } from './params.ts';

/** How long an answer counts as fresh: coming back to the tab sooner asks nothing. */
const freshFor = 30_000;

/** All settings of query-core. It caches and joins requests; it never repeats one. */
const settings = {
  // The transport repeats: two loops would make sixteen requests of one.
  retry: false,
  // Otherwise a page that opens offline waits for ever instead of saying so.
  networkMode: 'always',
  // No timer outlives a widget; the program drops the whole cache with itself.
  gcTime: Infinity,
} as const;

/** What is read: a route's id with its parameters, and the language that it is asked in. */
export type Key = readonly [id: string, params: Params | undefined, lang: string];

type Read<Entry> = (context: { readonly signal: AbortSignal }) => Promise<Entry>;

/** One reader of one answer. */
export interface Reading<Entry> {
  readonly state: { readonly data: Entry | undefined; readonly error: Failure | null };
  reload(): void;
  stop(): void;
}

// What went wrong is in the query's state; a promise that nobody waits for must not be reported as lost.
const load = (query: { fetch: () => Promise<unknown> }): Promise<unknown> =>
  query.fetch().catch(() => undefined);

/** What was asked for again in this task: all who want it then are one. */
const again = new Set<object>();

/** What one program has read, shared by its widgets. With `renewal.ts` the only file that knows query-core. */
export class Cache {
  readonly #queries = new QueryCache();
  // A query asks its client for its cache and nothing else. The whole client, and the observer that goes with it,
  // would bring mutations and infinite queries, which Laurel never runs: 4.5 kB on every page.
  readonly #client = { getQueryCache: () => this.#queries } as QueryClient;
  readonly #readers = new Map<string, Set<() => void>>();
  #unfollow: (() => void)[] = [];

  get empty(): boolean {
    return this.#queries.getAll().every(({ state }) => state.data === undefined);
  }

  /** Reads `key` by `read`, unless it is fresh or on its way; `tell` hears of each change. */
  open<Entry>(key: Key, read: Read<Entry>, tell: () => void): Reading<Entry> {
    const query = this.#query(key, read);
    const { queryHash } = query;
    const readers = this.#readers.get(queryHash) ?? new Set();
    if (this.#readers.size === 0) this.#follow();
    // First asked, then listened to: nobody is told before they hold their reading.
    if (query.isStaleByTime(freshFor)) void load(query);
    this.#readers.set(queryHash, readers.add(tell));
    return {
      get state() {
        return query.state;
      },
      reload: () => {
        if (again.has(query)) return;
        again.add(query);
        setTimeout(() => again.delete(query));
        const { fetchStatus } = query.state;
        const done = load(query);
        // What was on its way was perhaps read before: then it is asked once more.
        if (fetchStatus !== 'idle') void done.then(() => readers.size > 0 && load(query));
      },
      stop: () => {
        if (!readers.delete(tell) || readers.size > 0) return;
        this.#readers.delete(queryHash);
        void query.cancel({ revert: true });
        if (this.#readers.size === 0) for (const stop of this.#unfollow.splice(0)) stop();
      },
    };
  }

  /** What is known of `key`, without asking. */
  peek<Entry>(key: Key): Entry | undefined {
    return this.#queries.get<Entry>(hashKey(key))?.state.data;
  }

  /** Takes what was read in another way. */
  put(key: Key, entry: unknown): void {
    this.#queries.get(hashKey(key))?.setData(entry);
  }

  /** Takes the answers of a route off the screen, in every language. */
  hide([id, params]: Key): void {
    for (const query of this.#queries.findAll({ queryKey: [id, params] }))
      query.setState({ ...query.state, data: undefined });
  }

  /** Lends what it holds to a part that comes on demand. */
  lend(use: (queries: QueryCache, readers: ReadonlyMap<string, unknown>) => void): void {
    use(this.#queries, this.#readers);
  }

  /** Forgets everything but `kept`, and asks anew for what is on screen. */
  reset(kept?: unknown): void {
    for (const query of this.#queries.getAll()) {
      if (kept !== undefined && query.state.data === kept) continue;
      query.reset();
      if (this.#readers.has(query.queryHash)) void load(query);
    }
  }

  /** Stops all requests and forgets everything, for good. */
  clear(): void {
    for (const query of this.#queries.getAll()) query.reset();
    this.#queries.clear();
  }

  #query<Entry>(queryKey: Key, queryFn: Read<Entry>): Query<Entry, Failure> {
    const queryHash = hashKey(queryKey);
    const known = this.#queries.get<Entry, Failure>(queryHash);
    if (known) return known;
    const options = { ...settings, queryKey, queryHash, queryFn };
    const query = new Query<Entry, Failure>({ client: this.#client, queryKey, queryHash, options });
    this.#queries.add(query);
    return query;
  }

  /** Asks again when somebody comes back to the tab, or the network to the machine. */
  #follow(): void {
    const refresh = (back: boolean): void => {
      for (const query of this.#queries.getAll()) {
        if (back && this.#readers.has(query.queryHash) && query.isStaleByTime(freshFor)) void load(query);
      }
    };
    this.#unfollow = [
      this.#queries.subscribe(({ query }) => this.#readers.get(query.queryHash)?.forEach((tell) => tell())),
      focusManager.subscribe(refresh),
      onlineManager.subscribe(refresh),
    ];
  }
}
