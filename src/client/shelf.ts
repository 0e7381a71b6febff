import type { Proof } from './identity.ts';

/** `personal` data lives in the tab; a browser may refuse either storage, at any time. */
const homes = { tab: 'sessionStorage', browser: 'localStorage' } as const;
const storages = Object.values(homes);
type Place = keyof typeof homes | 'memory';

const attempt = <T>(work: () => T): T | undefined => {
  try {
    return work();
  } catch {
    return undefined;
  }
};

/** Whose things they are. */
export interface Owner {
  readonly partition: string | undefined;
  /** Stands for who signed in, where no session says more. */
  readonly mark: Proof | undefined;
  /** Whether that is certainly nobody else by now. */
  holds(mark: Proof | undefined): boolean;
  /** Aborts when the owner leaves: nothing is kept from then on. */
  readonly signal: AbortSignal;
}

interface Remembered {
  readonly text: string;
  readonly place: Place;
  readonly mark: Proof | undefined;
}

/** Keeps texts by name for one person: in the browser where it can, in memory where it can't or nobody knows whose they are. */
export class Shelf {
  readonly #owner: Owner;
  #memory = new Map<string, Remembered>();
  /** Of the person whom no session has named yet. */
  #nameless = new Map<string, Remembered>();

  constructor(owner: Owner) {
    this.#owner = owner;
    owner.signal.addEventListener('abort', () => {
      this.#memory.clear();
      this.#nameless.clear();
    });
  }

  names(start: string): string[] {
    const prefix = this.#prefix();
    const stored = storages.flatMap((name) => (prefix && attempt(() => Object.keys(globalThis[name]))) ?? []);
    const keys = [...this.#present(prefix).keys(), ...stored].filter((key) => key.startsWith(prefix + start));
    return [...new Set(keys)].map((key) => key.slice(prefix.length));
  }

  get(name: string): string | undefined {
    const prefix = this.#prefix();
    const remembered = this.#present(prefix).get(prefix + name);
    if (remembered || !prefix) return remembered?.text;
    for (const storage of storages) {
      const text = attempt(() => globalThis[storage].getItem(prefix + name));
      if (text != null) return text;
    }
    return undefined;
  }

  set(name: string, text: string, place: Place): void {
    if (this.#owner.signal.aborted) return;
    const prefix = this.#prefix();
    const home = prefix && place !== 'memory' ? homes[place] : undefined;
    const kept = home && attempt(() => (globalThis[home].setItem(prefix + name, text), true));
    const { mark } = this.#owner;
    if (kept) this.#present(prefix).delete(prefix + name);
    else this.#present(prefix).set(prefix + name, { text, place, mark });
    // An older text elsewhere would come back after a reload, or be where it must not be.
    if (prefix) {
      for (const other of storages)
        if (!kept || other !== home) attempt(() => globalThis[other].removeItem(prefix + name));
    }
  }

  drop(name: string): void {
    const prefix = this.#prefix();
    this.#present(prefix).delete(prefix + name);
    if (prefix) for (const storage of storages) attempt(() => globalThis[storage].removeItem(prefix + name));
  }

  #present(prefix: string): Map<string, Remembered> {
    return prefix ? this.#memory : this.#nameless;
  }

  #prefix(): string {
    const { partition } = this.#owner;
    const nameless = [...this.#nameless];
    if (partition !== undefined) this.#nameless.clear();
    for (const [name, { text, place, mark }] of nameless) {
      // A token that came since may be another person's.
      if (!this.#owner.holds(mark)) this.#nameless.delete(name);
      else if (partition !== undefined) this.set(name, text, place);
    }
    return partition === undefined ? '' : `laurel:${partition}:`;
  }
}
