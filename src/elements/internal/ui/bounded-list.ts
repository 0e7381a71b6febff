import { importModule } from '../../../client/http/import-module.ts';
import { LazyModule } from '../controllers/lazy-module.ts';
import type { BoundedList, BoundedListHost, BoundedListOptions } from './more-rows.ts';

const parts = new WeakMap<BoundedListHost, LazyModule<typeof import('./more-rows.ts')>>();

/**
 * The rows of a list that are drawn, as many as people may read, whatever the backend sent; and a button for further rows. It
 * belongs directly behind the rows, or behind the element that has nothing but rows. `host` is updated when it is pressed.
 */
export const boundedList = <Item>(
  items: readonly Item[],
  { host }: { readonly host: BoundedListHost },
  options?: BoundedListOptions<Item>,
): BoundedList<Item> => {
  if (items.length <= 100) return [items];
  const part = parts.get(host) ?? new LazyModule(host, () => importModule(() => import('./more-rows.ts')));
  parts.set(host, part);
  return part.get()?.listRows(items, host, options) ?? [items.slice(0, 20)];
};

/** Changes when a list of this widget draws other rows: what is not drawn at each update depends on it. */
export const shownRows = ({ host }: { readonly host: BoundedListHost }): string | undefined =>
  parts.get(host)?.peek()?.versionOf(host);
