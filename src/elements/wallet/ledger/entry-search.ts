import type { LedgerRead } from './ledger-pages.ts';

/** So many further pages are read for an entry that a reversal names. */
const mostPages = 10;

/** What is done next to find an entry. */
export type SearchStep = 'found' | 'wait' | 'next-page' | 'all-kinds' | 'give-up';

/** The way to an entry that another one names: through all kinds, and page by page, for as long as there may be hope. */
export class EntrySearch {
  readonly id: string;
  #pages = 0;

  constructor(id: string) {
    this.id = id;
  }

  step({ busy, failed, next, rows }: LedgerRead, kind: string | undefined): SearchStep {
    if (rows.some(({ entry }) => entry?.id === this.id) && !busy) return 'found';
    if (busy || next === 'loading') return 'wait';
    if (kind !== undefined) return 'all-kinds';
    if (failed || next !== 'available' || this.#pages >= mostPages) return 'give-up';
    this.#pages += 1;
    return 'next-page';
  }
}
