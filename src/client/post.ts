import { sessionRoute } from '../contract/session.ts';
import type { Cache } from './cache.ts';
import type { Endpoint } from './endpoint.ts';
import { Failure } from './failure.ts';
import type { Identity, Proof } from './identity.ts';
import type { Reader } from './reader.ts';
import type { Stay } from './stay.ts';
import { isObject } from './stored.ts';

/** What a client hands to its outbox. */
export interface Line {
  readonly identity: Identity;
  readonly reader: Reader;
  readonly stay: Stay;
  readonly cache: Cache;
  readonly endpoint: Endpoint | undefined;
}

/** Who sends, and whether it is certain. */
export class Post {
  readonly line: Line;
  readonly root: string | undefined;
  /** The backend serves no session: whose token it is, nobody can say. */
  #withoutSession = false;
  #asking: Promise<void> | undefined;
  #idempotency: boolean | undefined;

  constructor(line: Line) {
    this.line = line;
    // A query may hold a vendor's key.
    this.root = line.endpoint?.url('').split('?', 1)[0];
  }

  /** Whether the backend says that it keeps keys. */
  get keepsKeys(): boolean | undefined {
    let said = this.#idempotency;
    this.line.cache.lend((queries) => {
      for (const { state } of queries.findAll({ queryKey: [sessionRoute.id] })) {
        const session = isObject(state.data) ? state.data['data'] : undefined;
        const flag = isObject(session) ? session['idempotency'] : undefined;
        if (typeof flag === 'boolean') said = flag;
      }
    });
    return said;
  }

  get partition(): string | undefined {
    return this.line.stay.partition;
  }

  get signal(): AbortSignal {
    return this.line.identity.stay.signal;
  }

  /** The token that was last heard of. */
  mark: Proof | undefined;

  holds(mark: Proof | undefined): boolean {
    return this.#withoutSession || mark === undefined || this.line.identity.holds(mark);
  }

  /** Learns whose things are sent, where no session has said so yet. */
  async identify(lang: string): Promise<void> {
    if (this.partition !== undefined) return;
    await (this.#asking ??= this.#ask(lang)
      .catch(() => undefined)
      .finally(() => (this.#asking = undefined)));
    this.signal.throwIfAborted();
  }

  /** A cookie may be another person's since the session was read; a token is compared when it comes. */
  async confirm(lang: string): Promise<void> {
    if (this.line.identity.kind === 'cookie' && this.partition !== undefined) await this.#ask(lang);
  }

  /** Called at the last moment before something of `identity` goes out. */
  mustBe(identity: string | undefined): void {
    this.signal.throwIfAborted();
    if (identity === this.partition && !this.line.stay.mismatch) return;
    throw new Failure('authentication', 'What was kept belongs to another person');
  }

  async #ask(lang: string): Promise<void> {
    const { identity, reader, stay, cache } = this.line;
    const nobody = identity.kind === 'nobody' && !reader.hasSource(sessionRoute);
    this.#withoutSession = nobody;
    if (nobody || !reader.reaches(sessionRoute)) return;
    try {
      // A new token has met the session on its way.
      const proof = reader.hasSource(sessionRoute) ? undefined : await identity.proof();
      this.mark = proof;
      if (identity.kind === 'bearer' && this.partition !== undefined) return;
      const entry = await reader.read(sessionRoute, { lang, proof, signal: this.signal });
      this.signal.throwIfAborted();
      this.#idempotency = entry.data.idempotency;
      if ((!proof || identity.holds(proof)) && stay.meet(entry.data)) cache.reset();
    } catch (error) {
      this.#withoutSession = error instanceof Failure && /^(contract|not_found)$/.test(error.kind);
      throw error;
    }
  }
}
