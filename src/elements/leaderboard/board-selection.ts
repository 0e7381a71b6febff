import { leaderboardRoute } from '../../contract/compiled/leaderboards.ts';
import type { Leaderboard } from '../../contract/leaderboards.ts';
import { OnDemandResource } from '../internal/controllers/on-demand-resource.ts';
import type { BoardContext } from './messages.ts';

/** Parameters of the leaderboard route: board, run, group, and number of top ranks. */
export type BoardParams = Readonly<Record<'id' | 'run' | 'cohort' | 'limit', string | undefined>>;

/** What a person chooses above the table. */
export type BoardChoice = 'id' | 'run' | 'cohort';

/** The board to show, with the parameters that it was read with. */
interface SelectedBoard {
  readonly board: Leaderboard;
  readonly params: BoardParams;
  /** Another board was chosen and is loading. */
  readonly loading?: boolean | undefined;
  /** Another board was chosen and did not load. */
  readonly failed?: boolean | undefined;
  /** Parts of the board could not be read. */
  readonly skipped?: boolean | undefined;
}

/** Another board, run or group that a person chose in the widget. What is on screen stays until the new one has come. */
export class BoardSelection {
  readonly #resource: OnDemandResource<Leaderboard>;
  #chosen: Partial<BoardParams> = {};
  #previous: Pick<SelectedBoard, 'board' | 'params'> | undefined;

  constructor({ host, tag }: BoardContext) {
    this.#resource = new OnDemandResource(host, leaderboardRoute, tag);
  }

  /** The board to show; to be called in each render. `initial` was read with `initialParams`, as the attributes ask. */
  read(initial: Leaderboard, initialParams: BoardParams): SelectedBoard {
    if (Object.keys(this.#chosen).length === 0) {
      this.#previous = { board: initial, params: initialParams };
      return this.#previous;
    }
    const params = { ...initialParams, ...this.#chosen };
    const { data, loading, failed, skipped } = this.#resource.read('board', params);
    if (data && !loading) this.#previous = { board: data, params };
    return { ...(this.#previous ?? { board: initial, params: initialParams }), loading, failed, skipped };
  }

  /** Another board begins with its own run and group; another run or group stays on the same board. */
  select(what: BoardChoice, id: string): void {
    this.#chosen =
      what === 'id' ? { id, run: undefined, cohort: undefined } : { ...this.#chosen, [what]: id };
  }

  reload(): void {
    this.#resource.reload();
  }

  /** Returns to what the attributes ask for. */
  reset(): void {
    this.#chosen = {};
    this.#previous = undefined;
  }
}
