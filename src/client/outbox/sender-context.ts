import type { CompiledWrite } from '../../contract/core/schema-table.ts';
import { sessionRoute } from '../../contract/compiled/session.ts';
import { LaurelError } from '../errors.ts';
import type { Endpoint } from '../http/endpoint.ts';
import type { Auth, AuthHeaders } from '../http/token-auth.ts';
import { isObject } from '../json.ts';
import type { QueryCache } from '../reads/query-cache.ts';
import type { Reader } from '../reads/reader.ts';
import { servesNoSession, type SessionScope } from '../session-scope.ts';

/** The parts of a client that its outbox uses. */
export interface ClientServices {
  readonly auth: Auth;
  readonly reader: Reader;
  readonly scope: SessionScope;
  readonly cache: QueryCache;
  readonly endpoint: Endpoint | undefined;
}

/** Knows who sends, and makes sure that nobody sends the writes of another person. Owns the outbox's stored items. */
export class SenderContext {
  readonly services: ClientServices;
  /** URL of the endpoint, without its query, which may hold a vendor's key. */
  readonly root: string | undefined;
  /** Id of a route → the route, of those writes that a widget of this page sends. */
  readonly writes = new Map<string, CompiledWrite>();
  /** Headers of the last token; they stand for the person where no session says who that is. */
  authMark: AuthHeaders | undefined;
  /** The backend serves no session, so nobody can say whose a token is. */
  #withoutSession = false;
  #pendingSession: Promise<void> | undefined;
  #idempotency: boolean | undefined;

  constructor(services: ClientServices) {
    this.services = services;
    this.root = services.endpoint?.url('').split('?', 1)[0];
  }

  /** Whether the session says that the backend keeps idempotency keys; `undefined` if it says nothing. */
  get keepsKeys(): boolean | undefined {
    let keepsKeys = this.#idempotency;
    for (const { key, data: reply } of this.services.cache.queries()) {
      if (key[0] !== sessionRoute.id) continue;
      const session = isObject(reply) ? reply['data'] : undefined;
      const idempotency = isObject(session) ? session['idempotency'] : undefined;
      if (typeof idempotency === 'boolean') keepsKeys = idempotency;
    }
    return keepsKeys;
  }

  get partition(): string | undefined {
    return this.services.scope.partition;
  }

  /** Aborted when the client is closed or signs out. */
  get signal(): AbortSignal {
    return this.services.auth.signal;
  }

  /** Whether the person behind `authMark` is certainly still the one who sends. */
  isCurrent(authMark: AuthHeaders | undefined): boolean {
    return this.#withoutSession || authMark === undefined || this.services.auth.isCurrent(authMark);
  }

  /**
   * Reads the session, unless one has said already who sends. Resolves without a session, too.
   *
   * @throws The reason of `signal`, once it is aborted.
   */
  async identify(lang: string): Promise<void> {
    if (this.partition !== undefined) return;
    await (this.#pendingSession ??= this.#readSession(lang)
      .catch(() => undefined)
      .finally(() => (this.#pendingSession = undefined)));
    this.signal.throwIfAborted();
  }

  /**
   * Reads the session again where cookies identify: they may be another person's by now. A new token is compared with
   * the session when it comes.
   *
   * @throws {LaurelError} If the session can't be read.
   */
  async verifyIdentity(lang: string): Promise<void> {
    if (this.services.auth.kind === 'cookie' && this.partition !== undefined) await this.#readSession(lang);
  }

  /**
   * Called right before a write of the person `identity` is sent.
   *
   * @throws {LaurelError} `authentication`, if another person sends by now.
   * @throws The reason of `signal`, once it is aborted.
   */
  assertIdentity(identity: string | undefined): void {
    this.signal.throwIfAborted();
    if (identity === this.partition && !this.services.scope.mismatch) return;
    throw new LaurelError('authentication', 'What was kept belongs to another person');
  }

  async #readSession(lang: string): Promise<void> {
    const { auth, reader, scope, cache } = this.services;
    const isAnonymous = auth.kind === 'none' && !reader.hasSource(sessionRoute);
    this.#withoutSession = isAnonymous;
    if (isAnonymous || !reader.canRead(sessionRoute)) return;
    try {
      const headers = reader.hasSource(sessionRoute) ? undefined : await auth.headers();
      this.authMark = headers;
      // The client has read the session with the new token just now.
      if (auth.kind === 'bearer' && this.partition !== undefined) return;
      const reply = await reader.read(sessionRoute, { lang, auth: headers, signal: this.signal });
      this.signal.throwIfAborted();
      this.#idempotency = reply.data.idempotency;
      if ((!headers || auth.isCurrent(headers)) && scope.update(reply.data)) cache.reset();
    } catch (error) {
      this.#withoutSession = servesNoSession(error);
      throw error;
    }
  }
}
