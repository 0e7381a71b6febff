import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { RouteParams } from '../../../contract/core/address.ts';
import type { Resource, Subscription } from '../../../client/reads/resource.ts';
import type { CompiledRead } from '../../../contract/core/schema-table.ts';
import { ProgramController } from '../program/program-controller.ts';

/** What a widget shows in one place. */
interface OnDemandEntry<Data> {
  /** Parameters and language of the request. */
  readonly key: string;
  /** What the same place showed for other parameters. */
  readonly previous: Data | undefined;
  subscription: Subscription | undefined;
  state: Resource<Data>;
  /** It was read since the last update. */
  used: boolean;
}

/** What is known of an answer that was asked for on demand. */
export interface OnDemandRead<Data> {
  /** The answer; while it loads or after it failed, what the same place showed before. */
  readonly data: Data | undefined;
  readonly loading?: boolean;
  readonly failed?: boolean;
  /** The backend no longer knows the cursor of this page. */
  readonly cursorExpired?: boolean;
  /** The program does not serve this route. */
  readonly empty?: boolean;
  /** Parts of the answer could not be read. */
  readonly skipped?: boolean;
}

/** Whether the backend no longer knows the cursor that it was asked with: it says so in many ways. */
const isCursorGone = (state: Resource<unknown>): boolean => {
  if (state.status === 'empty') return true;
  if (!('error' in state)) return false;
  const { code = '', status = 0 } = state.error;
  return [400, 404, 410, 422].includes(status) || /cursor|invalid_request/i.test(code);
};

/** Reads answers of one route when a render asks for them, each for as long as further renders ask for it. */
export class OnDemandResource<Data> implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #route: CompiledRead<Data>;
  readonly #tag: () => string;
  readonly #entries = new Map<string, OnDemandEntry<Data>>();
  readonly #program: ProgramController;

  /** `tag` returns the BCP 47 tag of the language to request. */
  constructor(host: ReactiveControllerHost & HTMLElement, route: CompiledRead<Data>, tag: () => string) {
    this.#host = host;
    this.#route = route;
    this.#tag = tag;
    host.addController(this);
    this.#program = new ProgramController(host, () => this.hostDisconnected());
  }

  hostDisconnected(): void {
    for (const { subscription } of this.#entries.values()) subscription?.stop();
    this.#entries.clear();
  }

  /** Stops reading what the last render did not ask for. */
  hostUpdated(): void {
    for (const [place, entry] of this.#entries) {
      if (!entry.used) {
        entry.subscription?.stop();
        this.#entries.delete(place);
      }
      entry.used = false;
    }
  }

  /**
   * The answer for `params`, requested if need be; the host updates when it comes. To be called in each render that
   * shows it. `place` names where it is shown: other parameters there keep the previous answer until theirs comes.
   */
  read(place: string, params: RouteParams): OnDemandRead<Data> {
    const key = JSON.stringify([params, this.#tag()]);
    const known = this.#entries.get(place);
    const entry = known?.key === key ? known : this.#subscribe(place, key, params, known);
    entry.used = true;
    const { state, previous } = entry;
    return {
      data: 'data' in state ? state.data : previous,
      loading: state.status === 'loading',
      empty: state.status === 'empty' || state.status === 'unconfigured',
      failed: !('data' in state) && state.status !== 'loading',
      cursorExpired: params['cursor'] !== undefined && isCursorGone(state),
      skipped: 'skipped' in state && state.skipped.length > 0,
    };
  }

  /** Reads all again that is shown. */
  reload(): void {
    for (const { subscription } of this.#entries.values()) subscription?.reload();
  }

  /** Reads again what failed. */
  retry(): void {
    for (const { subscription, state } of this.#entries.values())
      if ('error' in state) subscription?.reload();
  }

  #subscribe(
    place: string,
    key: string,
    params: RouteParams,
    last: OnDemandEntry<Data> | undefined,
  ): OnDemandEntry<Data> {
    last?.subscription?.stop();
    const entry: OnDemandEntry<Data> = {
      key,
      previous: last && ('data' in last.state ? last.state.data : last.previous),
      state: { status: 'loading' },
      subscription: undefined,
      used: true,
    };
    // A render that comes after the widget has gone must start nothing: nobody would stop it.
    if (!this.#host.isConnected) return entry;
    this.#entries.set(place, entry);
    const onChange = (state: Resource<Data>): void => {
      entry.state = state;
      // An answer that is known already comes at once, within the update that asks for it.
      if (entry.subscription) this.#host.requestUpdate();
    };
    entry.subscription = this.#program.client?.subscribe(this.#route, this.#tag(), onChange, params);
    return entry;
  }
}
