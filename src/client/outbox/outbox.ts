import type * as z from 'zod/mini';
import type { Query, Update, Write } from '../../contract/core/route.ts';
import { OutboxSender, type WriteResult } from './sender.ts';
import { Drafts } from './drafts.ts';
import { LaurelError } from '../errors.ts';
import { OutboxQueue, type PendingWrite } from './queue.ts';
import { sendUnkeyed, type UnkeyedOptions } from './unkeyed-request.ts';
import { hasStoredData } from '../storage/stored-data.ts';
import { SenderContext, type ClientServices } from './sender-context.ts';
import { createEntry, isSameBody, type OutboxEntry, type WriteIntent } from './entry.ts';
import { invalidate } from '../reads/invalidate.ts';
import { parseReply } from '../http/parse-reply.ts';
import { listenForResume } from './resume.ts';
import { ScopedStorage } from '../storage/scoped-storage.ts';
import { withTabLock } from './tab-lock.ts';

export type { WriteResult } from './sender.ts';
export type { Drafts } from './drafts.ts';
export type { PendingWrite } from './queue.ts';
export type { WriteIntent } from './entry.ts';

/** What became of a write that was sent again without anybody waiting for it. */
export interface OutboxEvent {
  readonly pending: PendingWrite;
  readonly result: WriteResult<unknown>;
}

interface RunningWrite {
  readonly result: Promise<WriteResult<unknown>>;
  /** It has not failed yet. */
  readonly isFirstTry: boolean;
}

/**
 * Sends what one person wants done, each exactly once: it is kept before it first leaves and until the server has
 * answered, and is sent again under the same key when the network or the person comes back.
 */
export class Outbox {
  readonly drafts: Drafts;
  readonly #context: SenderContext;
  readonly #queue: OutboxQueue;
  readonly #sender: OutboxSender;
  readonly #listeners = new Set<(news: OutboxEvent | undefined) => void>();
  readonly #running = new Map<string, RunningWrite>();

  constructor(line: ClientServices) {
    this.#context = new SenderContext(line);
    const shelf = new ScopedStorage(this.#context);
    this.drafts = new Drafts(shelf);
    this.#queue = new OutboxQueue(shelf, this.#context);
    this.#sender = new OutboxSender(this.#context, this.#queue);
    listenForResume(this);
    if (hasStoredData()) void this.resume();
  }

  /** Aborted at the end of this person's stay. */
  get signal(): AbortSignal {
    return this.#context.signal;
  }

  /** Settles once it is known whose drafts these are, as far as anybody says. */
  async ready(lang: string): Promise<void> {
    await this.#context.identify(lang);
    this.drafts.dropExpired();
  }

  /** Sends it; the same while it is unanswered is one thing, from wherever it is sent. */
  async send<W extends Write>(intent: WriteIntent<W>): Promise<WriteResult<z.output<W['reply']>>> {
    const { write } = intent;
    await this.#context.identify(intent.lang);
    const filed = await this.#enqueue(createEntry(intent, this.#context));
    const sent = 'status' in filed ? filed : await this.#run(filed, true);
    if (sent.status !== 'done') return sent;
    try {
      const { data } = await parseReply<W['reply']>(write, sent.reply);
      return { ...sent, reply: data };
    } catch (error) {
      return {
        status: 'rejected',
        error: LaurelError.from(error, 'contract', `POST ${write.path} answered oddly`),
      };
    }
  }

  /** Asks something that has no effect, or saves what a revision guards: neither is kept, both may be repeated. */
  sendUnkeyed<I extends Query | Update>(
    inquiry: I,
    body: z.output<I['body']>,
    asking: UnkeyedOptions,
  ): Promise<z.output<I['reply']>> {
    return sendUnkeyed(this.#context.services.reader, inquiry, body, asking);
  }

  /** What was sent and not answered yet, oldest first. */
  pending(): readonly PendingWrite[] {
    const mine = this.#queue.all().filter(({ key }) => this.#running.get(key)?.isFirstTry !== true);
    return mine.map((filed) => this.#queue.toPendingWrite(filed));
  }

  /** Sends again what a person wants sent, although nobody may know whether it was done. */
  async resend(key: string): Promise<WriteResult<unknown>> {
    const filed = this.#queue.read(key);
    return filed
      ? this.#run(filed, true)
      : { status: 'rejected', error: new LaurelError('conflict', 'It was answered or discarded already') };
  }

  /** Gives it up. If it left before, it may have been done all the same. */
  discard(key: string): void {
    this.#queue.drop(key);
    this.#notify();
  }

  /** Sends again what may be sent without asking. */
  async resume(): Promise<void> {
    await this.ready('en');
    for (const filed of this.#queue.all()) {
      if (!this.#queue.keepsKeys && filed.tries > 0) continue;
      const running = this.#running.get(filed.key);
      if (running) {
        await running.result;
        continue;
      }
      const kept = this.#queue.toPendingWrite(filed);
      const sent = await this.#run(filed, false);
      if (sent.status !== 'pending') this.#notify({ pending: kept, result: sent });
    }
  }

  /** Hears of each change of what is kept, until the returned function is called. */
  subscribe(told: (news: OutboxEvent | undefined) => void): () => void {
    this.#listeners.add(told);
    return () => this.#listeners.delete(told);
  }

  /** Another tab of this person has sent or kept something. */
  onOtherTabChange(changes: readonly string[]): void {
    invalidate(this.#context.services.cache, changes);
    this.#notify();
  }

  /** Puts it on file before it leaves; what was kept of the same aim takes part in it. */
  async #enqueue(filed: OutboxEntry): Promise<OutboxEntry | WriteResult<unknown>> {
    const older = this.#queue.findSimilar(filed);
    if (
      older &&
      !isSameBody(older, filed) &&
      !this.#running.has(older.key) &&
      !this.#queue.isRetrySafe(older)
    ) {
      try {
        const reply = await this.#sender.findReply(older);
        this.#queue.drop(older.key);
        if (reply !== undefined) return { status: 'done', reply, replayed: true, earlier: true };
      } catch (error) {
        return {
          status: 'pending',
          key: older.key,
          error: LaurelError.from(error, 'connection', 'No answer'),
        };
      }
    }
    // One tab at a time, so that the same thing wanted in two of them is one thing.
    const settled = await withTabLock('file', this.#context.signal, async () => this.#mergeWithQueued(filed));
    if (settled) return settled;
    const sent = await this.#running.get(older?.key ?? '')?.result;
    // It was done while somebody edited it: to do the edit too would be to do it twice.
    return sent?.status === 'done' ? { ...sent, earlier: true } : this.#enqueue(filed);
  }

  #mergeWithQueued(filed: OutboxEntry): OutboxEntry | undefined {
    const older = this.#queue.findSimilar(filed);
    if (!older) return this.#queue.put(filed);
    if (isSameBody(older, filed)) return older;
    if (this.#running.has(older.key)) return undefined;
    if (older.tries === 0) {
      this.#queue.drop(older.key);
      return this.#queue.put(filed);
    }
    // Under the same key: if the older one arrived, or arrives yet, the server takes but one of the two.
    const { key, createdAt, tries } = older;
    return this.#queue.put({ ...filed, key, createdAt, tries });
  }

  #run(filed: OutboxEntry, asked: boolean): Promise<WriteResult<unknown>> {
    const { key, tries } = filed;
    const running = this.#running.get(key);
    if (running) return running.result;
    const kept = (error: unknown): WriteResult<unknown> => ({
      status: 'pending',
      key,
      error: LaurelError.from(error, 'timeout', 'Another tab is still sending it'),
    });
    const sent = withTabLock(key, this.#context.signal, () => this.#sender.send(filed, asked))
      .then((one) => one ?? kept(undefined), kept)
      .finally(() => {
        this.#running.delete(key);
        this.#notify();
      });
    this.#running.set(key, { result: sent, isFirstTry: tries === 0 });
    this.#notify();
    return sent;
  }

  #notify(news?: OutboxEvent): void {
    for (const told of this.#listeners) told(news);
  }
}
