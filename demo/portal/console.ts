import { Desk } from './desk.ts';
import { find } from './find.ts';
import { fractionDigits } from './money.ts';
import { orderRows } from './orders.ts';
import { listOrders, moveCalendar, placeOrder, refundOrder, type Booked, type Member } from './vendor.ts';

const told = (deed: string, { externalId, grace, tier }: Booked): string =>
  `${externalId.replace(/-R$/, '')} ${deed}. The tier is ${tier ?? 'none'}${grace ? ', in grace' : ''}.`;

/** The vendor's side, in the demo only: it places and refunds orders, and moves the calendar on. */
export class Console {
  readonly #list = find('#orders', HTMLUListElement);
  readonly #desk;

  /** `moved`: the standing of this company may be another one now. */
  constructor(moved: () => void) {
    this.#desk = new Desk({
      said: '#said',
      load: ({ key }) => listOrders(key),
      draw: (orders) => [[this.#list, orderRows(orders, this.#refund)]],
      moved,
    });
    this.#desk.onSubmit(find('#order', HTMLFormElement), async (given, { currency, key }) => {
      const amount = Math.round(Number(given.get('amount')) * 10 ** fractionDigits(currency));
      return told('is placed', await placeOrder(key, amount));
    });
    this.#desk.onSubmit(find('#calendar', HTMLFormElement), async (given) => {
      const now = await moveCalendar(Number(given.get('days')));
      return `The demo’s day is ${now.toLocaleDateString('en-GB', { dateStyle: 'long' })}.`;
    });
  }

  /** Works for this member's company from now on. */
  serve(member: Member): void {
    if (!this.#desk.serve(member)) return;
    find('#buyer', HTMLElement).textContent = member.account;
    find('#currency', HTMLElement).textContent = `in ${member.currency}`;
  }

  complain(error: unknown): void {
    this.#desk.complain(error);
  }

  readonly #refund = (order: string, button: HTMLButtonElement): Promise<void> =>
    this.#desk.do(button, async ({ key }) => told('is refunded', await refundOrder(key, order)));
}
