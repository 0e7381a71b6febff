import type * as z from 'zod/mini';
import type { Route } from '../contract/route.ts';
import { sessionRoute, type Session } from '../contract/session.ts';
import { Cache, type Key, type Reading } from './cache.ts';
import { parseEndpoint, type Endpoint } from './endpoint.ts';
import { Failure } from './failure.ts';
import { Identity, type Proof } from './identity.ts';
import { wipe } from './wipe.ts';
import type { ProgramOptions } from './options.ts';
import type { Outbox } from './outbox.ts';
import type { Params } from './params.ts';
import { Reader, type Entry } from './reader.ts';
import type { Missing, Resource } from './resource.ts';
import { Stay } from './stay.ts';
import { Transport } from './transport.ts';

const idle = (): void => undefined;

/** One subscription of a widget to a route. */
export interface Watch {
  /** Asks in another language, where what is on screen stays until the answer comes, or for something else. */
  speak(lang: string, params?: Params): void;
  reload(): void;
  stop(): void;
}

/**
 * One program of one identity: what its widgets read, shared between them, and nothing of any other program.
 * What it read is in memory and ends with the page; what was not sent yet is kept for this person until `signOut()`.
 */
export class Client {
  readonly #cache = new Cache();
  readonly #endpoint: Endpoint | undefined;
  readonly #identity: Identity;
  readonly #reader: Reader;
  readonly #stay: Stay;
  readonly #watches = new Set<() => void>();
  #missing: Missing | undefined;
  #sessionKey: Key = [sessionRoute.id, undefined, 'en'];
  /** The session that was taken note of. */
  #met: Entry<Session> | undefined;
  #session: Reading<Entry<Session>> | undefined;

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
    params?: Params,
  ): Watch {
    const missing = this.#missingFor(route);
    if (missing) {
      changed({ status: 'unconnected', missing });
      return { speak: idle, reload: idle, stop: idle };
    }
    let key: Key = [route.id, params, lang];
    let shown = key;
    const tell = (): void => {
      const { data = this.#cache.peek<Entry<z.output<S>>>(shown), error } = reading.state;
      changed(this.#state(route, data, error));
    };
    let reading = this.#open(route, key, tell);
    this.#enter(tell, lang);
    tell();
    return {
      speak: (next, wish) => {
        const same = JSON.stringify(wish) === JSON.stringify(key[1]);
        if (same && next === key[2]) return;
        const before = reading;
        // Until the answer comes, and if it does not, the words that are on screen stay there.
        if (before.state.data) shown = key;
        key = [route.id, wish, next];
        if (!same) shown = key;
        reading = this.#open(route, key, tell);
        before.stop();
        tell();
      },
      reload: () => reading.reload(),
      stop: () => {
        reading.stop();
        this.#leave(tell);
      },
    };
  }

  /** What sends for this person, and keeps what was not answered. It comes when it is first asked for. */
  async outbox(): Promise<Outbox> {
    const { outboxOf } = await import('./outboxes.ts');
    return outboxOf(this, this.#identity, this.#reader, this.#stay, this.#cache, this.#endpoint);
  }

  /** Ends this person's stay: forgets the token and all data, stored or not. The page connects anew to go on. */
  signOut(): void {
    if (this.partition) wipe(this.partition);
    this.close();
  }

  /** Stops all requests and forgets what was read; what was not sent waits for this person's next client. */
  close(): void {
    this.#missing = 'sign-in';
    this.#identity.forget();
    this.#stay.meet(undefined);
    this.#cache.clear();
    for (const tell of this.#watches) tell();
  }

  #missingFor(route: Route): Missing | undefined {
    return this.#missing ?? (this.#reader.reaches(route) ? undefined : 'endpoint');
  }

  #open<S extends z.ZodMiniType>(route: Route<S>, key: Key, tell: () => void): Reading<Entry<z.output<S>>> {
    return this.#cache.open(key, ({ signal }) => this.#read(route, key, signal), tell);
  }

  async #read<S extends z.ZodMiniType>(
    route: Route<S>,
    key: Key,
    signal: AbortSignal,
  ): Promise<Entry<z.output<S>>> {
    if (this.#missing) throw new Failure('authentication', 'Signed out');
    try {
      const [, params, lang] = key;
      return await this.#reader.read(route, { params, lang, signal }, this.#cache.peek(key));
    } catch (error) {
      // What the server refuses is shown no longer, in any language; what it could not deliver stays.
      if (error instanceof Failure && /^(forbidden|authentication)$/.test(error.kind)) this.#cache.hide(key);
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
    // A page without identity has nothing to keep apart, and a single file serves no session.
    if (this.#identity.kind === 'nobody' && !this.#reader.hasSource(sessionRoute)) return;
    this.#sessionKey = [sessionRoute.id, undefined, lang];
    this.#session = this.#open(sessionRoute, this.#sessionKey, () => {
      const entry = this.#session?.state.data;
      if (entry && entry !== this.#met) this.#meet(entry);
    });
  }

  #leave(tell: () => void): void {
    if (!this.#watches.delete(tell) || this.#watches.size > 0) return;
    this.#session?.stop();
    this.#session = undefined;
  }

  #meet(entry: Entry<Session>): void {
    this.#met = entry;
    if (this.#stay.meet(entry.data)) this.#cache.reset(entry);
    for (const tell of this.#watches) tell();
  }

  /** Before a new token is used: another person, company or program behind it must not see what the last one saw. */
  async #confirm(proof: Proof, signal: AbortSignal): Promise<void> {
    const nobody = this.partition === undefined;
    if (nobody && this.#cache.empty) return;
    const key = this.#sessionKey;
    try {
      const entry = await this.#reader.read(sessionRoute, { lang: key[2], signal, proof });
      signal.throwIfAborted();
      this.#cache.put(key, entry);
      const kept = this.#cache.peek<Entry<Session>>(key) ?? entry;
      // What was read before anybody said whose it is may be somebody else's.
      if (nobody) this.#cache.reset(kept);
      this.#meet(kept);
    } catch (error) {
      const withoutSession = error instanceof Failure && /^(contract|not_found)$/.test(error.kind);
      if (!nobody || !withoutSession) throw error;
    }
  }
}
