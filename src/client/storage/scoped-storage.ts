import type { AuthHeaders } from '../http/token-auth.ts';

/** `personal` data lives in the tab; a browser may refuse either storage, at any time. */
const storageByArea = { tab: 'sessionStorage', browser: 'localStorage' } as const;
const storageNames = Object.values(storageByArea);
type StorageArea = keyof typeof storageByArea | 'memory';

const tryStorage = <T>(work: () => T): T | undefined => {
  try {
    return work();
  } catch {
    return undefined;
  }
};

/** Whose things they are. */
export interface StorageOwner {
  readonly partition: string | undefined;
  /** Stands for who signed in, where no session says more. */
  readonly authMark: AuthHeaders | undefined;
  /** Whether that is certainly nobody else by now. */
  isCurrent(mark: AuthHeaders | undefined): boolean;
  /** Aborts when the owner leaves: nothing is kept from then on. */
  readonly signal: AbortSignal;
}

interface MemoryItem {
  readonly text: string;
  readonly area: StorageArea;
  readonly authMark: AuthHeaders | undefined;
}

/** Keeps texts by name for one person: in the browser where it can, in memory where it can't or nobody knows whose they are. */
export class ScopedStorage {
  readonly #owner: StorageOwner;
  #memory = new Map<string, MemoryItem>();
  /** Of the person whom no session has named yet. */
  #anonymous = new Map<string, MemoryItem>();

  constructor(owner: StorageOwner) {
    this.#owner = owner;
    owner.signal.addEventListener('abort', () => {
      this.#memory.clear();
      this.#anonymous.clear();
    });
  }

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
    const remembered = this.#memoryFor(prefix).get(prefix + name);
    if (remembered || !prefix) return remembered?.text;
    for (const storage of storageNames) {
      const text = tryStorage(() => globalThis[storage].getItem(prefix + name));
      if (text != null) return text;
    }
    return undefined;
  }

  set(name: string, text: string, place: StorageArea): void {
    if (this.#owner.signal.aborted) return;
    const prefix = this.#prefix();
    const home = prefix && place !== 'memory' ? storageByArea[place] : undefined;
    const kept = home && tryStorage(() => (globalThis[home].setItem(prefix + name, text), true));
    const { authMark } = this.#owner;
    if (kept) this.#memoryFor(prefix).delete(prefix + name);
    else this.#memoryFor(prefix).set(prefix + name, { text, area: place, authMark });
    // An older text elsewhere would come back after a reload, or be where it must not be.
    if (prefix) {
      for (const other of storageNames)
        if (!kept || other !== home) tryStorage(() => globalThis[other].removeItem(prefix + name));
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

  #prefix(): string {
    const { partition } = this.#owner;
    const nameless = [...this.#anonymous];
    if (partition !== undefined) this.#anonymous.clear();
    for (const [name, { text, area, authMark }] of nameless) {
      // A token that came since may be another person's.
      if (!this.#owner.isCurrent(authMark)) this.#anonymous.delete(name);
      else if (partition !== undefined) this.set(name, text, area);
    }
    return partition === undefined ? '' : `laurel:${partition}:`;
  }
}
