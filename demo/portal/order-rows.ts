import { createElement } from './dom.ts';
import { formatMoney } from './format-money.ts';
import type { Order } from './vendor-api.ts';

const maxRows = 8;

type RefundHandler = (id: string, button: HTMLButtonElement) => Promise<void>;

const orderRow = (
  { amount, externalId, occurredAt, refunded }: Order,
  refund: RefundHandler,
): HTMLLIElement => {
  const item = createElement('li', '', ...(refunded ? ['gone'] : []));
  const name = createElement('span', externalId);
  name.append(
    createElement('small', new Date(occurredAt).toLocaleDateString('en-GB', { dateStyle: 'medium' })),
  );
  const end = refunded
    ? createElement('small', 'refunded')
    : createElement('button', 'Refund', 'button', 'small');
  if (end instanceof HTMLButtonElement) {
    end.type = 'button';
    end.ariaLabel = `Refund ${externalId}`;
    end.addEventListener('click', () => void refund(externalId, end));
  }
  item.append(name, createElement('span', formatMoney(amount.amount, amount.currency), 'sum'), end);
  return item;
};

/** Rows of the eight newest orders, each with a refund button, and a row with the number of older ones. */
export const orderRows = (orders: readonly Order[], refund: RefundHandler): HTMLLIElement[] => {
  const older = orders.length - maxRows;
  const rows = orders.slice(0, maxRows).map((order) => orderRow(order, refund));
  if (orders.length === 0) rows.push(createElement('li', 'No orders yet'));
  if (older > 0) rows.push(createElement('li', `and ${older} older`));
  return rows;
};
