import { getEventListeners } from 'node:events';
import { type TestContext } from 'node:test';
import { Client, type ProgramOptions, type Resource, type Subscription } from '../../src/client/index.ts';
import type { Session } from '../../src/contract/session.ts';
import { type LaurelError } from '../../src/client/errors.ts';
import type { CompiledRead } from '../../src/contract/core/schema-table.ts';

/** Subscribes as a widget does, and records each state that it gets. */
export class StateRecorder<Data> {
  readonly states: Resource<Data>[] = [];
  readonly subscription: Subscription;
  readonly #changes = new Set<() => void>();

  constructor(start: (changed: (state: Resource<Data>) => void) => Subscription) {
    this.subscription = start((state) => {
      this.states.push(state);
      for (const resolve of this.#changes) resolve();
      this.#changes.clear();
    });
  }

  get last(): Resource<Data> {
    const last = this.states.at(-1);
    if (!last) throw new Error('There is no state yet.');
    return last;
  }

  get statuses(): string[] {
    return this.states.map(({ status }) => status).filter((status, at, all) => status !== all[at - 1]);
  }

  /** The error of the last state, alone or beside stale data. */
  get error(): LaurelError {
    if ('error' in this.last) return this.last.error;
    throw new Error(`It is ${this.last.status}, not failed.`);
  }

  get data(): Data {
    if ('data' in this.last) return this.last.data;
    throw new Error(`It is ${this.last.status}, without data.`);
  }

  async until(
    status: Resource<Data>['status'],
    also: (state: Resource<Data>) => boolean = () => true,
  ): Promise<this> {
    while (this.last.status !== status || !also(this.last)) {
      await new Promise<void>((resolve) => this.#changes.add(resolve));
    }
    return this;
  }
}

const pageUrl = 'https://portal.example/home';

export const createClient = (options: ProgramOptions): Client => new Client(options, pageUrl);

/** Records the states of a route until the test ends. */
export const recordStates = <Data>(
  test: TestContext,
  client: Client,
  route: CompiledRead<Data>,
  lang = 'en',
): StateRecorder<Data> => {
  const recorder = new StateRecorder<Data>((onChange) => client.subscribe(route, lang, onChange));
  test.after(() => recorder.subscription.stop());
  return recorder;
};

/** Resolves after all pending microtasks, and I/O callbacks that are due. */
export const nextMacrotask = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

export const session = (id: string, account = 'tekin', more: Partial<Session> = {}): Session => ({
  program: { id: 'summit', name: 'Summit' },
  account: { id: account, name: account },
  member: { id, displayName: id, roles: ['viewer'] },
  ...more,
});

interface FakeTimer {
  readonly milliseconds: number;
  readonly run: () => void;
}

/** Whether the client itself calls `setTimeout`: Node's `fetch` does so, too. */
const isCalledByLaurel = (): boolean => {
  const frames = (new Error().stack ?? '').split('\n').slice(1);
  const caller = frames.find((frame) => !/client\/test-client\.ts|node:internal\/test_runner/.test(frame));
  return caller?.includes('/src/client/') === true;
};

/**
 * Replaces the client's timers: a pause between attempts ends at once and is recorded; a time limit (10 s and more) ends
 * when the test calls `expireTimeouts`. No real time passes.
 */
export class FakeTimers {
  readonly pauses: number[] = [];
  readonly #limits = new Map<unknown, FakeTimer>();

  constructor(test: TestContext) {
    const { setTimeout: real, clearTimeout: clear } = globalThis;
    test.mock.method(Math, 'random', () => 0.5);
    test.mock.method(globalThis, 'setTimeout', (run: () => void, milliseconds = 0, ...rest: unknown[]) => {
      if (!isCalledByLaurel()) return real(run, milliseconds, ...rest);
      const limit = milliseconds >= 10_000;
      if (!limit) this.pauses.push(milliseconds);
      const timer = limit ? real(() => undefined, 2 ** 30).unref() : real(run, 0);
      if (limit) this.#limits.set(timer, { milliseconds, run });
      return timer;
    });
    test.mock.method(globalThis, 'clearTimeout', (timer?: ReturnType<typeof real>) => {
      this.#limits.delete(timer);
      clear(timer);
    });
  }

  /** Number of time limits that are still running. */
  get running(): number {
    return this.#limits.size;
  }

  /** Ends all time limits of this length, in milliseconds. */
  expireTimeouts(milliseconds: 10_000 | 20_000): void {
    for (const [timer, limit] of [...this.#limits]) {
      if (limit.milliseconds !== milliseconds) continue;
      this.#limits.delete(timer);
      clearTimeout(Object(timer));
      limit.run();
    }
  }
}

/** The events of a page that a person leaves and comes back to, which Node lacks. */
export class FakeWindow {
  readonly #target = new EventTarget();
  readonly #document = { visibilityState: 'visible' };

  constructor(test: TestContext) {
    const { addEventListener } = EventTarget.prototype;
    const put = (name: string, value: unknown): void => {
      Object.defineProperty(globalThis, name, { configurable: true, value });
      test.after(() => Reflect.deleteProperty(globalThis, name));
    };
    put('addEventListener', addEventListener.bind(this.#target));
    put('document', this.#document);
  }

  /** Whether anything waits for the person or the network to come back. */
  get isListenedTo(): boolean {
    return ['visibilitychange', 'online'].some((type) => getEventListeners(this.#target, type).length > 0);
  }

  /** The person turns to another tab. */
  leave(): void {
    this.#showAs('hidden');
  }

  comeBack(): void {
    this.#showAs('visible');
  }

  /** The machine has a network again. */
  reconnect(): void {
    this.#target.dispatchEvent(new Event('online'));
  }

  #showAs(state: DocumentVisibilityState): void {
    this.#document.visibilityState = state;
    this.#target.dispatchEvent(new Event('visibilitychange'));
  }
}

/** Records all console messages from now on. */
export const recordConsole = (test: TestContext): string[] => {
  const messages: string[] = [];
  for (const level of ['log', 'info', 'warn', 'error', 'debug'] as const) {
    test.mock.method(console, level, (...args: unknown[]) => messages.push(args.map(String).join(' ')));
  }
  return messages;
};
