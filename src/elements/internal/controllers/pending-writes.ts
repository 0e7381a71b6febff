import { ContextConsumer } from '@lit/context';
import type { LitElement } from 'lit';
import type {
  Drafts,
  PendingWrite,
  OutboxEvent,
  Outbox,
  WriteResult,
} from '../../../client/outbox/outbox.ts';
import { programContext, type Program } from '../program/program-context.ts';
import type { DraftSource } from '../form/form-draft.ts';

/** What this device keeps for the program around a widget: drafts, and writes that were not answered. */
export class PendingWrites implements DraftSource {
  readonly #host: LitElement;
  readonly #tag: () => string;
  readonly #onEvent: (news: OutboxEvent) => void;
  #program: Program | undefined;
  #outbox: Outbox | undefined;
  #opening: Promise<Outbox | undefined> | undefined;
  #unsubscribe: (() => void) | undefined;

  /** `told` hears of what was kept and is answered now. */
  constructor(host: LitElement, tag: () => string, told: (news: OutboxEvent) => void) {
    this.#host = host;
    this.#tag = tag;
    this.#onEvent = told;
    new ContextConsumer(host, {
      context: programContext,
      subscribe: true,
      callback: (program) => this.#setProgram(program),
    });
    host.addController({
      hostDisconnected: () => this.#reset(),
    });
  }

  /** Whether a session has said whose it is; otherwise nothing outlives the page. */
  get persistent(): boolean {
    return this.#program?.client.partition !== undefined;
  }

  async drafts(): Promise<Drafts | undefined> {
    return (await this.#openOutbox())?.drafts;
  }

  /** Writes that wait; none until the device was looked at. */
  get pending(): readonly PendingWrite[] {
    void this.#openOutbox();
    return this.#outbox?.pending() ?? [];
  }

  /** The write of that kind which waits, if there is one: about the thing `id`, where it is about one. */
  async find(write: string, id?: string): Promise<PendingWrite | undefined> {
    const outbox = await this.#openOutbox();
    return outbox?.pending().find((one) => one.write === write && one.params['id'] === id);
  }

  async resend(key: string): Promise<WriteResult<unknown> | undefined> {
    return (await this.#openOutbox())?.resend(key);
  }

  discard(key: string): void {
    this.#outbox?.discard(key);
    this.#host.requestUpdate();
  }

  #setProgram(program: Program | undefined): void {
    if (program === this.#program) return;
    this.#reset();
    this.#program = program;
  }

  #reset(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#outbox = undefined;
    this.#opening = undefined;
  }

  #openOutbox(): Promise<Outbox | undefined> {
    return (this.#opening ??= this.#loadOutbox(this.#program));
  }

  async #loadOutbox(program: Program | undefined): Promise<Outbox | undefined> {
    try {
      const outbox = await program?.client.outbox();
      await outbox?.ready(this.#tag());
      if (!outbox || program !== this.#program) return undefined;
      this.#outbox = outbox;
      this.#unsubscribe?.();
      this.#unsubscribe = outbox.subscribe((news) => {
        if (news) this.#onEvent(news);
        this.#host.requestUpdate();
      });
      this.#host.requestUpdate();
      return outbox;
    } catch {
      // Without its part, or without a token: asked for again, it may work then.
      this.#opening = undefined;
      return undefined;
    }
  }
}
