/** Fires before a referral is sent. Call `preventDefault()` to ask or record something first; `proceed()` sends it after all. */
export class LaurelBeforeReferEvent extends Event {
  /** Name of the campaign; empty for the vendor's default. */
  readonly campaign: string;
  /** Sends the prevented referral; further calls do nothing. */
  readonly proceed: () => void;

  constructor(campaign: string, proceed: () => void) {
    super('laurel-before-refer', { bubbles: true, composed: true, cancelable: true });
    this.campaign = campaign;
    this.proceed = proceed;
  }
}

/** Fires after the backend has accepted a referral. */
export class LaurelReferEvent extends Event {
  /** Id of the referral. */
  readonly referral: string;
  /** Status of the referral: `submitted`, `in_review` … */
  readonly status: string;

  constructor(referral: string, status: string) {
    super('laurel-refer', { bubbles: true, composed: true });
    this.referral = referral;
    this.status = status;
  }
}

declare global {
  // Of elements, of the document and of the window, to which they bubble.
  interface GlobalEventHandlersEventMap {
    'laurel-before-refer': LaurelBeforeReferEvent;
    'laurel-refer': LaurelReferEvent;
  }
}
