import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type * as z from 'zod/mini';
import type { Drafts, WriteIntent, Outbox, WriteResult } from '../../../client/outbox/outbox.ts';
import { LaurelError } from '../../../client/errors.ts';
import type { Write } from '../../../contract/core/route.ts';
import { programContext, type Program } from '../program/program-context.ts';

/** What became of an action so far. */
export type WriteState<Reply> =
  { readonly status: 'idle' } | { readonly status: 'sending' } | WriteResult<Reply>;

/** Does one write of the program around its host, once at a time. */
export class WriteController<W extends Write> implements ReactiveController {
  state: WriteState<z.output<W['reply']>> = { status: 'idle' };
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #write: W;
  #program: Program | undefined;
  #running: { readonly asked: string; readonly sent: Promise<void> } | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, write: W) {
    this.#host = host;
    this.#write = write;
    host.addController(this);
    new ContextConsumer(host, {
      context: programContext,
      subscribe: true,
      callback: (program) => this.#setProgram(program),
    });
  }

  hostConnected(): void {
    // What it sends outlives the host, in the program's outbox.
  }

  /** The client of the nearest program. */
  get client(): Program['client'] | undefined {
    return this.#program?.client;
  }

  /** Sends it; the same again joins it, another one comes after it. Never rejects: the state says what became of it. */
  run(intent: Omit<WriteIntent<W>, 'write'>): Promise<void> {
    const asked = JSON.stringify([intent.params, intent.body]);
    if (this.#running?.asked === asked) return this.#running.sent;
    const before = this.#running?.sent;
    const running = { asked, sent: before ? before.then(() => this.#send(intent)) : this.#send(intent) };
    this.#running = running;
    return running.sent.finally(() => {
      if (this.#running === running) this.#running = undefined;
    });
  }

  /** Forgets the outcome, for another go. */
  reset(): void {
    if (!this.#running) this.#setState({ status: 'idle' });
  }

  /** What sends and keeps, if there is a program and its part could be loaded. */
  async outbox(): Promise<Outbox | undefined> {
    return this.client?.outbox().catch(() => undefined);
  }

  /** What was typed and not sent, once it is known whose it is. */
  async drafts(lang: string = 'en'): Promise<Drafts | undefined> {
    const outbox = await this.outbox();
    await outbox?.ready(lang).catch(() => undefined);
    return outbox?.drafts;
  }

  async #send(intent: Omit<WriteIntent<W>, 'write'>): Promise<void> {
    const { client } = this;
    this.#setState({ status: 'sending' });
    try {
      if (!client) throw new LaurelError('connection', 'There is no program to send it to');
      const outbox = await client.outbox();
      const sent = await outbox.send({ ...intent, write: this.#write });
      if (client === this.client) this.#setState(sent);
    } catch (error) {
      // It never left, and nothing is kept: the form still has it.
      const failure = LaurelError.from(error, 'connection', 'It could not be sent');
      if (client === this.client) this.#setState({ status: 'rejected', error: failure });
    }
  }

  #setProgram(program: Program | undefined): void {
    if (program === this.#program) return;
    this.#program = program;
    this.#setState({ status: 'idle' });
  }

  #setState(state: WriteState<z.output<W['reply']>>): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
