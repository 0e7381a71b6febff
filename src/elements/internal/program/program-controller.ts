import { ContextConsumer } from '@lit/context';
import type { ReactiveControllerHost } from 'lit';
import type { Client } from '../../../client/client.ts';
import { programContext, type Program } from './program-context.ts';

/**
 * Follows the nearest program around a widget: a `<laurel-program>`, or the page's own. The one place that subscribes to
 * the program context; every controller that reads or writes holds one of these.
 */
export class ProgramController {
  #program: Program | undefined;

  /**
   * `onChange` runs whenever another program, or none, is around the widget; `previous` is the one before. Where the
   * widget is connected already, it runs within this constructor.
   */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    onChange?: (program: Program | undefined, previous: Program | undefined) => void,
  ) {
    new ContextConsumer(host, {
      context: programContext,
      subscribe: true,
      callback: (program) => {
        const previous = this.#program;
        this.#program = program;
        if (program !== previous) onChange?.(program, previous);
      },
    });
  }

  /** The client of the nearest program; `undefined` while there is none. */
  get client(): Client | undefined {
    return this.#program?.client;
  }
}

/** Calls `reset` when a program takes the place of another one: what a person wrote must not be shown to the next person. */
export const onProgramChange = (host: ReactiveControllerHost & HTMLElement, reset: () => void): void => {
  new ProgramController(host, (_, previous) => {
    if (previous) reset();
  });
};
