// What the browser keeps: texts by name, for one person (`scoped-storage.ts`, `storage-key.ts`), until they are too old
// (`age.ts`) or somebody signs out in any tab (`signout-tabs.ts`).

import type { AuthHeaders } from '../http/token-auth.ts';
import { storageKeyPrefix } from './storage-key.ts';

/** Personal data is stored in the tab. A browser may refuse access to either storage, at any time. */
const storageByArea = { tab: 'sessionStorage', browser: 'localStorage' } as const;
const storageNames = Object.values(storageByArea);
type StorageArea = keyof typeof storageByArea | 'memory';

/** `undefined` if the browser refuses access, or the storage is full. */
const tryStorage = <T>(work: () => T): T | undefined => {
  try {
    return work();
  } catch {
    return undefined;
  }
};

/** The person whose items are stored. */
export interface StorageOwner {
  /** Undefined until a session says who it is. */
  readonly partition: string | undefined;
  /** Headers of the last token; they stand for the person where no session says who it is. */
  readonly authMark: AuthHeaders | undefined;
  /** Whether the person behind `authMark` is certainly still the owner. */
  isCurrent(authMark: AuthHeaders | undefined): boolean;
  /** Aborted when the person signs out: from then on nothing is stored. */
  readonly signal: AbortSignal;
}

interface MemoryItem {
  readonly text: string;
  /** Where it is stored once it is known whose it is. */
  readonly area: StorageArea;
  readonly authMark: AuthHeaders | undefined;
}

/**
 * Stores texts by name for one person: in the browser; or in memory, where the browser refuses that or no session has
 * said whose they are.
 */
export class ScopedStorage {
  readonly #owner: StorageOwner;
  readonly #memory = new Map<string, MemoryItem>();
  /** Items of a person whom no session has named yet. */
  readonly #anonymous = new Map<string, MemoryItem>();

  constructor(owner: StorageOwner) {
    this.#owner = owner;
    owner.signal.addEventListener('abort', () => {
      this.#memory.clear();
      this.#anonymous.clear();
    });
  }

  /** The names that begin with `start`. */
  names(start: string): string[] {
    const prefix = this.#prefix();
    const stored = storageNames.flatMap(
      (name) => (prefix && tryStorage(() => Object.keys(globalThis[name]))) ?? [],
    );
    const keys = [...this.#memoryFor(prefix).keys(), ...stored].filter((key) =>
      key.startsWith(prefix + start),
    );
    return [...new Set(keys)].map((key) => key.slice(prefix.length));
  }

  get(name: string): string | undefined {
    const prefix = this.#prefix();
    const inMemory = this.#memoryFor(prefix).get(prefix + name);
    if (inMemory || !prefix) return inMemory?.text;
    for (const storage of storageNames) {
      const text = tryStorage(() => globalThis[storage].getItem(prefix + name));
      if (text != null) return text;
    }
    return undefined;
  }

  set(name: string, text: string, area: StorageArea): void {
    if (this.#owner.signal.aborted) return;
    const prefix = this.#prefix();
    const key = prefix + name;
    const storage = prefix && area !== 'memory' ? storageByArea[area] : undefined;
    const stored = storage && tryStorage(() => (globalThis[storage].setItem(key, text), true));
    const { authMark } = this.#owner;
    if (stored) this.#memoryFor(prefix).delete(key);
    else this.#memoryFor(prefix).set(key, { text, area, authMark });
    // An older text in another storage would come back after a reload, or be where personal data must not be.
    if (prefix) {
      for (const other of storageNames)
        if (!stored || other !== storage) tryStorage(() => globalThis[other].removeItem(key));
    }
  }

  drop(name: string): void {
    const prefix = this.#prefix();
    this.#memoryFor(prefix).delete(prefix + name);
    if (prefix)
      for (const storage of storageNames) tryStorage(() => globalThis[storage].removeItem(prefix + name));
  }

  #memoryFor(prefix: string): Map<string, MemoryItem> {
    return prefix ? this.#memory : this.#anonymous;
  }

  /** Key prefix of the owner, or `''` if unknown. Once known, stores the items that were in memory until then. */
  #prefix(): string {
    const { partition } = this.#owner;
    const items = [...this.#anonymous];
    if (partition !== undefined) this.#anonymous.clear();
    for (const [name, { text, area, authMark }] of items) {
      // A token that came since may be another person's.
      if (!this.#owner.isCurrent(authMark)) this.#anonymous.delete(name);
      else if (partition !== undefined) this.set(name, text, area);
    }
    return partition === undefined ? '' : storageKeyPrefix(partition);
  }
}

/** Parses a stored text, which anybody may have written; `undefined` if it is no JSON. */
export const parseStoredJson = (text: string | null | undefined): unknown => {
  try {
    return text == null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
};
