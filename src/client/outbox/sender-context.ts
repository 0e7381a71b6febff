import { sessionRoute } from '../../contract/session.ts';
import type { QueryCache } from '../reads/query-cache.ts';
import type { Endpoint } from '../http/endpoint.ts';
import { LaurelError } from '../errors.ts';
import type { Auth, AuthHeaders } from '../http/token-auth.ts';
import type { Reader } from '../reads/reader.ts';
import type { SessionScope } from '../session-scope.ts';
import { isObject } from '../storage/json.ts';

/** What a client hands to its outbox. */
export interface ClientServices {
  readonly auth: Auth;
  readonly reader: Reader;
  readonly scope: SessionScope;
  readonly cache: QueryCache;
  readonly endpoint: Endpoint | undefined;
}

/** Who sends, and whether it is certain. */
export class SenderContext {
  readonly services: ClientServices;
  readonly root: string | undefined;
  /** The backend serves no session: whose token it is, nobody can say. */
  #withoutSession = false;
  #pendingSession: Promise<void> | undefined;
  #idempotency: boolean | undefined;

  constructor(line: ClientServices) {
    this.services = line;
    // A query may hold a vendor's key.
    this.root = line.endpoint?.url('').split('?', 1)[0];
  }

  /** Whether the backend says that it keeps keys. */
  get keepsKeys(): boolean | undefined {
    let said = this.#idempotency;
    this.services.cache.withQueries((queries) => {
      for (const { state } of queries.findAll({ queryKey: [sessionRoute.id] })) {
        const session = isObject(state.data) ? state.data['data'] : undefined;
        const flag = isObject(session) ? session['idempotency'] : undefined;
        if (typeof flag === 'boolean') said = flag;
      }
    });
    return said;
  }

  get partition(): string | undefined {
    return this.services.scope.partition;
  }

  get signal(): AbortSignal {
    return this.services.auth.lifetime.signal;
  }

  /** The token that was last heard of. */
  authMark: AuthHeaders | undefined;

  isCurrent(mark: AuthHeaders | undefined): boolean {
    return this.#withoutSession || mark === undefined || this.services.auth.isCurrent(mark);
  }

  /** Learns whose things are sent, where no session has said so yet. */
  async identify(lang: string): Promise<void> {
    if (this.partition !== undefined) return;
    await (this.#pendingSession ??= this.#readSession(lang)
      .catch(() => undefined)
      .finally(() => (this.#pendingSession = undefined)));
    this.signal.throwIfAborted();
  }

  /** A cookie may be another person's since the session was read; a token is compared when it comes. */
  async verifyIdentity(lang: string): Promise<void> {
    if (this.services.auth.kind === 'cookie' && this.partition !== undefined) await this.#readSession(lang);
  }

  /** Called at the last moment before something of `identity` goes out. */
  assertIdentity(identity: string | undefined): void {
    this.signal.throwIfAborted();
    if (identity === this.partition && !this.services.scope.mismatch) return;
    throw new LaurelError('authentication', 'What was kept belongs to another person');
  }

  async #readSession(lang: string): Promise<void> {
    const { auth, reader, scope, cache } = this.services;
    const nobody = auth.kind === 'nobody' && !reader.hasSource(sessionRoute);
    this.#withoutSession = nobody;
    if (nobody || !reader.canRead(sessionRoute)) return;
    try {
      // A new token has met the session on its way.
      const proof = reader.hasSource(sessionRoute) ? undefined : await auth.headers();
      this.authMark = proof;
      if (auth.kind === 'bearer' && this.partition !== undefined) return;
      const entry = await reader.read(sessionRoute, { lang, auth: proof, signal: this.signal });
      this.signal.throwIfAborted();
      this.#idempotency = entry.data.idempotency;
      if ((!proof || auth.isCurrent(proof)) && scope.update(entry.data)) cache.reset();
    } catch (error) {
      this.#withoutSession = error instanceof LaurelError && /^(contract|not_found)$/.test(error.kind);
      throw error;
    }
  }
}
