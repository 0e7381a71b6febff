/** Fires before answers are sent. Call `preventDefault()` to ask or record something first; `proceed()` sends them after all. */
export class LaurelBeforeRespondEvent extends Event {
  /** Id of the survey. */
  readonly survey: string;
  /** Sends the prevented answers; further calls do nothing. */
  readonly proceed: () => void;

  constructor(survey: string, proceed: () => void) {
    super('laurel-before-respond', { bubbles: true, composed: true, cancelable: true });
    this.survey = survey;
    this.proceed = proceed;
  }
}

/** Fires after the backend has accepted the answers to a survey. */
export class LaurelRespondEvent extends Event {
  /** Id of the survey. */
  readonly survey: string;
  /** Id of the response that the backend has made. */
  readonly response: string;

  constructor(survey: string, response: string) {
    super('laurel-respond', { bubbles: true, composed: true });
    this.survey = survey;
    this.response = response;
  }
}

declare global {
  // Of elements, of the document and of the window, to which they bubble.
  interface GlobalEventHandlersEventMap {
    'laurel-before-respond': LaurelBeforeRespondEvent;
    'laurel-respond': LaurelRespondEvent;
  }
}
