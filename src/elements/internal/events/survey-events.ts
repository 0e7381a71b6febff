/** Somebody is about to send the answers to a survey. Prevent it to ask or record something first; `proceed()` sends them after all. */
export class LaurelBeforeRespondEvent extends Event {
  /** Id of the survey. */
  readonly survey: string;
  /** Sends the answers that were prevented, once. */
  readonly proceed: () => void;

  constructor(survey: string, proceed: () => void) {
    super('laurel-before-respond', { bubbles: true, composed: true, cancelable: true });
    this.survey = survey;
    this.proceed = proceed;
  }
}

/** The answers to a survey were sent. */
export class LaurelRespondEvent extends Event {
  /** Id of the survey. */
  readonly survey: string;
  /** Id of the receipt. */
  readonly response: string;

  constructor(survey: string, response: string) {
    super('laurel-respond', { bubbles: true, composed: true });
    this.survey = survey;
    this.response = response;
  }
}

declare global {
  interface HTMLElementEventMap {
    'laurel-before-respond': LaurelBeforeRespondEvent;
    'laurel-respond': LaurelRespondEvent;
  }
}
