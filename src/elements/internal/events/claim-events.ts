/** Fires before a claim is sent. Call `preventDefault()` to ask or record something first; `proceed()` sends it after all. */
export class LaurelBeforeClaimEvent extends Event {
  /** Id of the perk. */
  readonly perk: string;
  /** Sends the prevented claim; further calls do nothing. */
  readonly proceed: () => void;

  constructor(perk: string, proceed: () => void) {
    super('laurel-before-claim', { bubbles: true, composed: true, cancelable: true });
    this.perk = perk;
    this.proceed = proceed;
  }
}

/** Fires after the backend has made a claim. */
export class LaurelClaimEvent extends Event {
  /** Id of the perk. */
  readonly perk: string;
  /** Id of the claim. */
  readonly claim: string;
  /** Status of the claim: `awaiting_approval`, `scheduled` … */
  readonly status: string;

  constructor(perk: string, claim: string, status: string) {
    super('laurel-claim', { bubbles: true, composed: true });
    this.perk = perk;
    this.claim = claim;
    this.status = status;
  }
}

declare global {
  // Of elements, of the document and of the window, to which they bubble.
  interface GlobalEventHandlersEventMap {
    'laurel-before-claim': LaurelBeforeClaimEvent;
    'laurel-claim': LaurelClaimEvent;
  }
}
