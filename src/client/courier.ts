import { address } from '../contract/address.ts';
import type { Answer } from './answer.ts';
import { Failure, repeatable } from './failure.ts';
import type { Files } from './files.ts';
import type { Post } from './post.ts';
import type { Filed } from './record.ts';
import { renew } from './renewal.ts';
import { isObject } from './stored.ts';
import type { Parcel } from './transport.ts';
import { totalTimeout, within } from './within.ts';

/** What became of a write. */
export type Sent<Reply> =
  | {
      readonly status: 'done';
      readonly reply: Reply;
      /** It had been done already: this is the first answer again. */
      readonly replayed: boolean;
      /** What was done is an earlier version of it, whose answer had been lost; the edit was not sent. */
      readonly earlier?: true;
    }
  /** Answered; nothing of it is kept. */
  | { readonly status: 'refused'; readonly error: Failure }
  /** Not answered: it is kept, and sent again later. */
  | { readonly status: 'kept'; readonly error: Failure; readonly key: string };

const retries = 3;

/** Whether the server has decided. What a page's own function throws has no status: there its kind says so. */
const isAnswered = ({ status, code, kind }: Failure): boolean => {
  if (status === undefined) return /^(invalid|conflict|forbidden|not_found)$/.test(kind);
  if (code === 'in_flight' || [401, 408, 425, 429].includes(status)) return false;
  // A page of HTML with status 200 is somebody's sign-in; any other success is one, whatever it says.
  return status > 200 && status < 500 && (status < 300 || status >= 400);
};

/** Whether it may be another answer the next time; without a status, nothing came back. */
const mayWork = ({ status, code, kind }: Failure): boolean =>
  status === undefined
    ? kind === 'connection' || kind === 'timeout'
    : repeatable.has(status) || code === 'in_flight';

/** Carries one kept write to the server, and takes it out of the files once it is answered. */
export class Courier {
  readonly #post: Post;
  readonly #files: Files;

  constructor(post: Post, files: Files) {
    this.#post = post;
    this.#files = files;
  }

  /** `asked`: a person wants it now, and knows that nobody can say whether it was done before. */
  async carry(known: Filed, asked: boolean): Promise<Sent<unknown>> {
    const filed = this.#files.read(known.key);
    if (!filed) return this.#settledElsewhere(known);
    try {
      await this.#post.confirm(filed.lang);
      if (!this.#files.mayRepeat(filed)) {
        const reply = await this.find(filed);
        if (reply !== undefined) return this.#close(filed, { status: 'done', reply, replayed: true });
        if (!asked) throw new Failure('timeout', `Nobody can say whether POST ${filed.path} was done`);
        this.#files.put({ ...filed, createdAt: new Date().toISOString() });
      }
      return await this.#send(filed);
    } catch (error) {
      return this.#explain(filed, Failure.from(error, 'connection', `POST ${filed.path} failed`));
    }
  }

  /** What the server made of it, if it can say. */
  async find({ finder, key, lang, identity }: Filed): Promise<unknown> {
    if (!finder) return undefined;
    this.#post.mustBe(identity);
    const { signal, line } = this.#post;
    const route = { ...finder, method: 'GET', query: ['key'], address };
    const answer = await line.reader.answer(route, { lang, signal, params: { key } });
    // A backend that does not know the parameter answers with whatever it has.
    if (answer.headers?.get('Idempotency-Key') !== key) return undefined;
    const items = isObject(answer.body) ? answer.body['items'] : undefined;
    return Array.isArray(items) ? items[0] : undefined;
  }

  /** Another tab or program of this person has sent it, or given it up: only the server can say. */
  async #settledElsewhere(filed: Filed): Promise<Sent<unknown>> {
    const reply = await this.find(filed).catch(() => undefined);
    if (reply === undefined)
      return { status: 'refused', error: new Failure('conflict', 'It was answered or discarded elsewhere') };
    renew(this.#post.line.cache, filed.changes);
    return { status: 'done', reply, replayed: true };
  }

  async #send(filed: Filed): Promise<Sent<unknown>> {
    const { write, path, params, lang, key } = filed;
    const { signal, line } = this.#post;
    const route = { id: write, method: 'POST', path, address };
    const late = (): Failure => new Failure('timeout', `POST ${path} took longer than 20 s`);
    const { body, headers } = await within(totalTimeout, signal, late, (limit) =>
      this.#repeat(limit, () =>
        line.reader.answer(route, { lang, signal: limit, params, parcel: this.#pack(filed) }),
      ),
    );
    if (headers?.get('Idempotency-Key') === key) this.#files.echoed();
    const replayed = headers?.get('Idempotent-Replayed') === 'true';
    return this.#close(filed, { status: 'done', reply: body, replayed });
  }

  /** A backend that keeps keys may be asked again, as for a read; no other, since it might do it twice. */
  async #repeat(signal: AbortSignal, ask: () => Promise<Answer>): Promise<Answer> {
    const deadline = Date.now() + totalTimeout;
    for (let retry = 0; ; retry += 1) {
      try {
        return await ask();
      } catch (error) {
        const failure = Failure.from(error, 'connection', 'It could not be sent');
        const wait =
          failure.retryAfter === undefined ? Math.random() * 500 * 2 ** retry : failure.retryAfter * 1000;
        const late = Date.now() + wait >= deadline;
        if (retry === retries || late || signal.aborted || !this.#files.repeats || !mayWork(failure))
          throw error;
        await new Promise((resolve) => setTimeout(resolve, wait));
      }
    }
  }

  #pack({ key, body, identity }: Filed): Parcel {
    const text = JSON.stringify(body);
    return {
      key,
      text,
      board: (options) => {
        this.#post.mustBe(identity);
        const present = this.#files.read(key);
        if (!present) throw new Failure('conflict', 'It was discarded');
        this.#files.put({ ...present, tries: present.tries + 1 });
        options.headers.set('Content-Type', 'application/json');
        options.headers.set('Idempotency-Key', key);
        Object.assign(options, { method: 'POST', body: text });
      },
    };
  }

  async #explain(filed: Filed, error: Failure): Promise<Sent<unknown>> {
    if (error.code === 'idempotency_mismatch') {
      const reply = await this.find(filed).catch(() => undefined);
      if (reply !== undefined)
        return this.#close(filed, { status: 'done', reply, replayed: true, earlier: true });
    }
    if (isAnswered(error)) return this.#close(filed, { status: 'refused', error });
    return { status: 'kept', error, key: filed.key };
  }

  #close(filed: Filed, sent: Sent<unknown>): Sent<unknown> {
    const { line, signal } = this.#post;
    // After the stay it would forget what the next person keeps.
    if (signal.aborted) return sent;
    this.#files.drop(filed.key);
    renew(line.cache, filed.changes);
    return sent;
  }
}
