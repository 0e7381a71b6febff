// Writes: an entry is stored before it leaves (`queue.ts`), sent by one tab at a time (`tab-lock.ts`, `sender.ts`) under one key
// (`idempotency-key.ts`), and kept until the server has answered. Drafts are stored beside it.

import type {
  CompiledQuery,
  CompiledUpdate,
  CompiledWrite,
  RouteReply,
  WriteBody,
} from '../../contract/core/schema-table.ts';
import { LaurelError } from '../errors.ts';
import { parseReply } from '../http/parse-reply.ts';
import { invalidate } from '../reads/invalidate.ts';
import { ScopedStorage } from '../storage/scoped-storage.ts';
import { hasStoredData } from '../storage/stored-data.ts';
import { Drafts } from './drafts.ts';
import { enqueue } from './enqueue.ts';
import { createEntry, isSameBody, type WriteIntent } from './entry.ts';
import { createIdempotencyKey } from './idempotency-key.ts';
import { OutboxQueue, type PendingWrite } from './queue.ts';
import { listenForResume } from './resume.ts';
import { RunningWrites } from './running-writes.ts';
import { SenderContext, type ClientServices } from './sender-context.ts';
import { OutboxSender, type WriteResult } from './sender.ts';
import { sendUnkeyed, type UnkeyedOptions } from './unkeyed-request.ts';

export type { Drafts } from './drafts.ts';
export type { WriteIntent } from './entry.ts';
export type { PendingWrite } from './queue.ts';
export type { WriteResult } from './sender.ts';

/** The result of a write that the outbox sent again by itself. */
export interface OutboxEvent {
  readonly pending: PendingWrite;
  readonly result: WriteResult<unknown>;
}

type OutboxSubscriber = (event: OutboxEvent | undefined) => void;

/**
 * Sends the writes of one person, each exactly once: a write is stored before its first attempt and until the server
 * has answered, and is sent again under the same idempotency key when the network or the person comes back.
 */
export class Outbox {
  readonly drafts: Drafts;
  readonly #context: SenderContext;
  readonly #queue: OutboxQueue;
  readonly #sender: OutboxSender;
  readonly #running: RunningWrites;
  /** Subscriber → ids of the writes that it is about. */
  readonly #listeners = new Map<OutboxSubscriber, ReadonlySet<string>>();
  /** Results that came before the widget that the write is about: its code may load after the write was sent again. */
  readonly #unheard = new Set<OutboxEvent>();

  constructor(services: ClientServices) {
    this.#context = new SenderContext(services);
    const storage = new ScopedStorage(this.#context);
    this.drafts = new Drafts(storage);
    this.#queue = new OutboxQueue(storage, this.#context);
    this.#sender = new OutboxSender(this.#context, this.#queue);
    this.#running = new RunningWrites(this.#sender, this.signal, () => this.#notify());
    listenForResume(this);
    if (hasStoredData()) void this.resume();
  }

  /** Aborted when the client is closed or signs out. */
  get signal(): AbortSignal {
    return this.#context.signal;
  }

  /**
   * Resolves once it is known, as far as the backend says, whose drafts these are.
   *
   * @throws The reason of `signal`, once it is aborted.
   */
  async ready(lang: string): Promise<void> {
    await this.#context.identify(lang);
    this.drafts.dropExpired();
  }

  /**
   * Sends a write. While an earlier write about the same thing is unanswered, from whatever page or tab, both are one.
   * An error of the server or the network is a result, `rejected` or `pending`.
   *
   * @throws The reason of `signal`, once it is aborted before the write is stored.
   */
  async send<W extends CompiledWrite>(intent: WriteIntent<W>): Promise<WriteResult<RouteReply<W>>> {
    this.register([intent.write]);
    await this.#context.identify(intent.lang);
    const entry = createEntry(intent, this.#context);
    const enqueued = await enqueue(entry, {
      queue: this.#queue,
      sender: this.#sender,
      running: this.#running,
      signal: this.signal,
    });
    const result = 'status' in enqueued ? enqueued : await this.#running.start(enqueued, true);
    if (result.status !== 'done') return result;
    const isEarlier = !('status' in enqueued) && !isSameBody(enqueued, entry);
    const { data } = await parseReply(intent.write, result.reply);
    return { ...result, reply: data, ...(isEarlier && { earlier: true }) };
  }

  /** A new idempotency key, for a page that keeps it before it sends a write. */
  createKey(): string {
    return createIdempotencyKey();
  }

  /** Makes the replies of these writes known: only a reply that its schema can read counts as done. */
  register(writes: readonly CompiledWrite[]): void {
    for (const write of writes) this.#context.writes.set(write.id, write);
  }

  /**
   * Sends a request that may be repeated without a key: a query, which has no effect, or an update, which a revision
   * guards. It is not stored.
   *
   * @throws {LaurelError} If the request fails or the reply can't be read.
   */
  sendUnkeyed<R extends CompiledQuery | CompiledUpdate>(
    route: R,
    body: WriteBody<R>,
    options: UnkeyedOptions,
  ): Promise<RouteReply<R>> {
    return sendUnkeyed(this.#context.services.reader, route, body, options);
  }

  /** The unanswered writes, oldest first, without those whose first attempt is running. */
  pending(): readonly PendingWrite[] {
    const entries = this.#queue.all();
    return entries
      .filter(({ key, dismissed }) => !dismissed && !this.#running.isFirstTry(key))
      .map((entry) => this.#queue.toPendingWrite(entry));
  }

  /** Sends a pending write again because a person asks for it, even if nobody can say whether it was done. Never rejects. */
  async resend(key: string): Promise<WriteResult<unknown>> {
    const entry = this.#queue.read(key);
    return entry
      ? this.#running.start(entry, true)
      : { status: 'rejected', error: new LaurelError('conflict', 'It was answered or discarded already') };
  }

  /** Gives a pending write up. If it was sent before, it may have been done all the same. */
  discard(key: string): void {
    this.#queue.discard(key);
    this.#notify();
  }

  /**
   * Sends again, one after the other, the writes that cannot take effect twice.
   *
   * @throws The reason of `signal`, once it is aborted.
   */
  async resume(): Promise<void> {
    await this.ready('en');
    for (const entry of this.#queue.all()) {
      if (!this.#queue.keepsKeys && entry.tries > 0 && !entry.answered) continue;
      const running = this.#running.result(entry.key);
      if (running) {
        await running;
        continue;
      }
      const pending = this.#queue.toPendingWrite(entry);
      const result = await this.#running.start(entry, false);
      if (result.status !== 'pending') this.#notify({ pending, result });
    }
  }

  /**
   * Calls `listener` after each change of the pending writes, until the returned function is called; at once for results of
   * `writes`, ids of routes, that nobody has heard of yet.
   */
  subscribe(listener: OutboxSubscriber, writes: ReadonlySet<string>): () => void {
    this.#listeners.set(listener, writes);
    for (const event of this.#unheard)
      if (writes.has(event.pending.write)) {
        this.#unheard.delete(event);
        listener(event);
      }
    return () => this.#listeners.delete(listener);
  }

  /** Called after another tab of this person stored or removed a write; `changes` are the ids of outdated reads. */
  onOtherTabChange(changes: readonly string[]): void {
    invalidate(this.#context.services.cache, changes);
    this.#notify();
  }

  #notify(event?: OutboxEvent): void {
    if (event && ![...this.#listeners.values()].some((writes) => writes.has(event.pending.write)))
      this.#unheard.add(event);
    for (const listener of this.#listeners.keys()) listener(event);
  }
}

const outboxes = new WeakMap<object, Outbox>();

/** The one outbox of a client, made with the first call. */
export const outboxFor = (client: object, services: ClientServices): Outbox => {
  const outbox = outboxes.get(client) ?? new Outbox(services);
  outboxes.set(client, outbox);
  return outbox;
};
