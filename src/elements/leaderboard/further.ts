import { leaderboardRoute, type BoardRow, type Leaderboard } from '../../contract/leaderboard.ts';
import { PageReader, type Page } from '../shared/page-reader.ts';
import type { Setting } from './setting.ts';
import type { Asked } from './turn.ts';

/** So many rows of further pages stay on screen, however long the board is; those before can be shown again. */
const room = 100;

/** What a person asked for beyond the first block, page after page of one board as it was. */
export class Further {
  readonly #pages: PageReader<typeof Leaderboard>;
  #first: Leaderboard | undefined;
  /** The first and the last page that is shown, from 1; none while the last is 0. */
  #from = 1;
  #to = 0;
  /** Page → its cursor. */
  #cursors: (string | undefined)[] = [];
  #come: (() => void) | undefined;
  /** How many rows came last. */
  came = 0;

  constructor({ host, tag }: Setting) {
    this.#pages = new PageReader(host, leaderboardRoute, tag);
  }

  /** Whether pages before those that are shown were read once. */
  get isDeep(): boolean {
    return this.#from > 1;
  }

  /** The pages that follow `first`; another first block begins anew. */
  read(first: Leaderboard, asked: Asked): Page<Leaderboard>[] {
    if (first !== this.#first) this.#begin(first);
    const pages: Page<Leaderboard>[] = [];
    for (let at = this.#from; at <= this.#to; at += 1) {
      const cursor = this.#cursors[at];
      if (cursor === undefined) break;
      const page = this.#pages.read(String(at), { ...asked, cursor });
      if (page.data) this.#cursors[at + 1] = page.data.nextCursor;
      pages.push(page);
    }
    if (this.#come && pages.every(({ data }) => data)) this.#arrive(pages);
    return pages;
  }

  /** One page more; `come` is called once, when it is there. */
  ask(come: () => void): void {
    this.#to += 1;
    this.#come = come;
  }

  /** The page before those that are shown; the last gives way. */
  back(come: () => void): void {
    this.#from -= 1;
    this.#to = Math.max(this.#from, this.#to - 1);
    this.#come = come;
  }

  retry(): void {
    this.#pages.retry();
  }

  #begin(first: Leaderboard): void {
    this.#first = first;
    this.#from = 1;
    this.#to = 0;
    this.#cursors = [undefined, first.nextCursor];
    this.#come = undefined;
    this.came = 0;
  }

  /** Pages that are too many give way to those that came. */
  #arrive(pages: Page<Leaderboard>[]): void {
    this.came = pages.at(-1)?.data?.rows.length ?? 0;
    let rows = pages.reduce((sum, { data }) => sum + (data?.rows.length ?? 0), 0);
    while (rows > room && pages.length > 1) {
      rows -= pages.shift()?.data?.rows.length ?? 0;
      this.#from += 1;
    }
    this.#come?.();
    this.#come = undefined;
  }
}

/** Rows of pages, in their order. */
export const rowsOf = (pages: readonly Page<Leaderboard>[]): BoardRow[] =>
  pages.flatMap(({ data }) => data?.rows ?? []);
