import { address } from '../../contract/core/address.ts';
import { LaurelError } from '../errors.ts';
import type { WritePayload } from '../http/fetch-transport.ts';
import { parseReply } from '../http/parse-reply.ts';
import { isRetryable, withRetry } from '../http/retry-backoff.ts';
import { isObject } from '../json.ts';
import { invalidate } from '../reads/invalidate.ts';
import type { OutboxEntry, UnreadableAnswer } from './entry.ts';
import { tellCause } from './tell-cause.ts';
import { idempotencyKeyHeader, isIdempotencyKeyExpired } from './idempotency-key.ts';
import type { OutboxQueue } from './queue.ts';
import type { SenderContext } from './sender-context.ts';

/** What became of a write. */
export type WriteResult<Reply> =
  | {
      readonly status: 'done';
      readonly reply: Reply;
      /** It had been done before; this is the first reply again. */
      readonly replayed: boolean;
      /** An earlier version of it was done, whose response had been lost; the edited version was not sent. */
      readonly earlier?: true;
    }
  /** The server refused it; nothing of it is stored. */
  | { readonly status: 'rejected'; readonly error: LaurelError }
  /** There was no answer, so it stays stored and is sent again later; or one that can't be read (`answered`). */
  | {
      readonly status: 'pending';
      readonly error: LaurelError;
      readonly key: string;
      readonly answered?: UnreadableAnswer;
    };

/** Whether the server has answered with success: the write was done or, if that can't be read, nobody can say. */
const isAnswered = ({ status = 0 }: LaurelError): boolean => status >= 200 && status < 300;

/** Whether the server has decided. An error of a page's own function has no status: there its kind says so. */
const isFinal = ({ status, code, kind }: LaurelError): boolean => {
  if (status === undefined) return /^(invalid|conflict|forbidden|not_found)$/.test(kind);
  // A sign-in page in front of the server is not the server's refusal, whatever its status.
  if (kind === 'authentication' || code === 'in_flight' || [401, 408, 425, 429].includes(status))
    return false;
  return status >= 400 && status < 500;
};

/** Sends one stored write, and removes it from the queue once it is answered. */
export class OutboxSender {
  readonly #context: SenderContext;
  readonly #queue: OutboxQueue;

  constructor(context: SenderContext, queue: OutboxQueue) {
    this.#context = context;
    this.#queue = queue;
  }

  /** `byUser`: a person wants it sent now, even if nobody can say whether it was done before. Never rejects. */
  async send(known: OutboxEntry, byUser: boolean): Promise<WriteResult<unknown>> {
    const entry = this.#queue.read(known.key);
    if (!entry) return this.#findOtherTabsResult(known);
    try {
      await this.#context.verifyIdentity(entry.lang);
      if (entry.answered) return await this.#check(entry, entry.answered, byUser);
      if (!this.#queue.isRetrySafe(entry)) {
        const reply = await this.findReply(entry);
        if (reply != null) return this.#finish(entry, { status: 'done', reply, replayed: true });
        if (!byUser) throw new LaurelError('timeout', `Nobody can say whether POST ${entry.path} was done`);
        this.#queue.put({ ...entry, createdAt: new Date().toISOString() });
      }
      return await this.#request(entry);
    } catch (cause) {
      const error = LaurelError.from(cause, 'connection', `POST ${entry.path} failed`);
      if (!this.#context.signal.aborted) tellCause(error);
      return this.#resultOfError(entry, error);
    }
  }

  /**
   * Asks the route's finder for what the server made of a write: `null` if it made nothing, `undefined` if it can't say.
   *
   * @throws {LaurelError} If the request fails, or another person sends by now.
   */
  async findReply(entry: OutboxEntry): Promise<unknown> {
    const { finder, key, lang, identity } = entry;
    if (!finder) return undefined;
    this.#context.assertIdentity(identity);
    const { signal, services } = this.#context;
    const target = { ...finder, method: 'GET', query: ['key'], address };
    const response = await services.reader.request(target, { lang, signal, params: { key } });
    // A backend that does not know the parameter `key` answers with the whole list.
    if (response.headers?.get(idempotencyKeyHeader) !== key) return undefined;
    const items = isObject(response.body) ? response.body['items'] : undefined;
    if (!Array.isArray(items)) return undefined;
    return items.length === 0 ? null : this.#readReply(entry, items[0]);
  }

  /** Another tab or program of this person has sent or discarded it: only the server can say which. */
  async #findOtherTabsResult(entry: OutboxEntry): Promise<WriteResult<unknown>> {
    const reply = await this.findReply(entry).catch(() => undefined);
    if (reply == null)
      return {
        status: 'rejected',
        error: new LaurelError('conflict', 'It was answered or discarded elsewhere'),
      };
    invalidate(this.#context.services.cache, entry.changes);
    return { status: 'done', reply, replayed: true };
  }

  async #request(entry: OutboxEntry): Promise<WriteResult<unknown>> {
    const { write, path, params, lang, key } = entry;
    const { reader } = this.#context.services;
    const target = { id: write, method: 'POST', path, address };
    const tried = `POST ${path}`;
    const { body, headers } = await withRetry(
      tried,
      this.#context.signal,
      (signal) =>
        reader
          .request(target, { lang, signal, params, payload: this.#payload(entry) })
          .catch((error: unknown) => LaurelError.from(error, 'connection', `${tried} failed`)),
      // Only a backend that keeps keys may get a write twice; any other might do it twice.
      (error) =>
        this.#queue.keepsKeys &&
        (isRetryable(error) ||
          error.code === 'in_flight' ||
          (isAnswered(error) && /^(connection|timeout)$/.test(error.kind))),
    );
    if (headers?.get(idempotencyKeyHeader) === key) this.#queue.rememberKeepsKeys();
    const replayed = headers?.get('Idempotent-Replayed') === 'true';
    const reply = await this.#readReply(entry, body).catch((error: unknown) =>
      LaurelError.from(error, 'contract', `${tried} was answered in an unknown form`),
    );
    return reply instanceof LaurelError
      ? this.#keepAnswered(entry, reply)
      : this.#finish(entry, { status: 'done', reply, replayed });
  }

  /** The reply as its schema reads it. A write of another page's widget, whose schema is not here, needs an id. */
  async #readReply({ write }: OutboxEntry, body: unknown): Promise<unknown> {
    const route = this.#context.writes.get(write);
    if (route) return (await parseReply(route, body)).data;
    if (isObject(body) && typeof body['id'] === 'string') return body;
    throw new Error('The reply has no id');
  }

  /** Stores that a write was answered, though not in a form that says what was made, and looks that up. */
  async #keepAnswered(entry: OutboxEntry, error: LaurelError): Promise<WriteResult<unknown>> {
    const answered = error.kind === 'authentication' ? 'page' : 'unreadable';
    if (this.#context.signal.aborted) return { status: 'pending', error, key: entry.key, answered };
    if (!entry.answered)
      console.warn(
        `Laurel: ${error.message}. It may be done: it is looked up by its key, and never sent as another.`,
      );
    this.#queue.put({ ...(this.#queue.read(entry.key) ?? entry), answered });
    const reply = await this.findReply(entry).catch(() => undefined);
    if (reply != null) return this.#finish(entry, { status: 'done', reply, replayed: false });
    invalidate(this.#context.services.cache, entry.changes);
    return { status: 'pending', error, key: entry.key, answered };
  }

  /**
   * Looks again for what became of an answered write. It is sent again only where that can't do it twice: under a key
   * that the server keeps, or if the server says that it has made nothing and a page stood in for its answer.
   */
  async #check(
    entry: OutboxEntry,
    answered: UnreadableAnswer,
    byUser: boolean,
  ): Promise<WriteResult<unknown>> {
    const reply = await this.findReply(entry);
    if (reply != null) return this.#finish(entry, { status: 'done', reply, replayed: true });
    const keeps = this.#queue.keepsKeys && !isIdempotencyKeyExpired(entry);
    if ((byUser && keeps) || (answered === 'page' && reply === null)) return this.#request(entry);
    invalidate(this.#context.services.cache, entry.changes);
    const error = new LaurelError('contract', `Nobody can say what POST ${entry.path} made`);
    return { status: 'pending', error, key: entry.key, answered };
  }

  #payload({ key, body, identity }: OutboxEntry): WritePayload {
    const text = JSON.stringify(body);
    return {
      key,
      text,
      prepare: (options) => {
        this.#context.assertIdentity(identity);
        const stored = this.#queue.read(key);
        if (!stored) throw new LaurelError('conflict', 'It was discarded');
        this.#queue.put({ ...stored, tries: stored.tries + 1 });
        options.headers.set('Content-Type', 'application/json');
        options.headers.set(idempotencyKeyHeader, key);
        Object.assign(options, { method: 'POST', body: text });
      },
    };
  }

  async #resultOfError(entry: OutboxEntry, error: LaurelError): Promise<WriteResult<unknown>> {
    if (isAnswered(error)) return this.#keepAnswered(entry, error);
    if (error.code === 'idempotency_mismatch') {
      const reply = await this.findReply(entry).catch(() => undefined);
      if (reply != null) return this.#finish(entry, { status: 'done', reply, replayed: true, earlier: true });
    }
    if (isFinal(error)) return this.#finish(entry, { status: 'rejected', error });
    const { key, answered } = entry;
    return { status: 'pending', error, key, ...(answered && { answered }) };
  }

  #finish(entry: OutboxEntry, result: WriteResult<unknown>): WriteResult<unknown> {
    const { services, signal } = this.#context;
    // After the sign-out the storage may be the next person's.
    if (signal.aborted) return result;
    this.#queue.drop(entry.key);
    invalidate(services.cache, entry.changes);
    return result;
  }
}
