import { QueryObserver, type QueryClient } from '@tanstack/query-core';
import type * as z from 'zod/mini';
import type { Route } from '../contract/route.ts';
import { sessionRoute, type Session } from '../contract/session.ts';
import { createCache } from './cache.ts';
import { parseEndpoint, type Endpoint } from './endpoint.ts';
import { Failure } from './failure.ts';
import { Identity, type Proof } from './identity.ts';
import type { ProgramOptions } from './options.ts';
import { Reader, type Entry } from './reader.ts';
import type { Missing, Resource } from './resource.ts';
import { Stay } from './stay.ts';
import { Transport } from './transport.ts';

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
  readonly #cache: QueryClient = createCache();
  readonly #endpoint: Endpoint | undefined;
  readonly #identity: Identity;
  readonly #reader: Reader;
  readonly #stay: Stay;
  readonly #watches = new Set<() => void>();
  #missing: Missing | undefined;
  #sessionLang = 'en';
  #stopSession: (() => void) | undefined;

  constructor(options: ProgramOptions, base: string) {
    this.#stay = new Stay(options);
    this.#identity = new Identity(options, (proof, signal) => this.#confirm(proof, signal));
    this.#endpoint = options.endpoint === undefined ? undefined : parseEndpoint(options.endpoint, base);
    this.#reader = new Reader(options, this.#endpoint && new Transport(this.#endpoint, this.#identity));
  }

  /** Whether its figures are samples that belong to nobody. */
  get demo(): boolean {
    return this.#endpoint?.demo ?? false;
  }

  /** Whose data this is, once the session said so: everything that is stored is kept apart by it. */
  get partition(): string | undefined {
    return this.#stay.partition;
  }

  /** Tells `changed` the state of a route, at once and after each change. Asks for it unless another widget did. */
  watch<S extends z.ZodMiniType>(
    route: Route<S>,
    lang: string,
    changed: (state: Resource<z.output<S>>) => void,
  ): Watch {
    const missing = this.#missingFor(route);
    if (missing) {
      changed({ status: 'unconnected', missing });
      return { speak: () => undefined, reload: () => undefined, stop: () => undefined };
    }
    const observer = new QueryObserver<Entry<z.output<S>>, Failure>(this.#cache, this.#query(route, lang));
    let shown = lang;
    const tell = (): void => {
      const { data = this.#known(route, shown), error } = observer.getCurrentResult();
      changed(this.#state(route, data, error));
    };
    const unsubscribe = observer.subscribe(tell);
    this.#enter(tell, lang);
    tell();
    return {
      speak: (next) => {
        // Until the answer comes, and if it does not, the words that are on screen stay there.
        if (observer.getCurrentResult().data) shown = lang;
        lang = next;
        observer.setOptions(this.#query(route, next));
      },
      reload: () => void observer.refetch({ cancelRefetch: false }),
      stop: () => {
        unsubscribe();
        this.#leave(tell);
      },
    };
  }

  /** Ends this person's stay: forgets the token and all data, stops all requests. The page connects anew to go on. */
  signOut(): void {
    this.#missing = 'sign-in';
    this.#identity.forget();
    this.#stay.meet(undefined);
    // Resetting also empties what still observes; removing alone would not.
    for (const query of this.#cache.getQueryCache().getAll()) query.reset();
    this.#cache.clear();
    for (const tell of this.#watches) tell();
  }

  #missingFor(route: Route): Missing | undefined {
    return this.#missing ?? (this.#reader.reaches(route) ? undefined : 'endpoint');
  }

  #query<S extends z.ZodMiniType>(route: Route<S>, lang: string) {
    return {
      queryKey: [route.id, lang],
      queryFn: ({ signal }: { signal: AbortSignal }) => this.#read(route, lang, signal),
    };
  }

  #known<S extends z.ZodMiniType>(route: Route<S>, lang: string): Entry<z.output<S>> | undefined {
    return this.#cache.getQueryData([route.id, lang]);
  }

  async #read<S extends z.ZodMiniType>(
    route: Route<S>,
    lang: string,
    signal: AbortSignal,
  ): Promise<Entry<z.output<S>>> {
    if (this.#missing) throw new Failure('authentication', 'Signed out');
    try {
      return await this.#reader.read(route, { lang, signal }, this.#known(route, lang));
    } catch (error) {
      // What the server refuses is shown no longer, in any language; what it could not deliver stays.
      if (error instanceof Failure && /^(forbidden|authentication)$/.test(error.kind)) {
        for (const query of this.#cache.getQueryCache().findAll({ queryKey: [route.id] }))
          query.setState({ data: undefined });
      }
      throw error;
    }
  }

  #state<Data>(route: Route, entry: Entry<Data> | undefined, error: Failure | null): Resource<Data> {
    const missing = this.#missingFor(route);
    if (missing) return { status: 'unconnected', missing };
    const ours = this.#reader.hasSource(route);
    if (!ours && this.#stay.lacks(route.id)) return { status: 'absent' };
    const { mismatch } = this.#stay;
    if (mismatch) return { status: 'failed', error: mismatch };
    if (!error) return entry ? { status: 'ready', ...entry } : { status: 'loading' };
    const failure = Failure.from(error, 'render', `GET ${route.path} failed`);
    if (failure.code === 'not_served') return { status: 'absent' };
    if (failure.kind === 'authentication' && this.#identity.kind === 'nobody' && !ours) {
      return { status: 'unconnected', missing: 'identity' };
    }
    return entry ? { status: 'stale', ...entry, error: failure } : { status: 'failed', error: failure };
  }

  #enter(tell: () => void, lang: string): void {
    this.#watches.add(tell);
    if (this.#watches.size > 1) return;
    this.#cache.mount();
    // A page without identity has nothing to keep apart, and a single file serves no session.
    if (this.#identity.kind === 'nobody' && !this.#reader.hasSource(sessionRoute)) return;
    this.#sessionLang = lang;
    const observer = new QueryObserver<Entry<Session>, Failure>(this.#cache, this.#query(sessionRoute, lang));
    this.#stopSession = observer.subscribe(({ data }) => data && this.#meet(data));
  }

  #leave(tell: () => void): void {
    if (!this.#watches.delete(tell) || this.#watches.size > 0) return;
    this.#stopSession?.();
    this.#stopSession = undefined;
    this.#cache.unmount();
  }

  #meet(entry: Entry<Session>): void {
    if (this.#stay.meet(entry.data)) this.#drop(entry);
    for (const tell of this.#watches) tell();
  }

  /** Forgets what was read, all but `kept`, and asks for what is on screen again. */
  #drop(kept: Entry<Session>): void {
    void this.#cache.resetQueries({ predicate: ({ state }) => state.data !== kept });
  }

  /** Before a new token is used: another person, company or program behind it must not see what the last one saw. */
  async #confirm(proof: Proof, signal: AbortSignal): Promise<void> {
    if (!this.#cache.getQueriesData({}).some(([, data]) => data)) return;
    const lang = this.#sessionLang;
    const nobody = this.partition === undefined;
    try {
      const entry = await this.#reader.read(sessionRoute, { lang, signal, proof });
      signal.throwIfAborted();
      this.#cache.setQueryData([sessionRoute.id, lang], entry);
      const kept = this.#known(sessionRoute, lang) ?? entry;
      // What was read before anybody said whose it is may be somebody else's.
      if (nobody) this.#drop(kept);
      this.#meet(kept);
    } catch (error) {
      const withoutSession = error instanceof Failure && /^(contract|not_found)$/.test(error.kind);
      if (!nobody || !withoutSession) throw error;
    }
  }
}
