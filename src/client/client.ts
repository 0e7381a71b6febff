import { importModule } from './http/import-module.ts';
import type { RouteParams } from '../contract/core/address.ts';
import type { CompiledRead } from '../contract/core/schema-table.ts';
import { sessionRoute } from '../contract/compiled/session.ts';
import type { Session } from '../contract/session.ts';
import { LaurelError } from './errors.ts';
import { parseEndpoint, type Endpoint } from './http/endpoint.ts';
import { Transport } from './http/fetch-transport.ts';
import { Auth, type AuthHeaders } from './http/token-auth.ts';
import type { ProgramOptions } from './options.ts';
import type { Outbox } from './outbox/outbox.ts';
import type { QueryKey } from './reads/cached-query.ts';
import { QueryCache, type QueryObserver } from './reads/query-cache.ts';
import { Reader, type CachedReply } from './reads/reader.ts';
import type { MissingConnection, Resource, Subscription } from './reads/resource.ts';
import { servesNoSession, SessionScope } from './session-scope.ts';
import { clearStoredData, listenForSignOut, signOutOtherTabs } from './storage/signout-tabs.ts';

const noop = (): void => undefined;

/**
 * Connects one program to its backend, as one person. Its widgets share what it reads, and nothing with any other
 * client. Data is in memory and ends with the page; unanswered writes and drafts are stored until `signOut()`.
 */
export class Client {
  readonly #cache = new QueryCache();
  /** All parts of the client read the options from here, each time: `update` replaces the functions. */
  readonly #options: ProgramOptions;
  readonly #endpoint: Endpoint | undefined;
  readonly #auth: Auth;
  readonly #reader: Reader;
  readonly #scope: SessionScope;
  readonly #onPersonChange: () => void;
  /** Callbacks of the subscriptions, called when the state of every route may have changed. */
  readonly #subscribers = new Set<() => void>();
  #sessionKey: QueryKey = [sessionRoute.id, undefined, 'en'];
  #session: QueryObserver<CachedReply<Session>> | undefined;
  /** IANA time zone of the program: the session's, else the first that a reply named. */
  #timeZone: string | undefined;
  /** The last session that `#scope` was updated with. */
  #lastSession: CachedReply<Session> | undefined;

  /**
   * `base` is the URL that `options.endpoint` is relative to. `onPersonChange` is called when the session says that another
   * person, company or program is behind the identity than before; the data of the one before are gone by then.
   */
  constructor(options: ProgramOptions, base: string, onPersonChange: () => void = noop) {
    this.#onPersonChange = onPersonChange;
    this.#options = { ...options };
    this.#scope = new SessionScope(this.#options);
    this.#auth = new Auth(this.#options, (headers, signal) => this.#verifyToken(headers, signal));
    this.#endpoint = parseEndpoint(options.endpoint ?? '', base);
    this.#reader = new Reader(this.#options, this.#endpoint && new Transport(this.#endpoint, this.#auth));
    listenForSignOut(this);
  }

  /** Whether it was closed or signed out: it never reads again. */
  get closed(): boolean {
    return this.#auth.signal.aborted;
  }

  /** Uses these functions of the page from now on. Data, the token in use and writes under way stay. */
  update({ sources, getToken, csrf }: ProgramOptions): void {
    Object.assign(this.#options, { sources, getToken, csrf });
  }

  /** Whether its data are samples of the mock kit. */
  get demo(): boolean {
    return this.#endpoint?.demo ?? false;
  }

  /** Names the person whose data this is, once the session is read. Stored data are kept apart by it. */
  get partition(): string | undefined {
    return this.#scope.partition;
  }

  /** Where the account is, as the session that was read last says: an ISO 3166-1 code. */
  get country(): string | undefined {
    return this.#scope.country;
  }

  /**
   * Calls `onChange` with the state of a route, at once and after each change. Requests the route unless its data are
   * fresh or on their way. Never throws: an error is a state.
   */
  subscribe<Data>(
    route: CompiledRead<Data>,
    lang: string,
    onChange: (state: Resource<Data>) => void,
    params?: RouteParams,
  ): Subscription {
    const missing = this.#missingFor(route);
    if (missing) {
      onChange({ status: 'unconfigured', missing });
      return { setLanguage: noop, reload: noop, stop: noop };
    }
    let key: QueryKey = [route.id, params, lang];
    /** The key whose data are shown until those of `key` arrive. */
    let lastKey = key;
    const notify = (): void => {
      const { data = this.#cache.getData<CachedReply<Data>>(lastKey), error } = observer.state;
      onChange(this.#state(route, data, error));
    };
    let observer = this.#observe(route, key, notify);
    this.#addSubscriber(notify, lang);
    notify();
    return {
      setLanguage: (nextLang, nextParams) => {
        const sameParams = JSON.stringify(nextParams) === JSON.stringify(key[1]);
        if (sameParams && nextLang === key[2]) return;
        const before = observer;
        if (before.state.data) lastKey = key;
        key = [route.id, nextParams, nextLang];
        if (!sameParams) lastKey = key;
        observer = this.#observe(route, key, notify);
        before.stop();
        notify();
      },
      reload: () => observer.reload(),
      stop: () => {
        observer.stop();
        this.#removeSubscriber(notify);
      },
    };
  }

  /**
   * The outbox of this person, which sends and stores writes. Its code is loaded with the first call.
   *
   * @throws {TypeError} If that code can't be loaded.
   */
  async outbox(): Promise<Outbox> {
    const { outboxFor } = await importModule(() => import('./outbox/outbox.ts'));
    return outboxFor(this, {
      auth: this.#auth,
      reader: this.#reader,
      scope: this.#scope,
      cache: this.#cache,
      endpoint: this.#endpoint,
    });
  }

  /** Signs out: forgets the token and all data, stored data included. The page makes a new client to go on. */
  signOut(): void {
    const { partition } = this;
    // First, so that nothing that is on its way is stored afterwards.
    this.close();
    clearStoredData(partition);
    signOutOtherTabs(`${this.#root} ${partition ?? ''}`);
  }

  /** Called when somebody has signed out in another tab: forgets them here, and what this tab has stored meanwhile. */
  onOtherTabSignOut(text: string): void {
    const [root, theirs] = text.split(' ');
    const { partition = theirs } = this;
    // Where one of the two sessions was never answered, it may be the same person.
    if (this.closed || root !== `${this.#root}` || (theirs && theirs !== partition)) return;
    this.close();
    clearStoredData(partition || undefined);
  }

  /** Cancels all requests and forgets the token and all data, for good. Stored writes wait for this person's next client. */
  close(): void {
    this.#auth.signOut();
    this.#scope.update(undefined);
    this.#cache.clear();
    for (const notify of this.#subscribers) notify();
  }

  get #root(): string | undefined {
    return this.#endpoint?.url('').split('?', 1)[0];
  }

  #missingFor(route: CompiledRead): MissingConnection | undefined {
    if (this.closed) return 'sign-in';
    return this.#reader.canRead(route) ? undefined : 'endpoint';
  }

  #observe<Data>(
    route: CompiledRead<Data>,
    key: QueryKey,
    onChange: () => void,
  ): QueryObserver<CachedReply<Data>> {
    return this.#cache.observe(key, (signal) => this.#read(route, key, signal), onChange);
  }

  async #read<Data>(
    route: CompiledRead<Data>,
    key: QueryKey,
    signal: AbortSignal,
  ): Promise<CachedReply<Data>> {
    this.#auth.signal.throwIfAborted();
    try {
      const [, params, lang] = key;
      const reply = await this.#reader.read(route, { params, lang, signal }, this.#cache.getData(key));
      if (!this.#timeZone && reply.timeZone) {
        this.#timeZone = reply.timeZone;
        // Widgets whose own reply names no time zone show their days in it.
        for (const notify of this.#subscribers) notify();
      }
      return reply;
    } catch (error) {
      // Data that the server no longer permits is hidden, in any language; after any other error it stays. A sign-in page
      // in place of an answer (status 200) may be the network's own.
      const { kind, status = 401 } = error instanceof LaurelError ? error : {};
      if (kind === 'forbidden' || (kind === 'authentication' && status === 401)) this.#cache.hideData(key);
      throw error;
    }
  }

  #state<Data>(route: CompiledRead, reply: CachedReply<Data> | undefined, cause: unknown): Resource<Data> {
    const entry = reply && { ...reply, timeZone: reply.timeZone ?? this.#timeZone };
    const missing = this.#missingFor(route);
    if (missing) return { status: 'unconfigured', missing };
    const hasSource = this.#reader.hasSource(route);
    if (!hasSource && this.#scope.isNotServed(route.id)) return { status: 'empty' };
    const { mismatch } = this.#scope;
    if (mismatch) return { status: 'error', error: mismatch };
    if (!cause) return entry ? { status: 'ready', ...entry } : { status: 'loading' };
    const error = LaurelError.from(cause, 'render', `GET ${route.path} failed`);
    if (error.code === 'not_served') return { status: 'empty' };
    if (error.status === 401 && this.#auth.kind === 'none' && !hasSource)
      return { status: 'unconfigured', missing: 'identity' };
    return entry ? { status: 'stale', ...entry, error } : { status: 'error', error };
  }

  #addSubscriber(notify: () => void, lang: string): void {
    this.#subscribers.add(notify);
    if (this.#subscribers.size > 1) return;
    // Without identity there is nobody to keep data apart for, and a static file serves no session.
    if (this.#auth.kind === 'none' && !this.#reader.hasSource(sessionRoute)) return;
    this.#sessionKey = [sessionRoute.id, undefined, lang];
    this.#session = this.#observe(sessionRoute, this.#sessionKey, () => {
      const entry = this.#session?.state.data;
      if (entry && entry !== this.#lastSession) this.#acceptSession(entry);
    });
  }

  #removeSubscriber(notify: () => void): void {
    if (!this.#subscribers.delete(notify) || this.#subscribers.size > 0) return;
    this.#session?.stop();
    this.#session = undefined;
  }

  #acceptSession(entry: CachedReply<Session>): void {
    this.#lastSession = entry;
    this.#timeZone = entry.data.program.timeZone ?? this.#timeZone;
    const isOther = this.#scope.update(entry.data);
    if (isOther) this.#cache.reset(entry);
    for (const notify of this.#subscribers) notify();
    if (isOther) this.#onPersonChange();
  }

  /**
   * Reads the session with a new token before it is used: another person, company or program behind it must not see
   * what the last one saw.
   */
  async #verifyToken(auth: AuthHeaders, signal: AbortSignal): Promise<void> {
    const unnamed = this.partition === undefined;
    if (unnamed && this.#cache.isEmpty) return;
    const key = this.#sessionKey;
    try {
      const reply = await this.#reader.read(sessionRoute, { lang: key[2], signal, auth });
      signal.throwIfAborted();
      this.#cache.setData(key, reply);
      const entry = this.#cache.getData<CachedReply<Session>>(key) ?? reply;
      // Data that was read before any session said whose it is may be somebody else's.
      if (unnamed) this.#cache.reset(entry);
      this.#acceptSession(entry);
    } catch (error) {
      if (!unnamed || !servesNoSession(error)) throw error;
    }
  }
}
