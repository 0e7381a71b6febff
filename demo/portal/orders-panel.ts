import { ConsolePanel } from './console-panel.ts';
import { findElement } from './dom.ts';
import { fractionDigits } from './format-money.ts';
import { orderRows } from './order-rows.ts';
import { listOrders, placeOrder, refundOrder, type OrderResult, type PortalMember } from './vendor-api.ts';

const orderSentence = (result: string, { externalId, grace, tier }: OrderResult): string =>
  `${externalId.replace(/-R$/, '')} ${result}. The tier is ${tier ?? 'none'}${grace ? ', in grace' : ''}.`;

/** Demo only, the vendor's side of orders: places and refunds them, and moves the demo's calendar on. */
export class OrdersPanel {
  readonly #list = findElement('#orders', HTMLUListElement);
  readonly #panel;

  /** `onChange`: the standing of this company may have changed. */
  constructor(onChange: () => void) {
    this.#panel = new ConsolePanel({
      status: '#said',
      load: ({ key }) => listOrders(key),
      render: (orders) => [[this.#list, orderRows(orders, this.#refund)]],
      onChange,
    });
    this.#panel.onSubmit(findElement('#order', HTMLFormElement), async (data, { currency, key }) => {
      const amount = Math.round(Number(data.get('amount')) * 10 ** fractionDigits(currency));
      return orderSentence('is placed', await placeOrder(key, amount));
    });
  }

  /** Shows this member's company from now on. */
  setMember(member: PortalMember): void {
    if (!this.#panel.setMember(member)) return;
    findElement('#buyer', HTMLElement).textContent = member.account;
    findElement('#currency', HTMLElement).textContent = `in ${member.currency}`;
  }

  readonly #refund = (order: string, button: HTMLButtonElement): Promise<void> =>
    this.#panel.run(button, async ({ key }) => orderSentence('is refunded', await refundOrder(key, order)));
}
