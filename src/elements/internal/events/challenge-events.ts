/** Fires before a challenge is sent. Call `preventDefault()` to ask or record something first; `proceed()` sends it after all. */
export class LaurelBeforeSubmitEvent extends Event {
  /** Id of the challenge. */
  readonly challenge: string;
  /** Sends the prevented challenge; further calls do nothing. */
  readonly proceed: () => void;

  constructor(challenge: string, proceed: () => void) {
    super('laurel-before-submit', { bubbles: true, composed: true, cancelable: true });
    this.challenge = challenge;
    this.proceed = proceed;
  }
}

/** Fires after the backend has taken what was sent for a challenge. */
export class LaurelSubmitEvent extends Event {
  /** Id of the challenge. */
  readonly challenge: string;
  /** Kind of the challenge: `review`, `learning` …; empty where it has none. */
  readonly kind: string;
  /** What became of it: the state of the submission, or else of the challenge: `in_review`, `completed` … */
  readonly status: string;

  constructor(challenge: string, kind: string, status: string) {
    super('laurel-submit', { bubbles: true, composed: true });
    this.challenge = challenge;
    this.kind = kind;
    this.status = status;
  }
}

declare global {
  // Of elements, of the document and of the window, to which they bubble.
  interface GlobalEventHandlersEventMap {
    'laurel-before-submit': LaurelBeforeSubmitEvent;
    'laurel-submit': LaurelSubmitEvent;
  }
}
