import { walletEntriesRoute } from '../../../contract/compiled/wallets.ts';
import type { WalletEntries, WalletEntry } from '../../../contract/wallets.ts';
import { PagedResource, type PagedRead } from '../../internal/controllers/paged-resource.ts';
import type { LedgerContext } from './messages.ts';

/** Beyond so many rows a page offers the download alone. */
const mostRows = 1000;

/** A row of the table: an entry, or the place of one that can't be read. */
export interface LedgerRow {
  readonly key: string;
  readonly entry: WalletEntry | null;
}

export interface LedgerRead {
  readonly rows: readonly LedgerRow[];
  /** The first page; `undefined` before it has come. */
  readonly first: WalletEntries | undefined;
  /** Whether `rows` are still those of another kind. */
  readonly busy: boolean;
  readonly empty: boolean;
  readonly failed: boolean;
  readonly skipped: boolean;
  readonly next: PagedRead<WalletEntries>['nextPage'] | 'expired' | 'too-many';
}

/** The rows of all pages; an entry that a page repeats stands where it stood first. */
const rowsOf = (pages: readonly (WalletEntries | undefined)[]): LedgerRow[] => {
  const rows = new Map<string, LedgerRow>();
  pages.forEach((page, number) => {
    page?.items.forEach((entry, index) => {
      const key = entry ? `entry ${entry.id}` : `lost ${number} ${index}`;
      if (!rows.has(key)) rows.set(key, { key, entry });
    });
  });
  return [...rows.values()];
};

/** The entries of one wallet and kind, page by page. */
export class LedgerPages {
  readonly #resource: PagedResource<WalletEntries>;
  readonly #window = { first: 1, last: 0 };
  /** Id of the wallet whose entries came last. */
  #shown: string | undefined;
  /** Number of pages that were there when a further one was asked for, until it has come. */
  #asked: number | undefined;
  #newRow: string | undefined;

  constructor({ host, tag }: LedgerContext) {
    this.#resource = new PagedResource(host, walletEntriesRoute, tag);
  }

  /** To be called in each render. */
  read(id: string, kind: string | undefined): LedgerRead {
    const read = this.#resource.readPages({ id, kind }, this.#window);
    const { pages, nextPage } = read;
    const [page] = pages;
    const isPrevious = page?.loading ?? false;
    // The entries of another wallet must not stand below this balance.
    const first = isPrevious && this.#shown !== id ? undefined : page?.data;
    if (first && !isPrevious) this.#shown = id;
    const rows = first ? rowsOf(pages.map(({ data }) => data)) : [];
    this.#noticeNewRows(read);
    const isFull = nextPage === 'available' && rows.length >= mostRows;
    return {
      rows,
      first,
      busy: isPrevious,
      empty: page?.empty ?? false,
      failed: page?.failed ?? false,
      skipped: pages.some(({ skipped }) => skipped),
      next: this.#resource.cursorExpired ? 'expired' : isFull ? 'too-many' : nextPage,
    };
  }

  loadNext(): void {
    this.#asked ??= this.#window.last + 1;
    this.#window.last += 1;
  }

  retry(): void {
    this.#resource.retry();
  }

  reload(): void {
    this.#resource.reload();
  }

  /** Begins with the first page alone. */
  reset(): void {
    this.#window.last = 0;
    this.#asked = undefined;
    this.#newRow = undefined;
  }

  /** Key of the first row of the page that came since the last call, for the focus; `undefined` if none came. */
  takeNewRow(): string | undefined {
    const key = this.#newRow;
    this.#newRow = undefined;
    return key;
  }

  #noticeNewRows({ pages }: PagedRead<WalletEntries>): void {
    if (this.#asked === undefined || pages.length <= this.#asked) return;
    if (pages.some(({ data, loading }) => !data || loading)) return;
    const known = rowsOf(pages.slice(0, this.#asked).map(({ data }) => data));
    this.#asked = undefined;
    this.#newRow = rowsOf(pages.map(({ data }) => data))[known.length]?.key;
  }
}
