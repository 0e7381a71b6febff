// The events that widgets send to the page, one file per subject. They go out only: nothing in Laurel listens to them. A
// cancelable one is sent by `dispatch-cancelable.ts`.

import type { ErrorKind } from '../../../client/errors.ts';

/** Fires when data has arrived and is on screen. */
export class LaurelLoadEvent extends Event {
  /** Id of the route: `standing`. */
  readonly resource: string;

  constructor(resource: string) {
    super('laurel-load', { bubbles: true, composed: true });
    this.resource = resource;
  }
}

/** Fires when data did not arrive, or parts of it could not be read. */
export class LaurelErrorEvent extends Event {
  /** Id of the route, or `module` where a part of Laurel's own code did not load. */
  readonly resource: string;
  readonly kind: ErrorKind;
  /** Problem code of the backend, if it sent one. */
  readonly code: string | undefined;
  /** JSON paths of the parts that were left out; empty if the whole answer failed. */
  readonly skipped: readonly string[];

  constructor(resource: string, kind: ErrorKind, code?: string, skipped: readonly string[] = []) {
    super('laurel-error', { bubbles: true, composed: true });
    this.resource = resource;
    this.kind = kind;
    this.code = code;
    this.skipped = skipped;
  }
}

declare global {
  // Of elements, of the document and of the window, to which they bubble.
  interface GlobalEventHandlersEventMap {
    'laurel-load': LaurelLoadEvent;
    'laurel-error': LaurelErrorEvent;
  }
}
