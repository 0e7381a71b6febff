import { leaderboardRoute, type BoardRow, type Leaderboard } from '../../contract/leaderboard.ts';
import { PageReader, type Page } from '../shared/page-reader.ts';
import type { Setting } from './setting.ts';

/** What a person asked for beyond the first block, page after page of one board as it was. */
export class Further {
  readonly #pages: PageReader<typeof Leaderboard>;
  #first: Leaderboard | undefined;
  #asked = 0;

  constructor({ host, tag }: Setting) {
    this.#pages = new PageReader(host, leaderboardRoute, tag);
  }

  /** The pages that follow `first`; another first block begins anew. */
  read(first: Leaderboard, params: Readonly<Record<string, string | undefined>>): Page<Leaderboard>[] {
    if (first !== this.#first) this.#asked = 0;
    this.#first = first;
    const pages: Page<Leaderboard>[] = [];
    for (let at = 1; at <= this.#asked; at += 1) {
      const cursor = (pages.at(-1)?.data ?? (at === 1 ? first : undefined))?.nextCursor;
      if (cursor === undefined) break;
      pages.push(this.#pages.read(String(at), { ...params, cursor }));
    }
    return pages;
  }

  ask(): void {
    this.#asked += 1;
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
