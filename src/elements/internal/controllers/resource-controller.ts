import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { RouteParams } from '../../../contract/core/address.ts';
import { warnOnce } from '../../../client/warn-once.ts';
import type { Resource, Subscription } from '../../../client/reads/resource.ts';
import type { CompiledRead } from '../../../contract/core/schema-table.ts';
import { setProgramTimeZone } from '../i18n/program-time-zone.ts';
import { LaurelErrorEvent, LaurelLoadEvent } from '../events/resource-events.ts';
import { ProgramController } from '../program/program-controller.ts';

/** In ms. After this time a skeleton says that loading takes long, and a missing program is reported to developers. */
const slowAfter = 3000;

export interface ResourceOptions {
  /** BCP 47 tag of the language to request; called before each update. While it is empty, nothing is read. */
  readonly tag: () => string;
  /** Whether to start reading; called before each update until it is true. */
  readonly enabled?: () => boolean;
  /** Path and query parameters; called before each update. Other parameters read another resource. */
  readonly params?: (() => RouteParams) | undefined;
}

/**
 * Reads one route of the program around a widget, for as long as the widget is connected: keeps `state` up to date,
 * updates the widget, and reports what came or failed by `laurel-load` and `laurel-error`.
 */
export class ResourceController<Data> implements ReactiveController {
  state: Resource<Data> = { status: 'unconfigured', missing: 'program' };
  /** Nothing has come for three seconds. */
  slow = false;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #route: CompiledRead<Data>;
  readonly #options: ResourceOptions;
  readonly #program: ProgramController;
  #subscription: Subscription | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #connected = false;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    route: CompiledRead<Data>,
    options: ResourceOptions,
  ) {
    this.#host = host;
    this.#route = route;
    this.#options = options;
    // Before this controller itself, so that the program is known when the host connects.
    this.#program = new ProgramController(
      host,
      () => {
        if (this.#connected) this.#restart();
      },
      () => {
        // A source that it lacked may be there now; whatever it reads already goes on.
        if (this.#connected && this.state.status === 'unconfigured') this.#restart();
      },
    );
    host.addController(this);
  }

  /** Whether the program serves sample data. */
  get demo(): boolean {
    return this.#program.client?.demo ?? false;
  }

  hostConnected(): void {
    this.#connected = true;
    this.#restart();
  }

  hostUpdate(): void {
    if (this.#subscription) this.#subscription.setLanguage(this.#options.tag(), this.#options.params?.());
    else this.#start();
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.#stop();
  }

  /** Reads again now; what is there stays until the answer comes. */
  reload(): void {
    this.#subscription?.reload();
  }

  #restart(): void {
    this.#stop();
    this.#setState(
      this.#program.client ? { status: 'loading' } : { status: 'unconfigured', missing: 'program' },
    );
    this.#start();
  }

  #start(): void {
    const { tag, enabled, params } = this.#options;
    const { client } = this.#program;
    if (!this.#connected || !client || this.#subscription || enabled?.() === false || !tag()) return;
    this.#subscription = client.subscribe(this.#route, tag(), (state) => this.#setState(state), params?.());
  }

  #stop(): void {
    this.#subscription?.stop();
    this.#subscription = undefined;
    this.#clearTimer();
  }

  #clearTimer(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #setState(state: Resource<Data>): void {
    const previous = this.state;
    this.state = state;
    if ('data' in state) setProgramTimeZone(this.#host, state.timeZone);
    this.#updateTimer();
    this.#host.requestUpdate();
    if (
      state.status !== previous.status ||
      ('data' in state && 'data' in previous && state.data !== previous.data)
    ) {
      this.#report(state);
    }
  }

  /** Runs the timer of `slow` while there is nothing to show, and only then. */
  #updateTimer(): void {
    const { status } = this.state;
    if (this.#connected && (status === 'loading' || status === 'unconfigured')) {
      this.#timer ??= setTimeout(() => {
        this.slow = true;
        this.#host.requestUpdate();
      }, slowAfter);
    } else {
      this.#clearTimer();
      this.slow = false;
    }
  }

  #report(state: Resource<Data>): void {
    const { id } = this.#route;
    if (state.status === 'ready') this.#host.dispatchEvent(new LaurelLoadEvent(id));
    if ('error' in state) {
      const { message, cause } = state.error;
      warnOnce(message, message, cause);
      this.#host.dispatchEvent(new LaurelErrorEvent(id, state.error.kind, state.error.code));
    } else if ('skipped' in state && state.skipped.length > 0) {
      this.#host.dispatchEvent(new LaurelErrorEvent(id, 'contract', undefined, state.skipped));
    }
  }
}
