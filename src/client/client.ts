import type * as z from 'zod/mini';
import type { Route } from '../contract/core/route.ts';
import { sessionRoute, type Session } from '../contract/session.ts';
import { QueryCache, type QueryKey, type QueryObserver } from './reads/query-cache.ts';
import { parseEndpoint, type Endpoint } from './http/endpoint.ts';
import { LaurelError } from './errors.ts';
import { Auth, type AuthHeaders } from './http/token-auth.ts';
import { clearStoredData } from './storage/sign-out-cleanup.ts';
import type { ProgramOptions } from './options.ts';
import type { Outbox } from './outbox/outbox.ts';
import type { RouteParams } from './http/request-target.ts';
import { Reader, type CachedReply } from './reads/reader.ts';
import type { MissingConnection, Resource } from './reads/resource.ts';
import { SessionScope } from './session-scope.ts';
import { Transport } from './http/fetch-transport.ts';

const noop = (): void => undefined;

/** One subscription of a widget to a route. */
export interface Subscription {
  /** Asks in another language, where what is on screen stays until the answer comes, or for something else. */
  setLanguage(lang: string, params?: RouteParams): void;
  reload(): void;
  stop(): void;
}

/**
 * One program of one identity: what its widgets read, shared between them, and nothing of any other program.
 * What it read is in memory and ends with the page; what was not sent yet is kept for this person until `signOut()`.
 */
export class Client {
  readonly #cache = new QueryCache();
  readonly #endpoint: Endpoint | undefined;
  readonly #auth: Auth;
  readonly #reader: Reader;
  readonly #scope: SessionScope;
  readonly #subscribers = new Set<() => void>();
  #missing: MissingConnection | undefined;
  #sessionKey: QueryKey = [sessionRoute.id, undefined, 'en'];
  /** The session that was taken note of. */
  #lastSession: CachedReply<Session> | undefined;
  #session: QueryObserver<CachedReply<Session>> | undefined;

  constructor(options: ProgramOptions, base: string) {
    this.#scope = new SessionScope(options);
    this.#auth = new Auth(options, (proof, signal) => this.#verifyToken(proof, signal));
    this.#endpoint = options.endpoint === undefined ? undefined : parseEndpoint(options.endpoint, base);
    this.#reader = new Reader(options, this.#endpoint && new Transport(this.#endpoint, this.#auth));
  }

  /** Whether its figures are samples that belong to nobody. */
  get demo(): boolean {
    return this.#endpoint?.demo ?? false;
  }

  /** Whose data this is, once the session said so: everything that is stored is kept apart by it. */
  get partition(): string | undefined {
    return this.#scope.partition;
  }

  /** Tells `changed` the state of a route, at once and after each change. Asks for it unless another widget did. */
  subscribe<S extends z.ZodMiniType>(
    route: Route<S>,
    lang: string,
    changed: (state: Resource<z.output<S>>) => void,
    params?: RouteParams,
  ): Subscription {
    const missing = this.#missingFor(route);
    if (missing) {
      changed({ status: 'unconfigured', missing });
      return { setLanguage: noop, reload: noop, stop: noop };
    }
    let key: QueryKey = [route.id, params, lang];
    let shown = key;
    const tell = (): void => {
      const { data = this.#cache.getData<CachedReply<z.output<S>>>(shown), error } = reading.state;
      changed(this.#state(route, data, error));
    };
    let reading = this.#observe(route, key, tell);
    this.#addSubscriber(tell, lang);
    tell();
    return {
      setLanguage: (next, wish) => {
        const same = JSON.stringify(wish) === JSON.stringify(key[1]);
        if (same && next === key[2]) return;
        const before = reading;
        // Until the answer comes, and if it does not, the words that are on screen stay there.
        if (before.state.data) shown = key;
        key = [route.id, wish, next];
        if (!same) shown = key;
        reading = this.#observe(route, key, tell);
        before.stop();
        tell();
      },
      reload: () => reading.reload(),
      stop: () => {
        reading.stop();
        this.#removeSubscriber(tell);
      },
    };
  }

  /** What sends for this person, and keeps what was not answered. It comes when it is first asked for. */
  async outbox(): Promise<Outbox> {
    const { outboxFor } = await import('./outbox/outbox-registry.ts');
    return outboxFor(this, this.#auth, this.#reader, this.#scope, this.#cache, this.#endpoint);
  }

  /** Ends this person's stay: forgets the token and all data, stored or not. The page connects anew to go on. */
  signOut(): void {
    if (this.partition) clearStoredData(this.partition);
    this.close();
  }

  /** Stops all requests and forgets what was read; what was not sent waits for this person's next client. */
  close(): void {
    this.#missing = 'sign-in';
    this.#auth.signOut();
    this.#scope.update(undefined);
    this.#cache.clear();
    for (const tell of this.#subscribers) tell();
  }

  #missingFor(route: Route): MissingConnection | undefined {
    return this.#missing ?? (this.#reader.canRead(route) ? undefined : 'endpoint');
  }

  #observe<S extends z.ZodMiniType>(
    route: Route<S>,
    key: QueryKey,
    tell: () => void,
  ): QueryObserver<CachedReply<z.output<S>>> {
    return this.#cache.observe(key, ({ signal }) => this.#read(route, key, signal), tell);
  }

  async #read<S extends z.ZodMiniType>(
    route: Route<S>,
    key: QueryKey,
    signal: AbortSignal,
  ): Promise<CachedReply<z.output<S>>> {
    if (this.#missing) throw new LaurelError('authentication', 'Signed out');
    try {
      const [, params, lang] = key;
      return await this.#reader.read(route, { params, lang, signal }, this.#cache.getData(key));
    } catch (error) {
      // What the server refuses is shown no longer, in any language; what it could not deliver stays.
      if (error instanceof LaurelError && /^(forbidden|authentication)$/.test(error.kind))
        this.#cache.hideData(key);
      throw error;
    }
  }

  #state<Data>(
    route: Route,
    entry: CachedReply<Data> | undefined,
    error: LaurelError | null,
  ): Resource<Data> {
    const missing = this.#missingFor(route);
    if (missing) return { status: 'unconfigured', missing };
    const ours = this.#reader.hasSource(route);
    if (!ours && this.#scope.isNotServed(route.id)) return { status: 'empty' };
    const { mismatch } = this.#scope;
    if (mismatch) return { status: 'error', error: mismatch };
    if (!error) return entry ? { status: 'ready', ...entry } : { status: 'loading' };
    const failure = LaurelError.from(error, 'render', `GET ${route.path} failed`);
    if (failure.code === 'not_served') return { status: 'empty' };
    if (failure.kind === 'authentication' && this.#auth.kind === 'nobody' && !ours) {
      return { status: 'unconfigured', missing: 'identity' };
    }
    return entry ? { status: 'stale', ...entry, error: failure } : { status: 'error', error: failure };
  }

  #addSubscriber(tell: () => void, lang: string): void {
    this.#subscribers.add(tell);
    if (this.#subscribers.size > 1) return;
    // A page without identity has nothing to keep apart, and a single file serves no session.
    if (this.#auth.kind === 'nobody' && !this.#reader.hasSource(sessionRoute)) return;
    this.#sessionKey = [sessionRoute.id, undefined, lang];
    this.#session = this.#observe(sessionRoute, this.#sessionKey, () => {
      const entry = this.#session?.state.data;
      if (entry && entry !== this.#lastSession) this.#acceptSession(entry);
    });
  }

  #removeSubscriber(tell: () => void): void {
    if (!this.#subscribers.delete(tell) || this.#subscribers.size > 0) return;
    this.#session?.stop();
    this.#session = undefined;
  }

  #acceptSession(entry: CachedReply<Session>): void {
    this.#lastSession = entry;
    if (this.#scope.update(entry.data)) this.#cache.reset(entry);
    for (const tell of this.#subscribers) tell();
  }

  /** Before a new token is used: another person, company or program behind it must not see what the last one saw. */
  async #verifyToken(proof: AuthHeaders, signal: AbortSignal): Promise<void> {
    const nobody = this.partition === undefined;
    if (nobody && this.#cache.isEmpty) return;
    const key = this.#sessionKey;
    try {
      const entry = await this.#reader.read(sessionRoute, { lang: key[2], signal, auth: proof });
      signal.throwIfAborted();
      this.#cache.setData(key, entry);
      const kept = this.#cache.getData<CachedReply<Session>>(key) ?? entry;
      // What was read before anybody said whose it is may be somebody else's.
      if (nobody) this.#cache.reset(kept);
      this.#acceptSession(kept);
    } catch (error) {
      const withoutSession = error instanceof LaurelError && /^(contract|not_found)$/.test(error.kind);
      if (!nobody || !withoutSession) throw error;
    }
  }
}
