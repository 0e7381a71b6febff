import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { LaurelErrorEvent } from '../events/resource-events.ts';

/**
 * What a widget shows where a module did not load: `note` a line below its content, `error` its error state, because
 * without this module there is no content. `none`: what uses the module says it itself, or nothing is missing.
 */
type FailureNotice = 'note' | 'error' | 'none';

/** The modules of each widget that did not load. */
const failedModules = new WeakMap<ReactiveControllerHost, Set<LazyModule<unknown>>>();

/** A part of a widget that most pages never need: loaded when it is first asked for. */
export class LazyModule<Module> implements ReactiveController {
  /** The last attempt to load it failed. */
  failed = false;
  readonly notice: FailureNotice;
  readonly #host: ReactiveControllerHost;
  readonly #load: () => Promise<Module>;
  #module: Module | undefined;
  #loading = false;

  /** `load` imports by `importModule`. */
  constructor(host: ReactiveControllerHost, load: () => Promise<Module>, notice: FailureNotice = 'note') {
    this.#host = host;
    this.#load = load;
    this.notice = notice;
  }

  /** The module if it is loaded already; does not load it. */
  peek(): Module | undefined {
    return this.#module;
  }

  /** The module, or `undefined` while it loads: the host updates when it has come, or failed. After a failure only `retry` tries again. */
  get(): Module | undefined {
    if (!this.#module && !this.#loading && !this.failed) void this.#start();
    return this.#module;
  }

  /** Loads the module, also after a failure, and updates the host. */
  readonly retry = (): void => {
    this.#setFailed(false);
    this.get();
    this.#host.requestUpdate();
  };

  hostConnected(): void {
    if (this.failed) addEventListener('online', this.retry);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.retry);
  }

  async #start(): Promise<void> {
    this.#loading = true;
    this.#module = await this.#load().catch(() => undefined);
    this.#loading = false;
    this.#setFailed(!this.#module);
    this.#host.requestUpdate();
  }

  /** While it has failed, the module is tried again as soon as the browser has a connection. */
  #setFailed(failed: boolean): void {
    if (failed === this.failed) return;
    this.failed = failed;
    const host = this.#host;
    const others = failedModules.get(host) ?? new Set();
    failedModules.set(host, others);
    if (failed) {
      others.add(this);
      host.addController(this);
      if (host instanceof EventTarget) host.dispatchEvent(new LaurelErrorEvent('module', 'connection'));
    } else {
      others.delete(this);
      this.hostDisconnected();
      host.removeController(this);
    }
  }
}

/** What a widget has to show because modules of it did not load; undefined if there is nothing. */
export const failureNotice = (host: ReactiveControllerHost): FailureNotice | undefined => {
  const notices = [...(failedModules.get(host) ?? [])].map(({ notice }) => notice);
  return notices.find((notice) => notice === 'error') ?? notices.find((notice) => notice === 'note');
};

/** Loads again what did not load. */
export const retryModules = (host: ReactiveControllerHost): void => {
  for (const module of [...(failedModules.get(host) ?? [])]) module.retry();
};
