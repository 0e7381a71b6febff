import type { ErrorKind } from '../../../client/errors.ts';

/** An answer arrived and is on screen. */
export class LaurelLoadEvent extends Event {
  /** Id of the route: `standing`. */
  readonly resource: string;

  constructor(resource: string) {
    super('laurel-load', { bubbles: true, composed: true });
    this.resource = resource;
  }
}

/** An answer did not arrive, or parts of it could not be read. */
export class LaurelErrorEvent extends Event {
  readonly resource: string;
  readonly kind: ErrorKind;
  /** The server's code, if it gave one. */
  readonly code: string | undefined;
  /** JSON paths that were left out; empty when the whole answer failed. */
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
  interface HTMLElementEventMap {
    'laurel-load': LaurelLoadEvent;
    'laurel-error': LaurelErrorEvent;
  }
}
