import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type * as z from 'zod/mini';
import type { Watch } from '../../client/client.ts';
import type { Params } from '../../client/params.ts';
import type { Resource } from '../../client/resource.ts';
import type { Route } from '../../contract/route.ts';
import { LaurelErrorEvent, LaurelLoadEvent } from './events.ts';
import { programContext, type Program } from './program-context.ts';

/** After this time a skeleton says that it takes long, and a missing program says so to developers. */
const patience = 3000;

export interface ResourceOptions {
  /** The language to ask in; read before each update. */
  readonly tag: () => string;
  /** Whether it is wanted now; read before each update. */
  readonly wanted?: () => boolean;
  /** Path and query parameters; read before each update. Others open another resource. */
  readonly params?: () => Params;
}

/** Reads one route of the program around its host, for as long as the host is connected. */
export class ResourceController<S extends z.ZodMiniType> implements ReactiveController {
  state: Resource<z.output<S>> = { status: 'unconnected', missing: 'program' };
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
  #watch: Watch | undefined;
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
      callback: (program) => this.#join(program),
    });
  }

  hostConnected(): void {
    this.#connected = true;
    this.#wait();
  }

  hostUpdate(): void {
    if (this.#watch) this.#watch.speak(this.#options.tag(), this.#options.params?.());
    else this.#start();
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.#stop();
  }

  /** Asks again now. */
  reload(): void {
    this.#watch?.reload();
  }

  #join(program: Program | undefined): void {
    if (program === this.#program && this.#watch) return;
    this.#stop();
    this.#program = program;
    this.#set(program ? { status: 'loading' } : { status: 'unconnected', missing: 'program' });
    this.#start();
  }

  #start(): void {
    const { tag, wanted, params } = this.#options;
    if (!this.#connected || !this.#program || this.#watch || wanted?.() === false || !tag()) return;
    const { client } = this.#program;
    this.#watch = client.watch(this.#route, tag(), (state) => this.#set(state), params?.());
  }

  #stop(): void {
    this.#watch?.stop();
    this.#watch = undefined;
    this.#rest();
  }

  #rest(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #set(state: Resource<z.output<S>>): void {
    const before = this.state;
    this.state = state;
    this.#wait();
    this.#host.requestUpdate();
    if (
      state.status !== before.status ||
      ('data' in state && 'data' in before && state.data !== before.data)
    ) {
      this.#tell(state);
    }
  }

  /** Runs the clock while there is nothing to show, and only then. */
  #wait(): void {
    const waiting = this.state.status === 'loading' || this.state.status === 'unconnected';
    if (!waiting || !this.#connected) {
      this.#rest();
      this.slow = false;
    } else if (this.#timer === undefined && !this.slow) {
      this.#timer = setTimeout(() => {
        this.#timer = undefined;
        this.slow = true;
        this.#host.requestUpdate();
      }, patience);
    }
  }

  #tell(state: Resource<z.output<S>>): void {
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
