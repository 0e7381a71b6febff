import { ContextConsumer } from '@lit/context';
import type { ReactiveControllerHost } from 'lit';
import { programContext, type Program } from './program-context.ts';

/** Calls `forget` when another program, and so perhaps another person, is around a widget: what one wrote is nobody else's. */
export const onProgramChange = (host: ReactiveControllerHost & HTMLElement, forget: () => void): void => {
  let present: Program | undefined;
  new ContextConsumer(host, {
    context: programContext,
    subscribe: true,
    callback: (program) => {
      if (present && program !== present) forget();
      present = program;
    },
  });
};
