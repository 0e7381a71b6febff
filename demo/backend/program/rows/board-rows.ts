import type { BoardSeed } from '../../seed/data/board-seed.ts';
import type { DefinitionRows } from './row.ts';

/** The first of the boards stands at position `from`. */
export const boardRows = (boards: readonly BoardSeed[], from = 1): DefinitionRows => ({
  board: boards.map((seed, index) => ({
    board: seed.board,
    position: from + index,
    scope: seed.scope,
    own: seed.own ?? false,
    points: seed.counts,
    method: seed.method,
    visibility: seed.visibility,
    options: seed.options,
    floor: seed.floor,
    levels: 3,
    open: true,
    off_for: seed.offFor ?? [],
    cohorts: seed.cohorts ?? [],
    display: seed.display ?? {},
    better: seed.better ?? 'higher',
  })),
  board_run: boards.flatMap(({ board, runs }) =>
    runs.map(({ run, label, startsOn, endsOn }) => ({
      board,
      run,
      label,
      starts_on: startsOn,
      ends_on: endsOn,
    })),
  ),
  board_clock: boards.map(({ board }) => ({ board, n: 0, cleared: 0 })),
});
