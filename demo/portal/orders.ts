import { make } from './find.ts';
import { money } from './money.ts';
import type { Order } from './vendor.ts';

const shown = 8;

type Refund = (id: string, button: HTMLButtonElement) => Promise<void>;

const row = ({ amount, externalId, occurredAt, refunded }: Order, refund: Refund): HTMLLIElement => {
  const item = make('li', '', ...(refunded ? ['gone'] : []));
  const name = make('span', externalId);
  name.append(make('small', new Date(occurredAt).toLocaleDateString('en-GB', { dateStyle: 'medium' })));
  const end = refunded ? make('small', 'refunded') : make('button', 'Refund', 'button', 'small');
  if (end instanceof HTMLButtonElement) {
    end.type = 'button';
    end.ariaLabel = `Refund ${externalId}`;
    end.addEventListener('click', () => void refund(externalId, end));
  }
  item.append(name, make('span', money(amount.amount, amount.currency), 'sum'), end);
  return item;
};

/** The newest orders, each with its refund; how many older ones there are is said, not shown. */
export const orderRows = (orders: readonly Order[], refund: Refund): HTMLLIElement[] => {
  const older = orders.length - shown;
  const rows = orders.slice(0, shown).map((order) => row(order, refund));
  if (orders.length === 0) rows.push(make('li', 'No orders yet'));
  if (older > 0) rows.push(make('li', `and ${older} older`));
  return rows;
};
