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
  readonly #account: string | undefined;
  readonly #endpoint: Endpoint | undefined;
  readonly #identity: Identity;
  readonly #reader: Reader;
  readonly #watches = new Set<() => void>();
  #missing: Missing | undefined;
  #sessionLang = 'en';
  #stopSession: (() => void) | undefined;
  #session: Session | undefined;
  /** Why nothing is shown although the server answers: the page got a token of another company. */
  #stranger: Failure | undefined;
  #partition: string | undefined;

  constructor(options: ProgramOptions, base: string) {
    this.#account = options.account;
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
    return this.#partition;
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
    this.#partition = this.#session = undefined;
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
    if (!ours && this.#session?.served && !this.#session.served.includes(route.id))
      return { status: 'absent' };
    if (this.#stranger) return { status: 'failed', error: this.#stranger };
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
    const { program, account, member } = (this.#session = entry.data);
    const before = this.#partition;
    this.#stranger =
      this.#identity.kind === 'bearer' && this.#account !== undefined && this.#account !== account.id
        ? new Failure('authentication', 'getToken() gave a token of another account')
        : undefined;
    this.#partition = [program.id, account.id, member.id].map(encodeURIComponent).join('/');
    if (before !== undefined && before !== this.#partition) {
      void this.#cache.resetQueries({ predicate: ({ state }) => state.data !== entry });
    }
    for (const tell of this.#watches) tell();
  }

  /** Before a new token is used: another person, company or program behind it must not see what the last one saw. */
  async #confirm(proof: Proof, signal: AbortSignal): Promise<void> {
    if (!this.#cache.getQueriesData({}).some(([, data]) => data)) return;
    const lang = this.#sessionLang;
    try {
      const entry = await this.#reader.read(sessionRoute, { lang, signal, proof });
      signal.throwIfAborted();
      // What was read before anybody said whose it is may be somebody else's.
      this.#partition ??= '';
      this.#cache.setQueryData([sessionRoute.id, lang], entry);
      this.#meet(this.#known(sessionRoute, lang) ?? entry);
    } catch (error) {
      const withoutSession = error instanceof Failure && /^(contract|not_found)$/.test(error.kind);
      if (this.#partition !== undefined || !withoutSession) throw error;
    }
  }
}
