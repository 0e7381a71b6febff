import type * as z from 'zod/mini';
import type { Inquiry, Write } from '../contract/route.ts';
import { Courier, type Sent } from './courier.ts';
import { Drafts } from './drafts.ts';
import { Failure } from './failure.ts';
import { Files, type Kept } from './files.ts';
import { ask, type Asking } from './inquiry.ts';
import { leftOver } from './left-over.ts';
import { Post, type Line } from './post.ts';
import { file, sameBody, type Filed, type Intent } from './record.ts';
import { renew } from './renewal.ts';
import { readReply } from './reply.ts';
import { onReturn } from './return.ts';
import { Shelf } from './shelf.ts';
import { inTurn } from './turn.ts';

export type { Sent } from './courier.ts';
export type { Drafts } from './drafts.ts';
export type { Kept } from './files.ts';
export type { Intent } from './record.ts';

/** What became of a write that was sent again without anybody waiting for it. */
export interface News {
  readonly kept: Kept;
  readonly sent: Sent<unknown>;
}

interface Running {
  readonly sent: Promise<Sent<unknown>>;
  /** It has not failed yet. */
  readonly first: boolean;
}

/**
 * Sends what one person wants done, each exactly once: it is kept before it first leaves and until the server has
 * answered, and is sent again under the same key when the network or the person comes back.
 */
export class Outbox {
  readonly drafts: Drafts;
  readonly #post: Post;
  readonly #files: Files;
  readonly #courier: Courier;
  readonly #followers = new Set<(news: News | undefined) => void>();
  readonly #running = new Map<string, Running>();

  constructor(line: Line) {
    this.#post = new Post(line);
    const shelf = new Shelf(this.#post);
    this.drafts = new Drafts(shelf);
    this.#files = new Files(shelf, this.#post);
    this.#courier = new Courier(this.#post, this.#files);
    onReturn(this);
    if (leftOver()) void this.resume();
  }

  /** Aborted at the end of this person's stay. */
  get signal(): AbortSignal {
    return this.#post.signal;
  }

  /** Settles once it is known whose drafts these are, as far as anybody says. */
  async ready(lang: string): Promise<void> {
    await this.#post.identify(lang);
    this.drafts.tidy();
  }

  /** Sends it; the same while it is unanswered is one thing, from wherever it is sent. */
  async send<W extends Write>(intent: Intent<W>): Promise<Sent<z.output<W['reply']>>> {
    const { write } = intent;
    await this.#post.identify(intent.lang);
    const filed = await this.#file(file(intent, this.#post));
    const sent = 'status' in filed ? filed : await this.#run(filed, true);
    if (sent.status !== 'done') return sent;
    try {
      const { data } = await readReply<W['reply']>(write, sent.reply);
      return { ...sent, reply: data };
    } catch (error) {
      return {
        status: 'refused',
        error: Failure.from(error, 'contract', `POST ${write.path} answered oddly`),
      };
    }
  }

  /** Asks something that has no effect and that nothing keeps: whether a company may be referred. */
  ask<I extends Inquiry>(
    inquiry: I,
    body: z.output<I['body']>,
    asking: Asking,
  ): Promise<z.output<I['reply']>> {
    return ask(this.#post.line.reader, inquiry, body, asking);
  }

  /** What was sent and not answered yet, oldest first. */
  kept(): readonly Kept[] {
    const mine = this.#files.all().filter(({ key }) => this.#running.get(key)?.first !== true);
    return mine.map((filed) => this.#files.describe(filed));
  }

  /** Sends again what a person wants sent, although nobody may know whether it was done. */
  async resend(key: string): Promise<Sent<unknown>> {
    const filed = this.#files.read(key);
    return filed
      ? this.#run(filed, true)
      : { status: 'refused', error: new Failure('conflict', 'It was answered or discarded already') };
  }

  /** Gives it up. If it left before, it may have been done all the same. */
  discard(key: string): void {
    this.#files.drop(key);
    this.#tell();
  }

  /** Sends again what may be sent without asking. */
  async resume(): Promise<void> {
    await this.ready('en');
    for (const filed of this.#files.all()) {
      if (!this.#files.repeats && filed.tries > 0) continue;
      const running = this.#running.get(filed.key);
      if (running) {
        await running.sent;
        continue;
      }
      const kept = this.#files.describe(filed);
      const sent = await this.#run(filed, false);
      if (sent.status !== 'kept') this.#tell({ kept, sent });
    }
  }

  /** Hears of each change of what is kept, until the returned function is called. */
  follow(told: (news: News | undefined) => void): () => void {
    this.#followers.add(told);
    return () => this.#followers.delete(told);
  }

  /** Another tab of this person has sent or kept something. */
  elsewhere(changes: readonly string[]): void {
    renew(this.#post.line.cache, changes);
    this.#tell();
  }

  /** Puts it on file before it leaves; what was kept of the same aim takes part in it. */
  async #file(filed: Filed): Promise<Filed | Sent<unknown>> {
    const older = this.#files.like(filed);
    if (older && !sameBody(older, filed) && !this.#running.has(older.key) && !this.#files.mayRepeat(older)) {
      try {
        const reply = await this.#courier.find(older);
        this.#files.drop(older.key);
        if (reply !== undefined) return { status: 'done', reply, replayed: true, earlier: true };
      } catch (error) {
        return { status: 'kept', key: older.key, error: Failure.from(error, 'connection', 'No answer') };
      }
    }
    // One tab at a time, so that the same thing wanted in two of them is one thing.
    const settled = await inTurn('file', this.#post.signal, async () => this.#settle(filed));
    if (settled) return settled;
    const sent = await this.#running.get(older?.key ?? '')?.sent;
    // It was done while somebody edited it: to do the edit too would be to do it twice.
    return sent?.status === 'done' ? { ...sent, earlier: true } : this.#file(filed);
  }

  #settle(filed: Filed): Filed | undefined {
    const older = this.#files.like(filed);
    if (!older) return this.#files.put(filed);
    if (sameBody(older, filed)) return older;
    if (this.#running.has(older.key)) return undefined;
    if (older.tries === 0) {
      this.#files.drop(older.key);
      return this.#files.put(filed);
    }
    // Under the same key: if the older one arrived, or arrives yet, the server takes but one of the two.
    const { key, createdAt, tries } = older;
    return this.#files.put({ ...filed, key, createdAt, tries });
  }

  #run(filed: Filed, asked: boolean): Promise<Sent<unknown>> {
    const { key, tries } = filed;
    const running = this.#running.get(key);
    if (running) return running.sent;
    const kept = (error: unknown): Sent<unknown> => ({
      status: 'kept',
      key,
      error: Failure.from(error, 'timeout', 'Another tab is still sending it'),
    });
    const sent = inTurn(key, this.#post.signal, () => this.#courier.carry(filed, asked))
      .then((one) => one ?? kept(undefined), kept)
      .finally(() => {
        this.#running.delete(key);
        this.#tell();
      });
    this.#running.set(key, { sent, first: tries === 0 });
    this.#tell();
    return sent;
  }

  #tell(news?: News): void {
    for (const told of this.#followers) told(news);
  }
}
