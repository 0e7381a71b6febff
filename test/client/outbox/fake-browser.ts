import { AsyncLocalStorage } from 'node:async_hooks';
import { promiseHooks } from 'node:v8';
import type { TestContext } from 'node:test';
import type { Outbox } from '../../../src/client/outbox/outbox.ts';
import { Client, type ProgramOptions } from '../../../src/client/index.ts';
import { FakeClaimServer } from './fake-claim-server.ts';

/** For everything that a killed page waits for. */
const never = new Promise<never>(() => undefined);

/** The items of a browser's storage; `full` makes it refuse new ones. */
class FakeStorage {
  readonly items = new Map<string, string>();
  full = false;

  get text(): string {
    return JSON.stringify([...this.items]);
  }
}

const storageFor = (store: FakeStorage, page: FakePage): Storage => {
  const alive = (): void => {
    if (page.dead) throw new Error('This page is gone.');
    page.step();
  };
  const methods = {
    getItem: (key: string) => (alive(), store.items.get(key) ?? null),
    setItem: (key: string, text: string) => {
      alive();
      if (store.full) throw new DOMException('full', 'QuotaExceededError');
      store.items.set(key, text);
    },
    removeItem: (key: string) => (alive(), void store.items.delete(key)),
  };
  return Object(
    new Proxy(methods, {
      ownKeys: () => (alive(), [...store.items.keys()]),
      getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
      get: (target, name) => Reflect.get(target, name),
    }),
  );
};

/** One tab. Once it is killed, nothing that its code still does reaches storage or network. */
export class FakePage {
  readonly browser: FakeBrowser;
  readonly session = new FakeStorage();
  dead = false;
  /** Number of steps until it is killed. */
  stepsLeft = Infinity;
  steps = 0;
  token = 'marta.1';
  readonly locked = new Set<() => void>();

  constructor(browser: FakeBrowser) {
    this.browser = browser;
  }

  step(): void {
    this.steps += 1;
    this.stepsLeft -= 1;
    if (this.stepsLeft === 0) this.kill();
  }

  kill(): void {
    this.dead = true;
    for (const release of this.locked) release();
  }

  run<T>(work: () => T): T {
    return current.run(this, work);
  }

  /** A client on this page, and its outbox. */
  async open(options: ProgramOptions = {}): Promise<{ client: Client; outbox: Outbox }> {
    return this.run(async () => {
      const client = new Client(
        { endpoint: 'https://api.example/loyalty', getToken: () => this.token, ...options },
        'https://portal.example/',
      );
      return { client, outbox: await client.outbox() };
    });
  }
}

const current = new AsyncLocalStorage<FakePage>();

/**
 * One browser, one network and one backend, in this process. The globals that a page uses (storage, locks, `fetch`) are
 * replaced, and find the calling page by its async context.
 */
export class FakeBrowser {
  local = new FakeStorage();
  server = new FakeClaimServer();
  locks = true;
  /** What the network does to a request: loses it, loses its response, or delivers it late. */
  network: (request: { method: string; path: string }) => 'fine' | 'lost' | 'unanswered' | 'late' = () =>
    'fine';
  /** Deliver the late requests, which the page has given up already. */
  readonly delayedRequests: (() => Promise<unknown>)[] = [];
  #queues = new Map<string, Promise<void>>();

  constructor(test: TestContext) {
    const put = (target: object, name: string, get: () => unknown): void => {
      const before = Object.getOwnPropertyDescriptor(target, name);
      Object.defineProperty(target, name, { configurable: true, get });
      test.after(() => {
        if (before) Object.defineProperty(target, name, before);
        else Reflect.deleteProperty(target, name);
      });
    };
    const page = (): FakePage => {
      const found = current.getStore();
      if (!found) throw new Error('Called outside of every page.');
      return found;
    };
    put(globalThis, 'localStorage', () => storageFor(this.local, page()));
    put(globalThis, 'sessionStorage', () => storageFor(page().session, page()));
    put(navigator, 'locks', () => (this.locks ? { request: this.#lock } : undefined));
    test.mock.method(globalThis, 'fetch', (url: string, init: RequestInit) => this.#fetch(page(), url, init));
    const { setTimeout: real } = globalThis;
    // Pauses between attempts end at once; time limits never end.
    test.mock.method(globalThis, 'setTimeout', (run: () => void, after = 0) =>
      after >= 10_000 ? real(() => undefined, 2 ** 30).unref() : real(run, 0),
    );
  }

  /** A fresh browser and backend, for the next run in the same test. */
  reset(): void {
    this.local = new FakeStorage();
    this.server = new FakeClaimServer();
    this.locks = true;
    this.network = () => 'fine';
    this.#queues = new Map();
  }

  page(): FakePage {
    return new FakePage(this);
  }

  /** Counts each continuation of a promise as a step of `page`, until `work` settles or the page is killed. */
  async count(page: FakePage, work: () => Promise<unknown>): Promise<void> {
    const stop = promiseHooks.onBefore(() => {
      if (!page.dead) page.step();
    });
    const killed = new Promise<void>((resolve) => page.locked.add(resolve));
    try {
      await Promise.race([work(), killed]);
    } finally {
      stop();
    }
  }

  readonly #lock = async (
    name: string,
    { signal }: { signal: AbortSignal },
    work: () => Promise<unknown>,
  ): Promise<unknown> => {
    const page = current.getStore();
    if (page?.dead) return never;
    let release = (): void => undefined;
    const before = this.#queues.get(name);
    const mine = new Promise<void>((resolve) => (release = resolve));
    this.#queues.set(
      name,
      (before ?? Promise.resolve()).then(() => mine),
    );
    page?.locked.add(release);
    try {
      await before;
      signal.throwIfAborted();
      if (page?.dead) return await never;
      return await work();
    } finally {
      release();
    }
  };

  async #fetch(page: FakePage, url: string, init: RequestInit): Promise<Response> {
    if (page.dead) return never;
    const request = new Request(url, init);
    const path = new URL(url).pathname.replace('/loyalty', '') + new URL(url).search;
    const fate = this.network({ method: request.method, path });
    if (fate === 'lost') throw new TypeError('offline');
    if (fate === 'late') {
      this.delayedRequests.push(() => this.server.answer(request, path));
      throw new TypeError('slow');
    }
    // The server finishes a request that was sent, even if the page is killed meanwhile.
    const response = await this.server.answer(request, path);
    if (page.dead) return never;
    if (fate === 'unanswered') throw new TypeError('reset');
    return response;
  }
}
