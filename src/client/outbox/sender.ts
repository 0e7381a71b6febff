import { address } from '../../contract/core/address.ts';
import { LaurelError } from '../errors.ts';
import type { WritePayload } from '../http/fetch-transport.ts';
import { isRetryable, withRetry } from '../http/retry-backoff.ts';
import { isObject } from '../json.ts';
import { invalidate } from '../reads/invalidate.ts';
import type { OutboxEntry } from './entry.ts';
import { idempotencyKeyHeader } from './idempotency-key.ts';
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
  /** There was no answer: it stays stored, and is sent again later. */
  | { readonly status: 'pending'; readonly error: LaurelError; readonly key: string };

/** Whether the server has decided. An error of a page's own function has no status: there its kind says so. */
const isFinal = ({ status, code, kind }: LaurelError): boolean => {
  if (status === undefined) return /^(invalid|conflict|forbidden|not_found)$/.test(kind);
  if (code === 'in_flight' || [401, 408, 425, 429].includes(status)) return false;
  // A page of HTML with status 200 is somebody's sign-in page; any other 2xx means done, whatever its body says.
  return status > 200 && status < 500 && (status < 300 || status >= 400);
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
      if (!this.#queue.isRetrySafe(entry)) {
        const reply = await this.findReply(entry);
        if (reply !== undefined) return this.#finish(entry, { status: 'done', reply, replayed: true });
        if (!byUser) throw new LaurelError('timeout', `Nobody can say whether POST ${entry.path} was done`);
        this.#queue.put({ ...entry, createdAt: new Date().toISOString() });
      }
      return await this.#request(entry);
    } catch (error) {
      return this.#resultOfError(entry, LaurelError.from(error, 'connection', `POST ${entry.path} failed`));
    }
  }

  /**
   * Asks the route's finder for what the server made of a write; `undefined` if it can't say.
   *
   * @throws {LaurelError} If the request fails, or another person sends by now.
   */
  async findReply({ finder, key, lang, identity }: OutboxEntry): Promise<unknown> {
    if (!finder) return undefined;
    this.#context.assertIdentity(identity);
    const { signal, services } = this.#context;
    const target = { ...finder, method: 'GET', query: ['key'], address };
    const response = await services.reader.request(target, { lang, signal, params: { key } });
    // A backend that does not know the parameter `key` answers with the whole list.
    if (response.headers?.get(idempotencyKeyHeader) !== key) return undefined;
    const items = isObject(response.body) ? response.body['items'] : undefined;
    return Array.isArray(items) ? items[0] : undefined;
  }

  /** Another tab or program of this person has sent or discarded it: only the server can say which. */
  async #findOtherTabsResult(entry: OutboxEntry): Promise<WriteResult<unknown>> {
    const reply = await this.findReply(entry).catch(() => undefined);
    if (reply === undefined)
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
      (error) => this.#queue.keepsKeys && (isRetryable(error) || error.code === 'in_flight'),
    );
    if (headers?.get(idempotencyKeyHeader) === key) this.#queue.rememberKeepsKeys();
    const replayed = headers?.get('Idempotent-Replayed') === 'true';
    return this.#finish(entry, { status: 'done', reply: body, replayed });
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
    if (error.code === 'idempotency_mismatch') {
      const reply = await this.findReply(entry).catch(() => undefined);
      if (reply !== undefined)
        return this.#finish(entry, { status: 'done', reply, replayed: true, earlier: true });
    }
    if (isFinal(error)) return this.#finish(entry, { status: 'rejected', error });
    return { status: 'pending', error, key: entry.key };
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
