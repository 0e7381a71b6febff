import { ConsolePanel } from './console-panel.ts';
import { findElement } from './dom.ts';
import { fractionDigits } from './format-money.ts';
import { orderRows } from './order-rows.ts';
import {
  listOrders,
  advanceClock,
  placeOrder,
  refundOrder,
  type OrderResult,
  type PortalMember,
} from './vendor-api.ts';

const orderSentence = (deed: string, { externalId, grace, tier }: OrderResult): string =>
  `${externalId.replace(/-R$/, '')} ${deed}. The tier is ${tier ?? 'none'}${grace ? ', in grace' : ''}.`;

/** The vendor's side, in the demo only: it places and refunds orders, and moves the calendar on. */
export class OrdersPanel {
  readonly #list = findElement('#orders', HTMLUListElement);
  readonly #panel;

  /** `moved`: the standing of this company may be another one now. */
  constructor(moved: () => void) {
    this.#panel = new ConsolePanel({
      status: '#said',
      load: ({ key }) => listOrders(key),
      render: (orders) => [[this.#list, orderRows(orders, this.#refund)]],
      onChange: moved,
    });
    this.#panel.onSubmit(findElement('#order', HTMLFormElement), async (given, { currency, key }) => {
      const amount = Math.round(Number(given.get('amount')) * 10 ** fractionDigits(currency));
      return orderSentence('is placed', await placeOrder(key, amount));
    });
    this.#panel.onSubmit(findElement('#calendar', HTMLFormElement), async (given) => {
      const now = await advanceClock(Number(given.get('days')));
      return `The demo’s day is ${now.toLocaleDateString('en-GB', { dateStyle: 'long' })}.`;
    });
  }

  /** Works for this member's company from now on. */
  setMember(member: PortalMember): void {
    if (!this.#panel.setMember(member)) return;
    findElement('#buyer', HTMLElement).textContent = member.account;
    findElement('#currency', HTMLElement).textContent = `in ${member.currency}`;
  }

  showError(error: unknown): void {
    this.#panel.showError(error);
  }

  readonly #refund = (order: string, button: HTMLButtonElement): Promise<void> =>
    this.#panel.run(button, async ({ key }) => orderSentence('is refunded', await refundOrder(key, order)));
}
