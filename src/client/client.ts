import { QueryObserver, type QueryClient, type QueryObserverResult } from '@tanstack/query-core';
import type * as z from 'zod/mini';
import type { Route } from '../contract/route.ts';
import { sessionRoute, type Session } from '../contract/session.ts';
import { createCache } from './cache.ts';
import { parseEndpoint, type Endpoint } from './endpoint.ts';
import { Failure } from './failure.ts';
import { Identity } from './identity.ts';
import type { ProgramOptions, Source } from './options.ts';
import { readReply } from './reply.ts';
import type { Loaded, Missing, Resource } from './resource.ts';
import { Transport, type Answer } from './transport.ts';

interface Entry<T> extends Loaded<T> {
  readonly etag: string | undefined;
}

/** One subscription of a widget to a route. */
export interface Watch {
  /** Asks in another language; what is on screen stays until the answer comes. */
  speak(lang: string): void;
  reload(): void;
  stop(): void;
}

/**
 * One program of one identity: what its widgets read, shared between them, and nothing of any other program.
 * Everything that it holds is in memory and ends with `signOut()` or with the page.
 */
export class Client {
  readonly #options: ProgramOptions;
  readonly #cache: QueryClient = createCache();
  readonly #endpoint: Endpoint | undefined;
  readonly #identity: Identity;
  readonly #transport: Transport | undefined;
  readonly #watches = new Set<() => void>();
  #missing: Missing | undefined;
  #session: Watch | undefined;
  #served: readonly string[] | undefined;
  #partition: string | undefined;

  constructor(options: ProgramOptions, base: string) {
    this.#options = options;
    this.#identity = new Identity(options);
    this.#endpoint = options.endpoint === undefined ? undefined : parseEndpoint(options.endpoint, base);
    if (this.#endpoint) {
      this.#transport = new Transport(this.#endpoint, this.#identity, () => this.#compareIdentity());
    }
  }

  /** Whether its figures are samples that belong to nobody. */
  get demo(): boolean {
    return this.#endpoint?.demo ?? false;
  }

  /** Whose data this is, once the session said so: everything that is stored is kept apart by it. */
  get partition(): string | undefined {
    return this.#partition;
  }

  /** Tells `changed` the state of a route, at once and after each change. Asks for it unless another widget did. */
  watch<S extends z.ZodMiniType>(route: Route<S>, lang: string, changed: (state: Resource<z.output<S>>) => void): Watch {
    const missing = this.#missingFor(route);
    if (missing) {
      changed({ status: 'unconnected', missing });
      return { speak: () => undefined, reload: () => undefined, stop: () => undefined };
    }
    const observer = new QueryObserver<Entry<z.output<S>>, Failure>(this.#cache, this.#query(route, lang));
    const tell = (): void => changed(this.#state(route, observer.getCurrentResult()));
    const open = observer.subscribe(tell);
    this.#enter(tell, lang);
    tell();
    return {
      speak: (next) => observer.setOptions(this.#query(route, next)),
      reload: () => void observer.refetch(),
      stop: () => {
        open();
        this.#leave(tell);
      },
    };
  }

  /** Ends this person's stay: forgets the token and all data, stops all requests. The page connects anew to go on. */
  signOut(): void {
    this.#missing = 'sign-in';
    this.#identity.forget();
    this.#partition = undefined;
    this.#served = undefined;
    void this.#cache.cancelQueries();
    this.#cache.clear();
    for (const tell of this.#watches) tell();
  }

  #missingFor(route: Route): Missing | undefined {
    return this.#missing ?? (this.#transport || this.#source(route) ? undefined : 'endpoint');
  }

  #source(route: Route): Source<unknown> | undefined {
    const sources: Readonly<Record<string, Source<unknown> | undefined>> = { ...this.#options.sources };
    return sources[route.id];
  }

  #query<S extends z.ZodMiniType>(route: Route<S>, lang: string) {
    const queryKey = [route.id, lang];
    return {
      queryKey,
      queryFn: ({ signal }: { signal: AbortSignal }) => this.#read(route, lang, signal),
      placeholderData: (previous: Entry<z.output<S>> | undefined) => previous,
    };
  }

  async #read<S extends z.ZodMiniType>(route: Route<S>, lang: string, signal: AbortSignal): Promise<Entry<z.output<S>>> {
    const known = this.#cache.getQueryData<Entry<z.output<S>>>([route.id, lang]);
    const answer = await this.#answer(route, lang, signal, known?.etag);
    const received = new Date().toISOString();
    if (answer.unchanged && known) return { ...known, asOf: received };
    const { data, skipped } = readReply(route, answer.body);
    const asOf = hasAsOf(data) ? data.asOf : received;
    return { data, skipped, asOf, lang: answer.lang, etag: answer.etag };
  }

  async #answer(route: Route, lang: string, signal: AbortSignal, etag: string | undefined): Promise<Answer> {
    const source = this.#source(route);
    if (!source) {
      if (this.#transport) return this.#transport.read(route, { lang, signal, etag });
      throw new Failure('contract', `Neither endpoint nor source for ${route.path}`);
    }
    try {
      const { account } = this.#options;
      const body = await source({ lang, signal, ...(account === undefined ? {} : { account }) });
      // A vendor's object may be shared or frozen: parse a copy that is plain JSON.
      return { body: JSON.parse(JSON.stringify(body)), lang: undefined, etag: undefined, unchanged: false };
    } catch (error) {
      throw Failure.from(error, 'connection', `sources.${route.id}() failed`);
    }
  }

  #state<S extends z.ZodMiniType>(route: Route<S>, result: QueryObserverResult<Entry<z.output<S>>, Failure>): Resource<z.output<S>> {
    const missing = this.#missingFor(route);
    if (missing) return { status: 'unconnected', missing };
    if (this.#served && !this.#served.includes(route.id)) return { status: 'absent' };
    const { data, error } = result;
    if (!error) return data ? { status: 'ready', ...data } : { status: 'loading' };
    const failure = Failure.from(error, 'render', `GET ${route.path} failed`);
    if (failure.code === 'not_served') return { status: 'absent' };
    if (failure.kind === 'authentication' && this.#identity.kind === 'nobody' && !this.#source(route)) {
      return { status: 'unconnected', missing: 'identity' };
    }
    // What the server refuses is not shown any longer; what it could not deliver stays.
    const refused = failure.kind === 'forbidden' || failure.kind === 'authentication';
    return data && !refused ? { status: 'stale', ...data, error: failure } : { status: 'failed', error: failure };
  }

  #enter(tell: () => void, lang: string): void {
    this.#watches.add(tell);
    if (this.#watches.size > 1) return;
    this.#cache.mount();
    // A page without identity has nothing to keep apart, and a single file serves no session.
    if (this.#identity.kind === 'nobody' && !this.#source(sessionRoute)) return;
    const observer = new QueryObserver<Entry<Session>, Failure>(this.#cache, this.#query(sessionRoute, lang));
    const stop = observer.subscribe(({ data }) => {
      if (data) this.#meet(data.data);
    });
    this.#session = { stop, speak: () => undefined, reload: () => undefined };
  }

  #leave(tell: () => void): void {
    this.#watches.delete(tell);
    if (this.#watches.size > 0) return;
    this.#session?.stop();
    this.#session = undefined;
    this.#cache.unmount();
  }

  #meet(session: Session): void {
    const before = this.#partition;
    this.#partition = [session.program.id, session.account.id, session.member.id].map(encodeURIComponent).join('/');
    this.#served = session.served;
    if (before !== undefined && before !== this.#partition) void this.#cache.resetQueries();
    for (const tell of this.#watches) tell();
  }

  /** After each new token: another person, company or program behind it must not see what the last one saw. */
  async #compareIdentity(): Promise<void> {
    if (this.#partition === undefined || !this.#endpoint) return;
    const transport = new Transport(this.#endpoint, this.#identity, async () => undefined);
    const answer = await transport.read(sessionRoute, { lang: 'en', signal: AbortSignal.timeout(10_000) });
    this.#meet(readReply(sessionRoute, answer.body).data);
  }
}

const hasAsOf = (data: unknown): data is { asOf: string } =>
  typeof data === 'object' && data !== null && 'asOf' in data && typeof data.asOf === 'string';
