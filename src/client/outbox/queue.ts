import { isExpired, parseEntry, isSameTarget, type OutboxEntry } from './entry.ts';
import type { SenderContext } from './sender-context.ts';
import type { ScopedStorage } from '../storage/scoped-storage.ts';

/** What was not answered yet. */
export interface PendingWrite {
  readonly key: string;
  /** Id of the write: `claimPerk`. */
  readonly write: string;
  readonly params: Readonly<Record<string, string>>;
  readonly title: string | undefined;
  /** RFC 3339. */
  readonly createdAt: string;
  /** Sent again by itself; otherwise nobody but the person can decide that, since it might happen twice. */
  readonly repeatable: boolean;
}

/** The writes of one person that were not answered yet, stored one by one, so that tabs do not overwrite each other's. */
export class OutboxQueue {
  readonly #storage: ScopedStorage;
  readonly #context: SenderContext;

  constructor(shelf: ScopedStorage, post: SenderContext) {
    this.#storage = shelf;
    this.#context = post;
  }

  /** Whether the backend keeps keys: it says so, or has shown it. */
  get keepsKeys(): boolean {
    return this.#context.keepsKeys ?? this.#storage.get('echo') === 'yes';
  }

  /** Notes that the backend said a key again. */
  rememberKeepsKeys(): void {
    if (this.#storage.get('echo') !== 'yes') this.#storage.set('echo', 'yes', 'browser');
  }

  all(): OutboxEntry[] {
    return this.#storage
      .names('w:')
      .flatMap((name) => this.read(name.slice(2)) ?? [])
      .filter(({ root }) => root === this.#context.root)
      .sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
  }

  read(key: string): OutboxEntry | undefined {
    const text = this.#storage.get(`w:${key}`);
    const filed = parseEntry(text);
    if (filed?.key === key && !(filed.personal && isExpired(filed))) return filed;
    if (text !== undefined) this.drop(key);
    return undefined;
  }

  put(filed: OutboxEntry): OutboxEntry {
    this.#storage.set(`w:${filed.key}`, JSON.stringify(filed), filed.personal ? 'tab' : 'browser');
    return filed;
  }

  drop(key: string): void {
    this.#storage.drop(`w:${key}`);
  }

  /** What is unanswered of the same. */
  findSimilar(filed: OutboxEntry): OutboxEntry | undefined {
    return this.all().find((other) => isSameTarget(other, filed));
  }

  /** Whether it may be sent without asking anybody. */
  isRetrySafe(filed: OutboxEntry): boolean {
    return filed.tries === 0 || (this.keepsKeys && !isExpired(filed));
  }

  toPendingWrite(filed: OutboxEntry): PendingWrite {
    const { key, write, params, title, createdAt } = filed;
    return { key, write, params, title, createdAt, repeatable: this.isRetrySafe(filed) };
  }
}
