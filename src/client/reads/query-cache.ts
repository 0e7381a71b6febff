// Reads: `query-cache.ts` shares what was read among widgets, `cached-query.ts` keeps one answer fresh, and `reader.ts` asks
// the page's function or the endpoint. A widget gets a `Resource` (`resource.ts`), in which unchanged parts are the same
// objects (`structural-sharing.ts`). After a write, `invalidate.ts` asks again.

import { CachedQuery, type QueryFunction, type QueryKey, type QueryState } from './cached-query.ts';

/** A key belongs to one route, so the reader of a key knows the type of its entry. */
interface QueryMap {
  get<Entry>(hash: string): CachedQuery<Entry> | undefined;
  set<Entry>(hash: string, query: CachedQuery<Entry>): void;
  values(): Iterable<CachedQuery<unknown>>;
  clear(): void;
}

/** One widget's view of a query. */
export interface QueryObserver<Entry> {
  readonly state: QueryState<Entry>;
  reload(): void;
  stop(): void;
}

/** Equal for equal keys: names and sorts the parameters that are set. */
const hashKey = ([id, params = {}, lang]: QueryKey): string =>
  JSON.stringify([id, params, lang], Object.keys(params).sort());

/** Calls `onReturn` when a person comes back to the tab, or the network to the machine, until `signal` is aborted. */
const listenForReturn = (onReturn: () => void, signal: AbortSignal): void => {
  // A client may also run where there is no page.
  if (!('addEventListener' in globalThis)) return;
  const onVisible = (): void => {
    if (document.visibilityState === 'visible') onReturn();
  };
  addEventListener('visibilitychange', onVisible, { signal });
  addEventListener('online', onReturn, { signal });
};

/** The data that one client has read, shared by its widgets. */
export class QueryCache {
  readonly #queries: QueryMap = new Map();

  get isEmpty(): boolean {
    return this.queries().every(({ data }) => data === undefined);
  }

  /** Fetches `key` by `read`, unless it is fresh or being fetched already, and calls `onChange` after each change. */
  observe<Entry>(key: QueryKey, read: QueryFunction<Entry>, onChange: () => void): QueryObserver<Entry> {
    const query = this.#query(key, read);
    const stopped = new AbortController();
    const refresh = (): void => {
      if (query.isStale) query.fetch();
    };
    // Before the observer is added: it must not be called before its caller holds it.
    refresh();
    // A function of its own, since one caller may observe the same key twice for a moment.
    const observer = (): void => onChange();
    query.observers.add(observer);
    listenForReturn(refresh, stopped.signal);
    return {
      state: query,
      reload: () => query.reload(),
      stop: () => {
        stopped.abort();
        if (query.observers.delete(observer) && query.observers.size === 0) query.cancel();
      },
    };
  }

  /** The data of `key`, without fetching it. */
  getData<Entry>(key: QueryKey): Entry | undefined {
    return this.#queries.get<Entry>(hashKey(key))?.data;
  }

  /** Stores data of `key` that was fetched in another way. */
  setData(key: QueryKey, entry: unknown): void {
    this.#queries.get(hashKey(key))?.setData(entry);
  }

  /** Removes the data of a route with these parameters, in every language. */
  hideData([id, params = {}]: QueryKey): void {
    for (const query of this.queries()) {
      const [otherId, otherParams] = query.key;
      const isSame =
        id === otherId && Object.keys(params).every((name) => params[name] === otherParams?.[name]);
      if (!isSame || query.data === undefined) continue;
      query.hideData();
      query.fetchIfObserved();
    }
  }

  queries(): CachedQuery<unknown>[] {
    return [...this.#queries.values()];
  }

  /** Removes all data but the entry `except`, and fetches again what is observed. */
  reset(except?: unknown): void {
    for (const query of this.queries()) {
      if (except !== undefined && query.data === except) continue;
      query.reset();
      query.fetchIfObserved();
    }
  }

  /** Cancels all requests and removes all data, for good. */
  clear(): void {
    for (const query of this.queries()) query.reset();
    this.#queries.clear();
  }

  #query<Entry>(key: QueryKey, read: QueryFunction<Entry>): CachedQuery<Entry> {
    const hash = hashKey(key);
    const known = this.#queries.get<Entry>(hash);
    if (known) return known;
    const query = new CachedQuery(key, read);
    this.#queries.set(hash, query);
    return query;
  }
}
