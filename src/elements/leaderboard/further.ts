import { leaderboardRoute, type BoardRow, type Leaderboard } from '../../contract/leaderboard.ts';
import { PageReader, type Page } from '../shared/page-reader.ts';
import type { Asked } from './turn.ts';
import type { Setting } from './setting.ts';

/** What a person asked for beyond the first block, page after page of one board as it was. */
export class Further {
  readonly #pages: PageReader<typeof Leaderboard>;
  #first: Leaderboard | undefined;
  #asked = 0;
  #come: (() => void) | undefined;
  /** How many rows came last. */
  came = 0;

  constructor({ host, tag }: Setting) {
    this.#pages = new PageReader(host, leaderboardRoute, tag);
  }

  /** The pages that follow `first`; another first block begins anew. */
  read(first: Leaderboard, asked: Asked): Page<Leaderboard>[] {
    if (first !== this.#first) {
      this.#asked = 0;
      this.came = 0;
      this.#come = undefined;
    }
    this.#first = first;
    const pages: Page<Leaderboard>[] = [];
    for (let at = 1; at <= this.#asked; at += 1) {
      const cursor = (at === 1 ? first : pages.at(-1)?.data)?.nextCursor;
      if (cursor === undefined) break;
      pages.push(this.#pages.read(String(at), { ...asked, cursor }));
    }
    const last = pages.at(-1);
    if (this.#come && last?.data && pages.length === this.#asked) {
      this.came = last.data.rows.length;
      this.#come();
      this.#come = undefined;
    }
    return pages;
  }

  /** One page more; `come` is called once, when it is there. */
  ask(come: () => void): void {
    this.#asked += 1;
    this.#come = come;
  }

  retry(): void {
    this.#pages.retry();
  }
}

/** Rows of the first block and of what followed. */
export const rowsOf = (first: Leaderboard, pages: readonly Page<Leaderboard>[]): BoardRow[] => [
  ...first.rows,
  ...pages.flatMap(({ data }) => data?.rows ?? []),
];
