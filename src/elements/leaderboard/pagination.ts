import { leaderboardRoute, type Leaderboard } from '../../contract/leaderboards.ts';
import { PagedResource, type PagedRead } from '../internal/controllers/paged-resource.ts';
import type { BoardContext } from './messages.ts';
import type { BoardParams } from './board-selection.ts';
import { toTableRows, type TableRow } from './row-model.ts';

/** So many rows of further pages stay on screen, however long the board is; pages above them can be shown again. */
const maxRows = 100;

/** The rows of a board: its first page, and the further pages that a person asked for. */
export class BoardPagination {
  readonly #pages: PagedResource<typeof Leaderboard>;
  #firstPage: Leaderboard | undefined;
  /** The rows that the last render showed. */
  rows: readonly TableRow[] = [];
  /** Number of rows on the page that was loaded last, for screen readers; 0 before any was. */
  loadedCount = 0;
  /** Keys of the rows that were there before the page came that was loaded last. */
  #knownKeys: ReadonlySet<string> | undefined;

  constructor(context: BoardContext) {
    this.#pages = new PagedResource(context.host, leaderboardRoute, context.tag, {
      maxRows,
      countRows: ({ rows }) => rows.length,
    });
  }

  /** All pages that are shown. A first page that was read anew begins with itself alone. */
  read(firstPage: Leaderboard, params: BoardParams): PagedRead<Leaderboard> {
    if (firstPage !== this.#firstPage) {
      this.#firstPage = firstPage;
      this.#pages.restart();
      this.loadedCount = 0;
    }
    const read = this.#pages.read(params, firstPage);
    const furtherRows = read.pages.slice(1).flatMap(({ data }) => data?.rows ?? []);
    this.rows = toTableRows(firstPage.rows, furtherRows, this.#pages.hasPreviousPages);
    return read;
  }

  /** Shows one page more. */
  loadNext(): void {
    this.#pages.loadNext(this.#onLoaded());
  }

  /** Shows again the page above those that are shown. */
  loadPrevious(): void {
    this.#pages.loadPrevious(this.#onLoaded());
  }

  /** Reads the pages again that failed. */
  retry(): void {
    this.#pages.retry();
  }

  /** Index in `rows` of the first row that was not there when a page was asked for; `undefined` if none came since the last call. */
  takeFirstNewRow(): number | undefined {
    const known = this.#knownKeys;
    this.#knownKeys = undefined;
    return known && this.rows.findIndex((row) => 'row' in row && !known.has(row.key));
  }

  #onLoaded(): (last: Leaderboard) => void {
    const known = new Set(this.rows.map(({ key }) => key));
    return ({ rows }) => {
      this.loadedCount = rows.length;
      this.#knownKeys = known;
    };
  }
}
