import type { CSSResult, LitElement, ReactiveControllerHost } from 'lit';

/** A part of a widget that most pages never need: loaded when it is first asked for. */
export class LazyModule<Module> {
  /** The last attempt to load it failed. */
  failed = false;
  readonly #host: ReactiveControllerHost;
  readonly #load: () => Promise<Module>;
  #module: Module | undefined;
  #loading = false;

  constructor(host: ReactiveControllerHost, load: () => Promise<Module>) {
    this.#host = host;
    this.#load = load;
  }

  /** The module if it is loaded already; does not load it. */
  peek(): Module | undefined {
    return this.#module;
  }

  /** The module, or `undefined` while it loads: the host updates when it has come, or failed. After a failure, the next call tries again. */
  get(): Module | undefined {
    if (!this.#module && !this.#loading) void this.#start();
    return this.#module;
  }

  /** Forgets a failure and updates the host, which asks for the module again. */
  retry(): void {
    this.failed = false;
    this.#host.requestUpdate();
  }

  async #start(): Promise<void> {
    this.#loading = true;
    this.#module = await this.#load().catch(() => undefined);
    this.failed = !this.#module;
    this.#host.requestUpdate();
    // The update that shows the failure must not try again, or a widget without a connection would never rest.
    await this.#host.updateComplete;
    this.#loading = false;
  }
}

/** Adds the styles of a part that was loaded after its widget was created; a second time does nothing. */
export const adoptStyles = ({ shadowRoot }: LitElement, { styleSheet }: CSSResult): void => {
  if (shadowRoot && styleSheet)
    shadowRoot.adoptedStyleSheets = [...new Set([...shadowRoot.adoptedStyleSheets, styleSheet])];
};
