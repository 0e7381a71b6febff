import { leaderboardRoute, type BoardRow, type Leaderboard } from '../../contract/leaderboards.ts';
import { PagedResource, type ResourcePage } from '../internal/controllers/paged-resource.ts';
import type { BoardContext } from './messages.ts';
import type { BoardParams } from './board-selection.ts';

/** So many rows of further pages stay on screen, however long the board is; those before can be shown again. */
const maxRows = 100;

/** What a person asked for beyond the first block, page after page of one board as it was. */
export class BoardPagination {
  readonly #pages: PagedResource<typeof Leaderboard>;
  #firstBlock: Leaderboard | undefined;
  /** The first and the last page that is shown, from 1; none while the last is 0. */
  #firstPage = 1;
  #lastPage = 0;
  /** Page → its cursor. */
  #cursors: (string | undefined)[] = [];
  #onLoaded: (() => void) | undefined;
  /** How many rows came last. */
  loadedRows = 0;

  constructor({ host, tag }: BoardContext) {
    this.#pages = new PagedResource(host, leaderboardRoute, tag);
  }

  /** Whether pages before those that are shown were read once. */
  get hasPreviousPages(): boolean {
    return this.#firstPage > 1;
  }

  /** The pages that follow `first`; another first block begins anew. */
  readPages(first: Leaderboard, asked: BoardParams): ResourcePage<Leaderboard>[] {
    if (first !== this.#firstBlock) this.#restart(first);
    const pages: ResourcePage<Leaderboard>[] = [];
    for (let at = this.#firstPage; at <= this.#lastPage; at += 1) {
      const cursor = this.#cursors[at];
      if (cursor === undefined) break;
      const page = this.#pages.read(String(at), { ...asked, cursor });
      if (page.data) this.#cursors[at + 1] = page.data.nextCursor;
      pages.push(page);
    }
    if (this.#onLoaded && pages.every(({ data }) => data)) this.#trimPages(pages);
    return pages;
  }

  /** One page more; `come` is called once, when it is there. */
  loadNext(come: () => void): void {
    this.#lastPage += 1;
    this.#onLoaded = come;
  }

  /** The page before those that are shown; the last gives way. */
  loadPrevious(come: () => void): void {
    this.#firstPage -= 1;
    this.#lastPage = Math.max(this.#firstPage, this.#lastPage - 1);
    this.#onLoaded = come;
  }

  retry(): void {
    this.#pages.retry();
  }

  #restart(first: Leaderboard): void {
    this.#firstBlock = first;
    this.#firstPage = 1;
    this.#lastPage = 0;
    this.#cursors = [undefined, first.nextCursor];
    this.#onLoaded = undefined;
    this.loadedRows = 0;
  }

  /** Pages that are too many give way to those that came. */
  #trimPages(pages: ResourcePage<Leaderboard>[]): void {
    this.loadedRows = pages.at(-1)?.data?.rows.length ?? 0;
    let rows = pages.reduce((sum, { data }) => sum + (data?.rows.length ?? 0), 0);
    while (rows > maxRows && pages.length > 1) {
      rows -= pages.shift()?.data?.rows.length ?? 0;
      this.#firstPage += 1;
    }
    this.#onLoaded?.();
    this.#onLoaded = undefined;
  }
}

/** Rows of pages, in their order. */
export const rowsOfPages = (pages: readonly ResourcePage<Leaderboard>[]): BoardRow[] =>
  pages.flatMap(({ data }) => data?.rows ?? []);
