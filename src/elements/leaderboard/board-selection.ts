import { leaderboardRoute, type Leaderboard } from '../../contract/leaderboards.ts';
import { PagedResource } from '../internal/controllers/paged-resource.ts';
import type { BoardContext } from './messages.ts';

/** Which board is asked for: parameters of its route. */
export type BoardParams = Readonly<Record<'id' | 'run' | 'cohort' | 'limit', string | undefined>>;

/** A board, and what was asked to get it. */
interface SelectedBoard {
  readonly board: Leaderboard;
  readonly params: BoardParams;
  /** Another one is on its way. */
  readonly waits: boolean;
  /** Another one was wanted, and did not come. */
  readonly failed: boolean;
  /** Parts of it could not be read. */
  readonly skipped: boolean;
}

/** Another board, run or group that somebody chose in the widget: what is on screen stays until it comes. */
export class BoardSelection {
  readonly #pages: PagedResource<typeof Leaderboard>;
  #selected: Partial<BoardParams> = {};
  #previous: Pick<SelectedBoard, 'board' | 'params'> | undefined;

  constructor({ host, tag }: BoardContext) {
    this.#pages = new PagedResource(host, leaderboardRoute, tag);
  }

  /** What is to be shown, where `given` is what the attributes ask for. */
  read(given: Leaderboard, asked: BoardParams): SelectedBoard {
    const waits = { waits: false, failed: false, skipped: false };
    if (Object.keys(this.#selected).length === 0) {
      this.#previous = { board: given, params: asked };
      return { ...this.#previous, ...waits };
    }
    const wanted = { ...asked, ...this.#selected };
    const page = this.#pages.read('board', wanted);
    if (page.data && !page.loading) this.#previous = { board: page.data, params: wanted };
    return {
      ...(this.#previous ?? { board: given, params: asked }),
      waits: page.loading,
      failed: page.failed,
      skipped: page.skipped,
    };
  }

  /** A run and a group are of a board: another board begins with its own. */
  select(what: 'id' | 'run' | 'cohort', id: string): void {
    this.#selected =
      what === 'id' ? { id, run: undefined, cohort: undefined } : { ...this.#selected, [what]: id };
  }

  reload(): void {
    this.#pages.reload();
  }

  reset(): void {
    this.#selected = {};
    this.#previous = undefined;
  }
}
