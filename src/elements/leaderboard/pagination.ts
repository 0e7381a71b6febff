import { leaderboardRoute } from '../../contract/compiled/leaderboards.ts';
import type { Leaderboard } from '../../contract/leaderboards.ts';
import { PagedResource, type PagedRead } from '../internal/controllers/paged-resource.ts';
import type { BoardContext } from './messages.ts';
import type { BoardParams } from './board-selection.ts';
import { toTableRows, type TableRow } from './row-model.ts';

/** So many rows of further pages stay on screen, however long the board is; pages above them can be shown again. */
const maxRows = 100;

/** The rows of a board: its first page, and the further pages that a person asked for. */
export class BoardPagination {
  readonly #resource: PagedResource<Leaderboard>;
  #window = { first: 1, last: 0 };
  #firstPage: Leaderboard | undefined;
  /** Keys of the rows that were there when a page was asked for, until it has come. */
  #keysBefore: ReadonlySet<string> | undefined;
  /** Index in `rows` of the first row that came last, until it has been focused. */
  #newRow: number | undefined;
  /** The rows that the last render showed. */
  rows: readonly TableRow[] = [];
  /** Number of rows on the page that was loaded last, for screen readers; 0 before any was. */
  loadedCount = 0;

  constructor({ host, tag }: BoardContext) {
    this.#resource = new PagedResource(host, leaderboardRoute, tag);
  }

  /** All pages that are shown, and their `rows`. A first page that was read anew begins with itself alone. */
  read(firstPage: Leaderboard, params: BoardParams): PagedRead<Leaderboard> {
    if (firstPage !== this.#firstPage) {
      this.#firstPage = firstPage;
      this.#window = { first: 1, last: 0 };
      this.#keysBefore = undefined;
      this.loadedCount = 0;
    }
    const read = this.#resource.readPages(params, this.#window, firstPage);
    const further = read.pages.slice(1).map(({ data }) => data?.rows ?? []);
    const known = this.#keysBefore;
    const isComplete = known !== undefined && read.pages.every(({ data }) => data);
    if (isComplete) {
      this.#keysBefore = undefined;
      this.loadedCount = further.at(-1)?.length ?? 0;
      // The earliest pages give way to those that came.
      while (further.length > 1 && further.flat().length > maxRows) {
        further.shift();
        this.#window.first += 1;
      }
    }
    this.rows = toTableRows(firstPage.rows, further.flat(), this.#window.first > 1);
    if (isComplete) this.#newRow = this.rows.findIndex((row) => 'row' in row && !known.has(row.key));
    return read;
  }

  /** Shows one page more. */
  loadNext(): void {
    this.#window.last += 1;
    this.#rememberRows();
  }

  /** Shows again the page above those that are shown; the last one gives way. */
  loadPrevious(): void {
    const { first, last } = this.#window;
    this.#window = { first: first - 1, last: Math.max(first - 1, last - 1) };
    this.#rememberRows();
  }

  /** Reads the pages again that failed. */
  retry(): void {
    this.#resource.retry();
  }

  /** Index in `rows` of the first row of the page that came since the last call, for the focus; `undefined` if none came. */
  takeNewRow(): number | undefined {
    const index = this.#newRow;
    this.#newRow = undefined;
    return index;
  }

  #rememberRows(): void {
    this.#keysBefore = new Set(this.rows.map(({ key }) => key));
  }
}
