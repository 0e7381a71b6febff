/** Fires before a link is followed. Call `preventDefault()` to route it yourself; `proceed()` follows it after all. */
export class LaurelNavigateEvent extends Event {
  /** What the link is for: `ask`, `join`, `reference`. */
  readonly purpose: string;
  /** Follows the prevented link. */
  readonly proceed: () => void;

  constructor(purpose: string, proceed: () => void) {
    super('laurel-navigate', { bubbles: true, composed: true, cancelable: true });
    this.purpose = purpose;
    this.proceed = proceed;
  }
}

declare global {
  // Of elements, of the document and of the window, to which they bubble.
  interface GlobalEventHandlersEventMap {
    'laurel-navigate': LaurelNavigateEvent;
  }
}
