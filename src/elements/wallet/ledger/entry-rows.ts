import { render } from 'lit';
import { KeyedElements } from '../../internal/controllers/keyed-elements.ts';
import { entryCells, lostCells, type FindEntry } from './entry-cells.ts';
import type { LedgerRow } from './ledger-pages.ts';
import type { LedgerContext } from './messages.ts';

const newRow = (): HTMLTableRowElement => {
  const row = document.createElement('tr');
  row.setAttribute('role', 'row');
  row.setAttribute('part', 'row');
  return row;
};

/** The rows of the table, one element each, so that what is open in an entry stays with it when others come above. */
export class EntryRows {
  readonly #context: LedgerContext;
  readonly #find: FindEntry;
  readonly #rows = new KeyedElements<string, HTMLTableRowElement>(newRow);

  constructor(context: LedgerContext, find: FindEntry) {
    this.#context = context;
    this.#find = find;
  }

  /** Shows these rows below `root`; to be called after each render. Returns whether any was drawn anew. */
  update(root: ParentNode, rows: readonly LedgerRow[]): boolean {
    const body = root.querySelector('tbody');
    if (!body) return false;
    const { words } = this.#context;
    let isNew = false;
    this.#rows.update(
      body,
      rows.map(({ key, entry }) => ({
        key,
        dependencies: [entry, words.lang, words.locale, words.timeZone],
        render: (element) => {
          isNew = true;
          render(entry ? entryCells(entry, this.#context, this.#find) : lostCells(this.#context), element);
        },
      })),
    );
    // Counted from 1, after the row of column headers.
    this.#rows.elements.forEach((element, index) => {
      const at = String(index + 2);
      if (element.getAttribute('aria-rowindex') !== at) element.setAttribute('aria-rowindex', at);
    });
    return isNew;
  }

  /** Moves the focus to a row. Returns whether it is there. */
  focus(key: string): boolean {
    const row = this.#rows.get(key);
    if (!row?.isConnected) return false;
    row.tabIndex = -1;
    row.focus();
    return true;
  }
}
