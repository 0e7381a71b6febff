import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type * as z from 'zod/mini';
import type { Watch } from '../../client/client.ts';
import type { Params } from '../../client/params.ts';
import type { Resource } from '../../client/resource.ts';
import type { Route } from '../../contract/route.ts';
import { programContext, type Program } from './program-context.ts';

/** One place that shows an answer: another question for it keeps what is there until its answer comes. */
interface Place<Data> {
  key: string;
  watch: Watch | undefined;
  state: Resource<Data>;
  /** What was there before. */
  before: Data | undefined;
  wanted: boolean;
}

/** What a place has to show. */
export interface Page<Data> {
  readonly data: Data | undefined;
  readonly waits: boolean;
  readonly failed: boolean;
  /** Its cursor is not known any more. */
  readonly gone?: boolean;
  /** The program has none of it. */
  readonly absent: boolean;
  readonly skipped: boolean;
}

/** Reads further answers of a route for as long as each is drawn. */
export class PageReader<S extends z.ZodMiniType> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #route: Route<S>;
  readonly #tag: () => string;
  readonly #places = new Map<string, Place<z.output<S>>>();
  #program: Program | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, route: Route<S>, tag: () => string) {
    this.#host = host;
    this.#route = route;
    this.#tag = tag;
    host.addController(this);
    new ContextConsumer(host, {
      context: programContext,
      subscribe: true,
      callback: (program) => {
        if (program === this.#program) return;
        this.#program = program;
        this.hostDisconnected();
      },
    });
  }

  hostDisconnected(): void {
    for (const { watch } of this.#places.values()) watch?.stop();
    this.#places.clear();
  }

  /** What was not drawn in this update is not read any longer. */
  hostUpdated(): void {
    for (const [name, place] of this.#places) {
      if (!place.wanted) {
        place.watch?.stop();
        this.#places.delete(name);
      }
      place.wanted = false;
    }
  }

  /** The answer for `params`, asked for if need be; the host updates when it comes. */
  read(name: string, params: Params): Page<z.output<S>> {
    const key = JSON.stringify([params, this.#tag()]);
    const known = this.#places.get(name);
    const place = known?.key === key ? known : this.#open(name, key, params, known);
    place.wanted = true;
    const { state, before } = place;
    return {
      data: 'data' in state ? state.data : before,
      waits: state.status === 'loading',
      absent: state.status === 'absent' || state.status === 'unconnected',
      failed: !('data' in state) && state.status !== 'loading',
      gone: 'error' in state && state.error.code === 'invalid_request',
      skipped: 'skipped' in state && state.skipped.length > 0,
    };
  }

  reload(): void {
    for (const { watch } of this.#places.values()) watch?.reload();
  }

  /** Asks again for what did not come. */
  retry(): void {
    for (const { watch, state } of this.#places.values()) if ('error' in state) watch?.reload();
  }

  #open(name: string, key: string, params: Params, last?: Place<z.output<S>>): Place<z.output<S>> {
    last?.watch?.stop();
    const before = last && ('data' in last.state ? last.state.data : last.before);
    const place: Place<z.output<S>> = {
      key,
      before,
      state: { status: 'loading' },
      watch: undefined,
      wanted: true,
    };
    this.#places.set(name, place);
    const changed = (state: Resource<z.output<S>>): void => {
      place.state = state;
      // What is known already is told at once, in the update that asks.
      if (place.watch) this.#host.requestUpdate();
    };
    place.watch = this.#program?.client.watch(this.#route, this.#tag(), changed, params);
    return place;
  }
}
