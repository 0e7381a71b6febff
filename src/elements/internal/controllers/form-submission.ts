import type { LitElement } from 'lit';
import type * as z from 'zod/mini';
import type { LaurelError } from '../../../client/errors.ts';
import type { FieldError } from '../../../contract/core/problem.ts';
import type {
  WriteIntent,
  PendingWrite,
  OutboxEvent,
  Outbox,
  WriteResult,
} from '../../../client/outbox/outbox.ts';
import { parseReply } from '../../../client/http/parse-reply.ts';
import type { Write } from '../../../contract/core/route.ts';
import { WriteController } from './write-controller.ts';
import { PendingWrites } from './pending-writes.ts';

/** Why what was sent is not done: it was refused, or nobody has answered yet. */
export type UnsentSubmission =
  | { readonly status: 'rejected'; readonly error: LaurelError }
  | {
      readonly status: 'pending';
      readonly key: string;
      /** Whether it may be sent again without being there twice. */
      readonly repeatable: boolean;
    };

/** What a form does with what becomes of it. */
export interface SubmissionHandlers<Reply> {
  readonly onDone: (reply: Reply) => void;
  /** Shows what is wrong at its questions; whether anybody sees that. */
  readonly showErrors: (faults: readonly FieldError[]) => boolean;
  /** It waits now, and its button is gone. */
  readonly onPending?: () => void;
}

/** One form on its way: sent once, told, and sent again where nobody has answered. */
export class FormSubmission<W extends Write> {
  readonly writes: PendingWrites;
  readonly #host: LitElement;
  readonly #write: W;
  readonly #handlers: SubmissionHandlers<z.output<W['reply']>>;
  readonly #controller: WriteController<W>;
  #sending = false;
  #unsent: UnsentSubmission | undefined;

  constructor(
    host: LitElement,
    write: W,
    tag: () => string,
    hearing: SubmissionHandlers<z.output<W['reply']>>,
  ) {
    this.#host = host;
    this.#write = write;
    this.#handlers = hearing;
    this.#controller = new WriteController(host, write);
    this.writes = new PendingWrites(host, tag, (news) => this.#onOutboxEvent(news));
  }

  get sending(): boolean {
    return this.#sending;
  }

  get unsent(): UnsentSubmission | undefined {
    return this.#unsent;
  }

  outbox(): Promise<Outbox | undefined> {
    return this.#controller.outbox();
  }

  /** Takes up what was sent from another page and waits still. */
  resume(kept: PendingWrite | undefined): void {
    if (kept) this.#unsent = { status: 'pending', key: kept.key, repeatable: kept.repeatable };
  }

  /** Something was changed: what was refused is no longer what is there. */
  clearError(): void {
    if (this.#unsent?.status === 'rejected') this.#unsent = undefined;
  }

  /** Another person is here. */
  reset(): void {
    this.#sending = false;
    this.#unsent = undefined;
  }

  async send(intent: Omit<WriteIntent<W>, 'write'>): Promise<void> {
    this.#sending = true;
    this.#host.requestUpdate();
    await this.#controller.run(intent);
    const { state } = this.#controller;
    if (state.status === 'done') this.#finish(state.reply);
    else if (state.status !== 'idle' && state.status !== 'sending') this.#settle(state);
  }

  async resend(key: string): Promise<void> {
    const sent = await this.writes.resend(key);
    if (sent) await this.#readResult(sent);
  }

  discard(key: string): void {
    this.writes.discard(key);
    this.#unsent = undefined;
    this.#host.requestUpdate();
  }

  #onOutboxEvent({ pending, result }: OutboxEvent): void {
    const waits = this.#unsent?.status === 'pending' && pending.key === this.#unsent.key;
    if (waits && pending.write === this.#write.id) void this.#readResult(result);
  }

  /** The answer to what was kept is read as any other. */
  async #readResult(sent: WriteResult<unknown>): Promise<void> {
    if (sent.status !== 'done') return this.#settle(sent);
    const { data } = await parseReply<W['reply']>(this.#write, sent.reply);
    this.#finish(data);
  }

  #finish(reply: z.output<W['reply']>): void {
    this.reset();
    this.#handlers.onDone(reply);
  }

  #settle(sent: Exclude<WriteResult<unknown>, { status: 'done' }>): void {
    this.#sending = false;
    if (sent.status === 'pending') {
      const { repeatable = true } = this.writes.pending.find(({ key }) => key === sent.key) ?? {};
      this.#unsent = { status: 'pending', key: sent.key, repeatable };
      this.#handlers.onPending?.();
    } else {
      // What is wrong may be an answer that nobody sees: then the form says so as a whole.
      const faults = sent.error.code === 'invalid_fields' ? (sent.error.fieldErrors ?? []) : undefined;
      this.#unsent = faults && this.#handlers.showErrors(faults) ? undefined : sent;
    }
    this.#host.requestUpdate();
  }
}
