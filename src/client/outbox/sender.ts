import { address } from '../../contract/core/address.ts';
import type { HttpResponse } from '../http/response.ts';
import { LaurelError, retryableStatuses } from '../errors.ts';
import type { OutboxQueue } from './queue.ts';
import type { SenderContext } from './sender-context.ts';
import type { OutboxEntry } from './entry.ts';
import { invalidate } from '../reads/invalidate.ts';
import { isObject } from '../storage/json.ts';
import type { WritePayload } from '../http/fetch-transport.ts';
import { totalTimeout, withTimeout } from '../http/timeout.ts';

/** What became of a write. */
export type WriteResult<Reply> =
  | {
      readonly status: 'done';
      readonly reply: Reply;
      /** It had been done already: this is the first answer again. */
      readonly replayed: boolean;
      /** What was done is an earlier version of it, whose answer had been lost; the edit was not sent. */
      readonly earlier?: true;
    }
  /** Answered; nothing of it is kept. */
  | { readonly status: 'rejected'; readonly error: LaurelError }
  /** Not answered: it is kept, and sent again later. */
  | { readonly status: 'pending'; readonly error: LaurelError; readonly key: string };

const maxWriteRetries = 3;

/** Whether the server has decided. What a page's own function throws has no status: there its kind says so. */
const isFinal = ({ status, code, kind }: LaurelError): boolean => {
  if (status === undefined) return /^(invalid|conflict|forbidden|not_found)$/.test(kind);
  if (code === 'in_flight' || [401, 408, 425, 429].includes(status)) return false;
  // A page of HTML with status 200 is somebody's sign-in; any other success is one, whatever it says.
  return status > 200 && status < 500 && (status < 300 || status >= 400);
};

/** Whether it may be another answer the next time; without a status, nothing came back. */
const isRetryableWrite = ({ status, code, kind }: LaurelError): boolean =>
  status === undefined
    ? kind === 'connection' || kind === 'timeout'
    : retryableStatuses.has(status) || code === 'in_flight';

/** Carries one kept write to the server, and takes it out of the files once it is answered. */
export class OutboxSender {
  readonly #context: SenderContext;
  readonly #queue: OutboxQueue;

  constructor(post: SenderContext, files: OutboxQueue) {
    this.#context = post;
    this.#queue = files;
  }

  /** `asked`: a person wants it now, and knows that nobody can say whether it was done before. */
  async send(known: OutboxEntry, asked: boolean): Promise<WriteResult<unknown>> {
    const filed = this.#queue.read(known.key);
    if (!filed) return this.#findOtherTabsResult(known);
    try {
      await this.#context.verifyIdentity(filed.lang);
      if (!this.#queue.isRetrySafe(filed)) {
        const reply = await this.findReply(filed);
        if (reply !== undefined) return this.#finish(filed, { status: 'done', reply, replayed: true });
        if (!asked) throw new LaurelError('timeout', `Nobody can say whether POST ${filed.path} was done`);
        this.#queue.put({ ...filed, createdAt: new Date().toISOString() });
      }
      return await this.#request(filed);
    } catch (error) {
      return this.#resultOfError(filed, LaurelError.from(error, 'connection', `POST ${filed.path} failed`));
    }
  }

  /** What the server made of it, if it can say. */
  async findReply({ finder, key, lang, identity }: OutboxEntry): Promise<unknown> {
    if (!finder) return undefined;
    this.#context.assertIdentity(identity);
    const { signal, services } = this.#context;
    const route = { ...finder, method: 'GET', query: ['key'], address };
    const answer = await services.reader.request(route, { lang, signal, params: { key } });
    // A backend that does not know the parameter answers with whatever it has.
    if (answer.headers?.get('Idempotency-Key') !== key) return undefined;
    const items = isObject(answer.body) ? answer.body['items'] : undefined;
    return Array.isArray(items) ? items[0] : undefined;
  }

  /** Another tab or program of this person has sent it, or given it up: only the server can say. */
  async #findOtherTabsResult(filed: OutboxEntry): Promise<WriteResult<unknown>> {
    const reply = await this.findReply(filed).catch(() => undefined);
    if (reply === undefined)
      return {
        status: 'rejected',
        error: new LaurelError('conflict', 'It was answered or discarded elsewhere'),
      };
    invalidate(this.#context.services.cache, filed.changes);
    return { status: 'done', reply, replayed: true };
  }

  async #request(filed: OutboxEntry): Promise<WriteResult<unknown>> {
    const { write, path, params, lang, key } = filed;
    const { signal, services: line } = this.#context;
    const route = { id: write, method: 'POST', path, address };
    const late = (): LaurelError => new LaurelError('timeout', `POST ${path} took longer than 20 s`);
    const { body, headers } = await withTimeout(totalTimeout, signal, late, (limit) =>
      this.#retry(limit, () =>
        line.reader.request(route, { lang, signal: limit, params, payload: this.#payload(filed) }),
      ),
    );
    if (headers?.get('Idempotency-Key') === key) this.#queue.rememberKeepsKeys();
    const replayed = headers?.get('Idempotent-Replayed') === 'true';
    return this.#finish(filed, { status: 'done', reply: body, replayed });
  }

  /** A backend that keeps keys may be asked again, as for a read; no other, since it might do it twice. */
  async #retry(signal: AbortSignal, ask: () => Promise<HttpResponse>): Promise<HttpResponse> {
    const deadline = Date.now() + totalTimeout;
    for (let retry = 0; ; retry += 1) {
      try {
        return await ask();
      } catch (error) {
        const failure = LaurelError.from(error, 'connection', 'It could not be sent');
        const wait =
          failure.retryAfter === undefined ? Math.random() * 500 * 2 ** retry : failure.retryAfter * 1000;
        const late = Date.now() + wait >= deadline;
        if (
          retry === maxWriteRetries ||
          late ||
          signal.aborted ||
          !this.#queue.keepsKeys ||
          !isRetryableWrite(failure)
        )
          throw error;
        await new Promise((resolve) => setTimeout(resolve, wait));
      }
    }
  }

  #payload({ key, body, identity }: OutboxEntry): WritePayload {
    const text = JSON.stringify(body);
    return {
      key,
      text,
      prepare: (options) => {
        this.#context.assertIdentity(identity);
        const present = this.#queue.read(key);
        if (!present) throw new LaurelError('conflict', 'It was discarded');
        this.#queue.put({ ...present, tries: present.tries + 1 });
        options.headers.set('Content-Type', 'application/json');
        options.headers.set('Idempotency-Key', key);
        Object.assign(options, { method: 'POST', body: text });
      },
    };
  }

  async #resultOfError(filed: OutboxEntry, error: LaurelError): Promise<WriteResult<unknown>> {
    if (error.code === 'idempotency_mismatch') {
      const reply = await this.findReply(filed).catch(() => undefined);
      if (reply !== undefined)
        return this.#finish(filed, { status: 'done', reply, replayed: true, earlier: true });
    }
    if (isFinal(error)) return this.#finish(filed, { status: 'rejected', error });
    return { status: 'pending', error, key: filed.key };
  }

  #finish(filed: OutboxEntry, sent: WriteResult<unknown>): WriteResult<unknown> {
    const { services, signal } = this.#context;
    // After the stay it would forget what the next person keeps.
    if (signal.aborted) return sent;
    this.#queue.drop(filed.key);
    invalidate(services.cache, filed.changes);
    return sent;
  }
}
