import type { RouteParams } from '../../contract/core/address.ts';
import { shareEqualParts } from './structural-sharing.ts';

/** How long data counts as fresh, in milliseconds: coming back to the tab sooner requests nothing. */
const staleTime = 30_000;

/** What a query reads: a route's id with its parameters, in one language. */
export type QueryKey = readonly [id: string, params: RouteParams | undefined, lang: string];

export type QueryFunction<Entry> = (signal: AbortSignal) => Promise<Entry>;

/** Data and error together: a refresh failed. Neither: the first answer is awaited. */
export interface QueryState<Entry> {
  readonly data: Entry | undefined;
  readonly error: unknown;
}

/** The data of one key, and the one request that is fetching them. A failure is final here: the transport retries. */
export class CachedQuery<Entry> implements QueryState<Entry> {
  readonly key: QueryKey;
  /** Called after each change of the state. */
  readonly observers = new Set<() => void>();
  readonly #read: QueryFunction<Entry>;
  #data: Entry | undefined;
  #error: unknown;
  /** When the data came; 0 if they are known to be out of date. */
  #updatedAt = 0;
  #running: AbortController | undefined;
  #isReloaded = false;
  #fetchAgain = false;

  constructor(key: QueryKey, read: QueryFunction<Entry>) {
    this.key = key;
    this.#read = read;
  }

  get data(): Entry | undefined {
    return this.#data;
  }

  /** Why the last fetch failed. Without data, a further attempt is loading rather than failed. */
  get error(): unknown {
    return this.#running && this.#data === undefined ? undefined : this.#error;
  }

  get isStale(): boolean {
    const age = Date.now() - this.#updatedAt;
    // Data from the future is old: the clock has stepped back since.
    return this.#data === undefined || age < 0 || age >= staleTime;
  }

  /** Fetches, unless a fetch is running: who wants the same waits for the same. */
  fetch(): void {
    if (this.#running) return;
    const { error } = this;
    this.#running = new AbortController();
    if (error !== this.error) this.#notify();
    void this.#settle(this.#running.signal);
  }

  /** Fetches however fresh the data are, once for all who reload in one task. */
  reload(): void {
    if (this.#isReloaded) return;
    this.#isReloaded = true;
    setTimeout(() => (this.#isReloaded = false));
    // The server may have read the data of a running fetch before the reload was wanted, so it is fetched once more.
    this.#fetchAgain = this.#running !== undefined;
    this.fetch();
  }

  /** Ends a running fetch as if it had not begun. */
  cancel(): void {
    this.#running?.abort();
    this.#running = undefined;
    this.#fetchAgain = false;
  }

  setData(data: Entry): void {
    this.#updatedAt = Date.now();
    this.#setState(shareEqualParts(this.#data, data), undefined);
  }

  hideData(): void {
    this.#setState(undefined, this.#error);
  }

  /** Marks the data as out of date, and fetches them if they are observed. */
  invalidate(): void {
    // The server may have read the data of a running fetch before the change.
    this.cancel();
    this.#updatedAt = 0;
    this.fetchIfObserved();
  }

  /** Removes the data, and those that are on their way. */
  reset(): void {
    this.cancel();
    this.#setState(undefined, undefined);
  }

  fetchIfObserved(): void {
    if (this.observers.size > 0) this.fetch();
  }

  async #settle(signal: AbortSignal): Promise<void> {
    const [result] = await Promise.allSettled([this.#read(signal)]);
    // Nobody waits for it any more, or another fetch has taken its place.
    if (signal.aborted) return;
    this.#running = undefined;
    if (result.status === 'fulfilled') this.setData(result.value);
    else {
      this.#updatedAt = 0;
      this.#setState(this.#data, result.reason);
    }
    if (!this.#fetchAgain) return;
    this.#fetchAgain = false;
    this.fetchIfObserved();
  }

  #setState(data: Entry | undefined, error: unknown): void {
    this.#data = data;
    this.#error = error;
    this.#notify();
  }

  #notify(): void {
    for (const onChange of this.observers) onChange();
  }
}
