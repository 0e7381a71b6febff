/** Counts what the page keeps running: listeners, observers, timers and requests that were begun and not ended. */
export class ResourceCounter {
  readonly #undo: (() => void)[] = [];
  readonly listeners = new Map<string, number>();
  readonly observers = new Set<MutationObserver>();
  readonly timers = new Set<unknown>();
  readonly requests = new Set<Promise<Response>>();

  constructor() {
    this.#countListeners();
    this.#countObservers();
    this.#countTimers();
    this.#countRequests();
  }

  /** Gives the page its own functions back. */
  close(): void {
    for (const undo of this.#undo) undo();
  }

  get openListeners(): string[] {
    return [...this.listeners].filter(([, count]) => count > 0).map(([name, count]) => `${count} × ${name}`);
  }

  #countListeners(): void {
    const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
    const { listeners } = this;
    const known = new WeakMap<EventTarget, Map<string, () => void>>();
    const ids = new WeakMap<object, number>();
    let lastId = 0;
    const keyOf = (type: string, work: object, options: unknown): string => {
      if (!ids.has(work)) ids.set(work, (lastId += 1));
      const capture =
        typeof options === 'object' && options !== null
          ? Boolean((options as { capture?: boolean }).capture)
          : Boolean(options);
      return `${type} ${ids.get(work)} ${capture}`;
    };
    EventTarget.prototype.addEventListener = function (type, work, options) {
      // Called without a target, it is the window's.
      const target = (this as EventTarget | undefined) ?? window;
      add.call(target, type, work, options);
      // A listener goes with its target; what outlives a widget is on something that stays.
      const stays =
        target instanceof Window ||
        target instanceof Document ||
        target === document.documentElement ||
        target === document.body;
      if (!work || !stays) return;
      const key = keyOf(type, work, options);
      const mine = known.get(target) ?? new Map<string, () => void>();
      known.set(target, mine);
      if (mine.has(key)) return;
      const name = `${type} on ${target.constructor.name}`;
      listeners.set(name, (listeners.get(name) ?? 0) + 1);
      const gone = (): void => {
        if (mine.delete(key)) listeners.set(name, (listeners.get(name) ?? 1) - 1);
      };
      mine.set(key, gone);
      const { once, signal } = typeof options === 'object' ? options : {};
      if (once) add.call(this, type, gone, { once: true });
      if (signal) add.call(signal, 'abort', gone, { once: true });
    };
    EventTarget.prototype.removeEventListener = function (type, work, options) {
      const target = (this as EventTarget | undefined) ?? window;
      remove.call(target, type, work, options);
      if (work) known.get(target)?.get(keyOf(type, work, options))?.();
    };
    this.#undo.push(() =>
      Object.assign(EventTarget.prototype, { addEventListener: add, removeEventListener: remove }),
    );
  }

  #countObservers(): void {
    const { observe, disconnect } = MutationObserver.prototype;
    const { observers } = this;
    MutationObserver.prototype.observe = function (...what) {
      observers.add(this);
      observe.apply(this, what);
    };
    MutationObserver.prototype.disconnect = function () {
      observers.delete(this);
      disconnect.call(this);
    };
    this.#undo.push(() => Object.assign(MutationObserver.prototype, { observe, disconnect }));
  }

  #countTimers(): void {
    const { setTimeout: begin, clearTimeout: end, setInterval: repeat, clearInterval: stop } = globalThis;
    const { timers } = this;
    globalThis.setTimeout = ((work: () => void, delay?: number, ...rest: unknown[]) => {
      const id: unknown = begin(
        () => {
          timers.delete(id);
          work();
        },
        delay,
        ...rest,
      );
      timers.add(id);
      return id;
    }) as typeof setTimeout;
    globalThis.setInterval = ((work: () => void, delay?: number) => {
      const id = repeat(work, delay);
      timers.add(id);
      return id;
    }) as typeof setInterval;
    globalThis.clearTimeout = (id) => {
      timers.delete(id);
      end(id);
    };
    globalThis.clearInterval = (id) => {
      timers.delete(id);
      stop(id);
    };
    this.#undo.push(() =>
      Object.assign(globalThis, {
        setTimeout: begin,
        clearTimeout: end,
        setInterval: repeat,
        clearInterval: stop,
      }),
    );
  }

  #countRequests(): void {
    const { fetch: ask } = globalThis;
    const { requests } = this;
    globalThis.fetch = (input, init) => {
      const answer = ask(input, init);
      requests.add(answer);
      const gone = (): void => void requests.delete(answer);
      answer.then(gone, gone);
      return answer;
    };
    this.#undo.push(() => (globalThis.fetch = ask));
  }
}
