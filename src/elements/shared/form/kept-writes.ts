import { ContextConsumer } from '@lit/context';
import type { LitElement } from 'lit';
import type { Drafts, Kept, News, Outbox, Sent } from '../../../client/outbox.ts';
import { programContext, type Program } from '../program-context.ts';
import type { Keeping } from './draft.ts';

/** What this device keeps for the program around a widget: drafts, and writes that were not answered. */
export class KeptWrites implements Keeping {
  readonly #host: LitElement;
  readonly #tag: () => string;
  readonly #told: (news: News) => void;
  #program: Program | undefined;
  #outbox: Outbox | undefined;
  #opening: Promise<Outbox | undefined> | undefined;
  #unfollow: (() => void) | undefined;

  /** `told` hears of what was kept and is answered now. */
  constructor(host: LitElement, tag: () => string, told: (news: News) => void) {
    this.#host = host;
    this.#tag = tag;
    this.#told = told;
    new ContextConsumer(host, {
      context: programContext,
      subscribe: true,
      callback: (program) => this.#join(program),
    });
    host.addController({
      hostDisconnected: () => this.#leave(),
    });
  }

  /** Whether a session has said whose it is; otherwise nothing outlives the page. */
  get outlives(): boolean {
    return this.#program?.client.partition !== undefined;
  }

  async drafts(): Promise<Drafts | undefined> {
    return (await this.#open())?.drafts;
  }

  /** Writes that wait; none until the device was looked at. */
  get kept(): readonly Kept[] {
    void this.#open();
    return this.#outbox?.kept() ?? [];
  }

  /** The write of that kind which waits, if there is one: about the thing `id`, where it is about one. */
  async find(write: string, id?: string): Promise<Kept | undefined> {
    const outbox = await this.#open();
    return outbox?.kept().find((one) => one.write === write && one.params['id'] === id);
  }

  async resend(key: string): Promise<Sent<unknown> | undefined> {
    return (await this.#open())?.resend(key);
  }

  discard(key: string): void {
    this.#outbox?.discard(key);
    this.#host.requestUpdate();
  }

  #join(program: Program | undefined): void {
    if (program === this.#program) return;
    this.#leave();
    this.#program = program;
  }

  #leave(): void {
    this.#unfollow?.();
    this.#unfollow = undefined;
    this.#outbox = undefined;
    this.#opening = undefined;
  }

  #open(): Promise<Outbox | undefined> {
    return (this.#opening ??= this.#find(this.#program));
  }

  async #find(program: Program | undefined): Promise<Outbox | undefined> {
    try {
      const outbox = await program?.client.outbox();
      await outbox?.ready(this.#tag());
      if (!outbox || program !== this.#program) return undefined;
      this.#outbox = outbox;
      this.#unfollow?.();
      this.#unfollow = outbox.follow((news) => {
        if (news) this.#told(news);
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
