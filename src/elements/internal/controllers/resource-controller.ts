import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type * as z from 'zod/mini';
import type { RouteParams } from '../../../contract/core/address.ts';
import type { Resource, Subscription } from '../../../client/reads/resource.ts';
import type { Route } from '../../../contract/core/route.ts';
import { LaurelErrorEvent, LaurelLoadEvent } from '../events/resource-events.ts';
import { programContext, type Program } from '../program/program-context.ts';

/** After this time a skeleton says that it takes long, and a missing program says so to developers. */
const slowAfter = 3000;

export interface ResourceOptions {
  /** The language to ask in; read before each update. */
  readonly tag: () => string;
  /** Whether it is wanted now; read before each update. */
  readonly enabled?: () => boolean;
  /** Path and query parameters; read before each update. Others open another resource. */
  readonly params?: () => RouteParams;
}

/** Reads one route of the program around its host, for as long as the host is connected. */
export class ResourceController<S extends z.ZodMiniType> implements ReactiveController {
  state: Resource<z.output<S>> = { status: 'unconfigured', missing: 'program' };
  /** Nothing has come for three seconds. */
  slow = false;
  /** Whether its figures are samples. */
  get demo(): boolean {
    return this.#program?.client.demo ?? false;
  }
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #route: Route<S>;
  readonly #options: ResourceOptions;
  #program: Program | undefined;
  #subscription: Subscription | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #connected = false;

  constructor(host: ReactiveControllerHost & HTMLElement, route: Route<S>, options: ResourceOptions) {
    this.#host = host;
    this.#route = route;
    this.#options = options;
    host.addController(this);
    new ContextConsumer(host, {
      context: programContext,
      subscribe: true,
      callback: (program) => this.#setProgram(program),
    });
  }

  hostConnected(): void {
    this.#connected = true;
    this.#updateTimer();
  }

  hostUpdate(): void {
    if (this.#subscription) this.#subscription.setLanguage(this.#options.tag(), this.#options.params?.());
    else this.#start();
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.#stop();
  }

  /** Asks again now. */
  reload(): void {
    this.#subscription?.reload();
  }

  #setProgram(program: Program | undefined): void {
    if (program === this.#program && this.#subscription) return;
    this.#stop();
    this.#program = program;
    this.#setState(program ? { status: 'loading' } : { status: 'unconfigured', missing: 'program' });
    this.#start();
  }

  #start(): void {
    const { tag, enabled, params } = this.#options;
    if (!this.#connected || !this.#program || this.#subscription || enabled?.() === false || !tag()) return;
    const { client } = this.#program;
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

  #setState(state: Resource<z.output<S>>): void {
    const before = this.state;
    this.state = state;
    this.#updateTimer();
    this.#host.requestUpdate();
    if (
      state.status !== before.status ||
      ('data' in state && 'data' in before && state.data !== before.data)
    ) {
      this.#report(state);
    }
  }

  /** Runs the clock while there is nothing to show, and only then. */
  #updateTimer(): void {
    const waiting = this.state.status === 'loading' || this.state.status === 'unconfigured';
    if (!waiting || !this.#connected) {
      this.#clearTimer();
      this.slow = false;
    } else if (this.#timer === undefined && !this.slow) {
      this.#timer = setTimeout(() => {
        this.#timer = undefined;
        this.slow = true;
        this.#host.requestUpdate();
      }, slowAfter);
    }
  }

  #report(state: Resource<z.output<S>>): void {
    const { id } = this.#route;
    if (state.status === 'ready') this.#host.dispatchEvent(new LaurelLoadEvent(id));
    if ('error' in state) {
      console.warn(`Laurel: ${state.error.message}`);
      this.#host.dispatchEvent(new LaurelErrorEvent(id, state.error.kind, state.error.code));
    } else if ('skipped' in state && state.skipped.length > 0) {
      console.warn(`Laurel: ${this.#route.path} has parts that can't be read: ${state.skipped.join(', ')}`);
      this.#host.dispatchEvent(new LaurelErrorEvent(id, 'contract', undefined, state.skipped));
    }
  }
}
