import type { ScopedStorage } from '../storage/scoped-storage.ts';
import { writePrefix } from '../storage/storage-key.ts';
import { isSameTarget, parseEntry, type OutboxEntry, type UnreadableAnswer } from './entry.ts';
import { isIdempotencyKeyExpired } from './idempotency-key.ts';
import type { SenderContext } from './sender-context.ts';

/** An unanswered write, as widgets list it. */
export interface PendingWrite {
  /** Idempotency key. */
  readonly key: string;
  /** Id of the route: `claimPerk`. */
  readonly write: string;
  readonly params: Readonly<Record<string, string>>;
  readonly title: string | undefined;
  /** RFC 3339 instant. */
  readonly createdAt: string;
  /** The outbox sends it again by itself. Otherwise only a person can decide that, since it may take effect twice. */
  readonly repeatable: boolean;
  /** It was answered with success, in a form that can't be read. */
  readonly answered: UnreadableAnswer | undefined;
}

/** The unanswered writes of one person, each stored under a key of its own, so that tabs do not overwrite each other's. */
export class OutboxQueue {
  readonly #storage: ScopedStorage;
  readonly #context: SenderContext;

  constructor(storage: ScopedStorage, context: SenderContext) {
    this.#storage = storage;
    this.#context = context;
  }

  /** Whether the backend keeps idempotency keys: its session says so, or an earlier response has shown it. */
  get keepsKeys(): boolean {
    return this.#context.keepsKeys ?? this.#storage.get('echo') === 'yes';
  }

  /** Stores that a response repeated the key of its request. */
  rememberKeepsKeys(): void {
    if (this.#storage.get('echo') !== 'yes') this.#storage.set('echo', 'yes', 'browser');
  }

  /** The writes for this endpoint, oldest first. */
  all(): OutboxEntry[] {
    return this.#storage
      .names(writePrefix)
      .flatMap((name) => this.read(name.slice(writePrefix.length)) ?? [])
      .filter(({ root }) => root === this.#context.root)
      .sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
  }

  /** Drops an entry that is unreadable, or personal or answered and past its time. */
  read(key: string): OutboxEntry | undefined {
    const text = this.#storage.get(writePrefix + key);
    const entry = parseEntry(text);
    const ends = entry?.personal === true || entry?.answered !== undefined;
    if (entry?.key === key && !(ends && isIdempotencyKeyExpired(entry))) return entry;
    if (text !== undefined) this.drop(key);
    return undefined;
  }

  put(entry: OutboxEntry): OutboxEntry {
    this.#storage.set(writePrefix + entry.key, JSON.stringify(entry), entry.personal ? 'tab' : 'browser');
    return entry;
  }

  /** Removes an entry that a person gives up. The key of an answered one is kept for as long as a server keeps it. */
  discard(key: string): void {
    const entry = this.read(key);
    if (entry?.answered) this.put({ ...entry, dismissed: true });
    else this.drop(key);
  }

  drop(key: string): void {
    this.#storage.drop(writePrefix + key);
  }

  /** The oldest unanswered write about the same thing. */
  findSimilar(entry: OutboxEntry): OutboxEntry | undefined {
    return this.all().find((other) => isSameTarget(other, entry));
  }

  /** Whether sending it again cannot take effect twice. */
  isRetrySafe(entry: OutboxEntry): boolean {
    return entry.tries === 0 || (this.keepsKeys && !isIdempotencyKeyExpired(entry));
  }

  toPendingWrite(entry: OutboxEntry): PendingWrite {
    const { key, write, params, title, createdAt, answered } = entry;
    return { key, write, params, title, createdAt, repeatable: this.isRetrySafe(entry), answered };
  }
}
