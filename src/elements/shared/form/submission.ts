import type { LitElement } from 'lit';
import type * as z from 'zod/mini';
import type { Failure } from '../../../client/failure.ts';
import type { FieldError } from '../../../contract/problem.ts';
import type { Intent, Kept, News, Outbox, Sent } from '../../../client/outbox.ts';
import { readReply } from '../../../client/reply.ts';
import type { Write } from '../../../contract/route.ts';
import { ActionController } from '../action-controller.ts';
import { KeptWrites } from './kept-writes.ts';

/** Why what was sent is not done: it was refused, or nobody has answered yet. */
export type Unsent =
  | { readonly status: 'refused'; readonly error: Failure }
  | {
      readonly status: 'kept';
      readonly key: string;
      /** Whether it may be sent again without being there twice. */
      readonly repeatable: boolean;
    };

/** What a form does with what becomes of it. */
export interface Hearing<Reply> {
  readonly done: (reply: Reply) => void;
  /** Shows what is wrong at its questions; whether anybody sees that. */
  readonly shown: (faults: readonly FieldError[]) => boolean;
  /** It waits now, and its button is gone. */
  readonly waits?: () => void;
}

/** One form on its way: sent once, told, and sent again where nobody has answered. */
export class Submission<W extends Write> {
  readonly writes: KeptWrites;
  readonly #host: LitElement;
  readonly #write: W;
  readonly #hearing: Hearing<z.output<W['reply']>>;
  readonly #action: ActionController<W>;
  #sending = false;
  #unsent: Unsent | undefined;

  constructor(host: LitElement, write: W, tag: () => string, hearing: Hearing<z.output<W['reply']>>) {
    this.#host = host;
    this.#write = write;
    this.#hearing = hearing;
    this.#action = new ActionController(host, write);
    this.writes = new KeptWrites(host, tag, (news) => this.#hear(news));
  }

  get sending(): boolean {
    return this.#sending;
  }

  get unsent(): Unsent | undefined {
    return this.#unsent;
  }

  outbox(): Promise<Outbox | undefined> {
    return this.#action.outbox();
  }

  /** Takes up what was sent from another page and waits still. */
  takeUp(kept: Kept | undefined): void {
    if (kept) this.#unsent = { status: 'kept', key: kept.key, repeatable: kept.repeatable };
  }

  /** Something was changed: what was refused is no longer what is there. */
  change(): void {
    if (this.#unsent?.status === 'refused') this.#unsent = undefined;
  }

  /** Another person is here. */
  forget(): void {
    this.#sending = false;
    this.#unsent = undefined;
  }

  async send(intent: Omit<Intent<W>, 'write'>): Promise<void> {
    this.#sending = true;
    this.#host.requestUpdate();
    await this.#action.run(intent);
    const { state } = this.#action;
    if (state.status === 'done') this.#finish(state.reply);
    else if (state.status !== 'idle' && state.status !== 'sending') this.#settle(state);
  }

  async again(key: string): Promise<void> {
    const sent = await this.writes.resend(key);
    if (sent) await this.#read(sent);
  }

  discard(key: string): void {
    this.writes.discard(key);
    this.#unsent = undefined;
    this.#host.requestUpdate();
  }

  #hear({ kept, sent }: News): void {
    const waits = this.#unsent?.status === 'kept' && kept.key === this.#unsent.key;
    if (waits && kept.write === this.#write.id) void this.#read(sent);
  }

  /** The answer to what was kept is read as any other. */
  async #read(sent: Sent<unknown>): Promise<void> {
    if (sent.status !== 'done') return this.#settle(sent);
    const { data } = await readReply<W['reply']>(this.#write, sent.reply);
    this.#finish(data);
  }

  #finish(reply: z.output<W['reply']>): void {
    this.forget();
    this.#hearing.done(reply);
  }

  #settle(sent: Exclude<Sent<unknown>, { status: 'done' }>): void {
    this.#sending = false;
    if (sent.status === 'kept') {
      const { repeatable = true } = this.writes.kept.find(({ key }) => key === sent.key) ?? {};
      this.#unsent = { status: 'kept', key: sent.key, repeatable };
      this.#hearing.waits?.();
    } else {
      // What is wrong may be an answer that nobody sees: then the form says so as a whole.
      const faults = sent.error.code === 'invalid_fields' ? (sent.error.fieldErrors ?? []) : undefined;
      this.#unsent = faults && this.#hearing.shown(faults) ? undefined : sent;
    }
    this.#host.requestUpdate();
  }
}
