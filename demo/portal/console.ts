import { during } from './deed.ts';
import { find } from './find.ts';
import { fractionDigits } from './money.ts';
import { orderRows } from './orders.ts';
import {
  listOrders,
  moveCalendar,
  placeOrder,
  refundOrder,
  Refused,
  type Booked,
  type Member,
} from './vendor.ts';

/** The vendor's side, in the demo only: it places and refunds orders, and moves the calendar on. */
export class Console {
  readonly #moved: () => void;
  readonly #said = find('#said', HTMLElement);
  readonly #list = find('#orders', HTMLUListElement);
  #member: Member | undefined;

  /** `moved`: the standing of this company may be another one now. */
  constructor(moved: () => void) {
    this.#moved = moved;
    this.#onSubmit('#order', (form) => this.#place(form));
    this.#onSubmit('#calendar', (form) => this.#move(form));
  }

  /** Works for this member's company from now on. */
  serve(member: Member): void {
    if (member === this.#member) return;
    this.#member = member;
    find('#buyer', HTMLElement).textContent = member.account;
    find('#currency', HTMLElement).textContent = `in ${member.currency}`;
    this.#say('');
    void this.#refresh();
  }

  complain(error: unknown): void {
    this.#say(error instanceof Refused ? `${error.message}.` : 'That did not work.', true);
  }

  async #place(form: HTMLFormElement): Promise<void> {
    const { currency = 'EUR', key = '' } = this.#member ?? {};
    const amount = Number(new FormData(form).get('amount'));
    this.#tell('is placed', await placeOrder(key, Math.round(amount * 10 ** fractionDigits(currency))));
  }

  async #refund(order: string): Promise<void> {
    this.#tell('is refunded', await refundOrder(this.#member?.key ?? '', order));
  }

  async #move(form: HTMLFormElement): Promise<void> {
    const now = await moveCalendar(Number(new FormData(form).get('days')));
    this.#say(`The demo’s day is ${now.toLocaleDateString('en-GB', { dateStyle: 'long' })}.`);
    this.#moved();
  }

  #tell(deed: string, { externalId, grace, tier }: Booked): void {
    this.#say(
      `${externalId.replace(/-R$/, '')} ${deed}. The tier is ${tier ?? 'none'}${grace ? ', in grace' : ''}.`,
    );
    this.#moved();
    void this.#refresh();
  }

  async #refresh(): Promise<void> {
    const member = this.#member;
    if (!member) return;
    try {
      const orders = await listOrders(member.key);
      if (member !== this.#member) return;
      const refund = (id: string, button: HTMLButtonElement) => this.#during(button, () => this.#refund(id));
      // The button that was pressed goes away; what it did is said here.
      if (this.#list.contains(document.activeElement)) this.#said.focus();
      this.#list.replaceChildren(...orderRows(orders, refund));
    } catch (error) {
      this.complain(error);
    }
  }

  #onSubmit(selector: string, deed: (form: HTMLFormElement) => Promise<void>): void {
    const form = find(selector, HTMLFormElement);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const button = find('button', HTMLButtonElement, form);
      if (this.#member) void this.#during(button, () => deed(form));
    });
  }

  #during(button: HTMLButtonElement, deed: () => Promise<void>): Promise<void> {
    return during(button, deed, (error) => this.complain(error));
  }

  #say(text: string, failed = false): void {
    this.#said.textContent = text;
    this.#said.classList.toggle('failed', failed);
  }
}
