import type { ReactiveControllerHost } from 'lit';

/** A part of a widget that most pages never need: loaded the first time it is asked for, then at hand. */
export class LazyModule<Module> {
  readonly #host: ReactiveControllerHost;
  readonly #load: () => Promise<Module>;
  #module: Module | undefined;
  #loading = false;

  constructor(host: ReactiveControllerHost, load: () => Promise<Module>) {
    this.#host = host;
    this.#load = load;
  }

  /** The part if it is at hand already. */
  peek(): Module | undefined {
    return this.#module;
  }

  /** The part, or `undefined` while it is on its way; the host updates when it is there. */
  get(): Module | undefined {
    if (!this.#module && !this.#loading) {
      this.#loading = true;
      this.#load()
        .then((module) => (this.#module = module))
        // Asked again at the next update: a connection that fails now may work then.
        .catch(() => undefined)
        .finally(() => {
          this.#loading = false;
          if (this.#module) this.#host.requestUpdate();
        });
    }
    return this.#module;
  }
}
