import type { Client } from '../../../client/client.ts';
import type { ProgramOptions } from '../../../client/options.ts';

/** A connected program: what `<laurel-program>` or the page provides to the widgets inside it. */
export interface Program {
  readonly options: ProgramOptions;
  readonly client: Client;
  /** Whether a script of the page named the endpoint, so that it may have the page's identity wherever it is. */
  readonly named: boolean;
}

/** Receives the program, and a function that ends this; again after each change, perhaps from a nearer provider. */
export type ReceiveProgram = (program: Program | undefined, unsubscribe: () => void) => void;

// A registered symbol, which is the same in every copy of Laurel on a page.
const context = Symbol.for('laurel-program');

/** An event of the context protocol, by which elements of any library find each other. */
class ContextEvent extends Event {
  readonly context = context;
  readonly contextTarget: Element;

  constructor(type: string, contextTarget: Element) {
    super(type, { bubbles: true, composed: true });
    this.contextTarget = contextTarget;
  }
}

/** Asks for the nearest program, now and whenever it changes. */
export class ProgramRequest extends ContextEvent {
  readonly callback: ReceiveProgram;
  readonly subscribe = true;

  constructor(contextTarget: Element, callback: ReceiveProgram) {
    super('context-request', contextTarget);
    this.callback = callback;
  }
}

/** Provides a program to the widgets inside an element. */
export class ProgramProvider {
  readonly #host: HTMLElement;
  readonly #subscriptions = new Map<ReceiveProgram, { consumer: Element; unsubscribe: () => void }>();
  #program: Program | undefined;

  constructor(host: HTMLElement) {
    this.#host = host;
    this.#answer('context-request', (request) => {
      const { callback, contextTarget: consumer } = request;
      const known = this.#subscriptions.get(callback);
      const unsubscribe = known?.unsubscribe ?? (() => this.#subscriptions.delete(callback));
      this.#subscriptions.set(callback, { consumer, unsubscribe });
      callback(this.#program, unsubscribe);
    });
    // Widgets that stand in a provider that comes later ask again, and are answered by it.
    this.#answer('context-provider', () => {
      for (const [callback, { consumer }] of [...this.#subscriptions])
        consumer.dispatchEvent(new ProgramRequest(consumer, callback));
    });
  }

  get program(): Program | undefined {
    return this.#program;
  }

  set program(program: Program | undefined) {
    if (program === this.#program) return;
    this.#program = program;
    for (const [callback, { unsubscribe }] of this.#subscriptions) callback(program, unsubscribe);
  }

  /** Says that it is there to the widgets that were there before. Lit calls it when the host is connected. */
  hostConnected(): void {
    this.#host.dispatchEvent(new ContextEvent('context-provider', this.#host));
  }

  /** Another copy of Laurel has classes of its own, so an event is known by its context. */
  #answer(type: string, answer: (event: ProgramRequest) => void): void {
    this.#host.addEventListener(type, (event: Event & Partial<ProgramRequest>) => {
      if (event.context !== context || event.contextTarget === this.#host) return;
      event.stopPropagation();
      answer(event as ProgramRequest);
    });
  }
}
