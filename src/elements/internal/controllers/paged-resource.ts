import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type * as z from 'zod/mini';
import type { RouteParams } from '../../../contract/core/address.ts';
import type { Resource, Subscription } from '../../../client/reads/resource.ts';
import type { Route } from '../../../contract/core/route.ts';
import { programContext, type Program } from '../program/program-context.ts';

/** One place that shows an answer: another question for it keeps what is there until its answer comes. */
interface PageEntry<Data> {
  key: string;
  subscription: Subscription | undefined;
  state: Resource<Data>;
  /** What was there before. */
  previous: Data | undefined;
  used: boolean;
}

/** What a place has to show. */
export interface ResourcePage<Data> {
  readonly data: Data | undefined;
  readonly loading: boolean;
  readonly failed: boolean;
  /** Its cursor is not known any more. */
  readonly cursorExpired?: boolean;
  /** The program has none of it. */
  readonly empty: boolean;
  readonly skipped: boolean;
}

/** Reads further answers of a route for as long as each is drawn. */
export class PagedResource<S extends z.ZodMiniType> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #route: Route<S>;
  readonly #tag: () => string;
  readonly #entries = new Map<string, PageEntry<z.output<S>>>();
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
    for (const { subscription } of this.#entries.values()) subscription?.stop();
    this.#entries.clear();
  }

  /** What was not drawn in this update is not read any longer. */
  hostUpdated(): void {
    for (const [name, place] of this.#entries) {
      if (!place.used) {
        place.subscription?.stop();
        this.#entries.delete(name);
      }
      place.used = false;
    }
  }

  /** The answer for `params`, asked for if need be; the host updates when it comes. */
  read(name: string, params: RouteParams): ResourcePage<z.output<S>> {
    const key = JSON.stringify([params, this.#tag()]);
    const known = this.#entries.get(name);
    const place = known?.key === key ? known : this.#subscribe(name, key, params, known);
    place.used = true;
    const { state, previous } = place;
    return {
      data: 'data' in state ? state.data : previous,
      loading: state.status === 'loading',
      empty: state.status === 'empty' || state.status === 'unconfigured',
      failed: !('data' in state) && state.status !== 'loading',
      cursorExpired: 'error' in state && state.error.code === 'invalid_request',
      skipped: 'skipped' in state && state.skipped.length > 0,
    };
  }

  reload(): void {
    for (const { subscription: watch } of this.#entries.values()) watch?.reload();
  }

  /** Asks again for what did not come. */
  retry(): void {
    for (const { subscription, state } of this.#entries.values())
      if ('error' in state) subscription?.reload();
  }

  #subscribe(
    name: string,
    key: string,
    params: RouteParams,
    last?: PageEntry<z.output<S>>,
  ): PageEntry<z.output<S>> {
    last?.subscription?.stop();
    const before = last && ('data' in last.state ? last.state.data : last.previous);
    const place: PageEntry<z.output<S>> = {
      key,
      previous: before,
      state: { status: 'loading' },
      subscription: undefined,
      used: true,
    };
    this.#entries.set(name, place);
    const changed = (state: Resource<z.output<S>>): void => {
      place.state = state;
      // What is known already is told at once, in the update that asks.
      if (place.subscription) this.#host.requestUpdate();
    };
    place.subscription = this.#program?.client.subscribe(this.#route, this.#tag(), changed, params);
    return place;
  }
}
