import type * as z from 'zod/mini';
import type { Route } from '../contract/route.ts';
import { sessionRoute, type Session } from '../contract/session.ts';
import { Cache, type Reading } from './cache.ts';
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
  readonly #cache = new Cache();
  readonly #endpoint: Endpoint | undefined;
  readonly #identity: Identity;
  readonly #reader: Reader;
  readonly #stay: Stay;
  readonly #watches = new Set<() => void>();
  #missing: Missing | undefined;
  #sessionLang = 'en';
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
  ): Watch {
    const missing = this.#missingFor(route);
    if (missing) {
      changed({ status: 'unconnected', missing });
      return { speak: () => undefined, reload: () => undefined, stop: () => undefined };
    }
    let shown = lang;
    const tell = (): void => {
      const { data = this.#known(route, shown), error } = reading.state;
      changed(this.#state(route, data, error));
    };
    let reading = this.#open(route, lang, tell);
    this.#enter(tell, lang);
    tell();
    return {
      speak: (next) => {
        if (next === lang) return;
        // Until the answer comes, and if it does not, the words that are on screen stay there.
        const before = reading;
        if (before.state.data) shown = lang;
        lang = next;
        reading = this.#open(route, next, tell);
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

  /** Ends this person's stay: forgets the token and all data, stops all requests. The page connects anew to go on. */
  signOut(): void {
    this.#missing = 'sign-in';
    this.#identity.forget();
    this.#stay.meet(undefined);
    this.#cache.clear();
    for (const tell of this.#watches) tell();
  }

  #missingFor(route: Route): Missing | undefined {
    return this.#missing ?? (this.#reader.reaches(route) ? undefined : 'endpoint');
  }

  #open<S extends z.ZodMiniType>(
    route: Route<S>,
    lang: string,
    tell: () => void,
  ): Reading<Entry<z.output<S>>> {
    return this.#cache.open([route.id, lang], ({ signal }) => this.#read(route, lang, signal), tell);
  }

  #known<S extends z.ZodMiniType>(route: Route<S>, lang: string): Entry<z.output<S>> | undefined {
    return this.#cache.peek([route.id, lang]);
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
        this.#cache.hide(route.id);
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
    // A page without identity has nothing to keep apart, and a single file serves no session.
    if (this.#identity.kind === 'nobody' && !this.#reader.hasSource(sessionRoute)) return;
    this.#sessionLang = lang;
    this.#session = this.#open(sessionRoute, lang, () => {
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
    if (this.#cache.empty) return;
    const lang = this.#sessionLang;
    const nobody = this.partition === undefined;
    try {
      const entry = await this.#reader.read(sessionRoute, { lang, signal, proof });
      signal.throwIfAborted();
      this.#cache.put([sessionRoute.id, lang], entry);
      const kept = this.#known(sessionRoute, lang) ?? entry;
      // What was read before anybody said whose it is may be somebody else's.
      if (nobody) this.#cache.reset(kept);
      this.#meet(kept);
    } catch (error) {
      const withoutSession = error instanceof Failure && /^(contract|not_found)$/.test(error.kind);
      if (!nobody || !withoutSession) throw error;
    }
  }
}
