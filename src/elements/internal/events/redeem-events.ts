/** Fires before an order is sent. Call `preventDefault()` to ask or record something first; `proceed()` sends it after all. */
export class LaurelBeforeRedeemEvent extends Event {
  /** Id of the reward. */
  readonly reward: string;
  /** Sends the prevented order; further calls do nothing. */
  readonly proceed: () => void;

  constructor(reward: string, proceed: () => void) {
    super('laurel-before-redeem', { bubbles: true, composed: true, cancelable: true });
    this.reward = reward;
    this.proceed = proceed;
  }
}

/** What an order was about; never what it consists of, such as a code. */
interface RedeemEventDetails {
  readonly reward: string;
  readonly kind: string | undefined;
  readonly redemption: string;
  readonly status: string;
}

/** Fires after the backend has made an order. */
export class LaurelRedeemEvent extends Event {
  /** Id of the reward. */
  readonly reward: string;
  /** Kind of the reward: `gift_card`, `session` …; `undefined` where the backend names none. */
  readonly kind: string | undefined;
  /** Id of the order. */
  readonly redemption: string;
  /** Status of the order: `awaiting_approval`, `fulfilled` … */
  readonly status: string;

  constructor({ reward, kind, redemption, status }: RedeemEventDetails) {
    super('laurel-redeem', { bubbles: true, composed: true });
    this.reward = reward;
    this.kind = kind;
    this.redemption = redemption;
    this.status = status;
  }
}

declare global {
  // Of elements, of the document and of the window, to which they bubble.
  interface GlobalEventHandlersEventMap {
    'laurel-before-redeem': LaurelBeforeRedeemEvent;
    'laurel-redeem': LaurelRedeemEvent;
  }
}
