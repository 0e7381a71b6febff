// The connection of widgets to a program: `<laurel-program>` or the page (`page-provider.ts`) gives a client by context
// (`program-context.ts`), and a `ProgramController` finds it for a widget. Beside it: how tags are registered, and loaded when
// they come into view.

import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Client } from '../../../client/client.ts';
import { ProgramRequest, type Program } from './program-context.ts';

type ProgramListener = (program: Program | undefined, previous: Program | undefined) => void;

/**
 * Follows the nearest program around a widget: a `<laurel-program>`, or the page's own. The one place that asks for the
 * program context; every controller that reads or writes holds one of these.
 */
export class ProgramController implements ReactiveController {
  /** The nearest program; `undefined` while there is none. */
  program: Program | undefined;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #onChange: ProgramListener | undefined;
  readonly #onOptions: (() => void) | undefined;
  #unsubscribe: (() => void) | undefined;

  /**
   * `onChange` runs when another program, or none, is around the widget; within this constructor if the widget is
   * connected. `onOptions` runs when the same program has got other functions.
   */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    onChange?: ProgramListener,
    onOptions?: () => void,
  ) {
    this.#host = host;
    this.#onChange = onChange;
    this.#onOptions = onOptions;
    host.addController(this);
  }

  /** The client of the nearest program. */
  get client(): Client | undefined {
    return this.program?.client;
  }

  hostConnected(): void {
    // A document of a frame or window that has no program of its own gets that of the page.
    for (const target of [this.#host, document.documentElement])
      if (!this.#unsubscribe) target.dispatchEvent(new ProgramRequest(this.#host, this.#receive));
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }

  readonly #receive = (program: Program | undefined, unsubscribe?: () => void): void => {
    // A nearer provider that connects later answers the same request again.
    if (unsubscribe !== this.#unsubscribe) this.#unsubscribe?.();
    this.#unsubscribe = unsubscribe;
    const previous = this.program;
    if (program === previous) return;
    this.program = program;
    if (program && program.client === previous?.client) return this.#onOptions?.();
    this.#onChange?.(program, previous);
    this.#host.requestUpdate();
  };
}

/** Calls `reset` when a program takes the place of another one: what a person wrote must not be shown to the next person. */
export const onProgramChange = (host: ReactiveControllerHost & HTMLElement, reset: () => void): void => {
  new ProgramController(host, (_, previous) => {
    if (previous) reset();
  });
};
