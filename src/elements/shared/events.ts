import type { FailureKind } from '../../client/failure.ts';

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
  readonly kind: FailureKind;
  /** The server's code, if it gave one. */
  readonly code: string | undefined;
  /** JSON paths that were left out; empty when the whole answer failed. */
  readonly skipped: readonly string[];

  constructor(resource: string, kind: FailureKind, code?: string, skipped: readonly string[] = []) {
    super('laurel-error', { bubbles: true, composed: true });
    this.resource = resource;
    this.kind = kind;
    this.code = code;
    this.skipped = skipped;
  }
}

/** Somebody is about to follow a link. Prevent it to do so in your own way; `proceed()` follows it after all. */
export class LaurelNavigateEvent extends Event {
  /** What the link is for: `ask`, `join`, `reference`. */
  readonly purpose: string;
  /** Follows the link that was prevented. */
  readonly proceed: () => void;

  constructor(purpose: string, proceed: () => void) {
    super('laurel-navigate', { bubbles: true, composed: true, cancelable: true });
    this.purpose = purpose;
    this.proceed = proceed;
  }
}

declare global {
  interface HTMLElementEventMap {
    'laurel-load': LaurelLoadEvent;
    'laurel-error': LaurelErrorEvent;
    'laurel-navigate': LaurelNavigateEvent;
  }
}
