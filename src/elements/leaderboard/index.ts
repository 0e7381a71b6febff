// `<laurel-leaderboard>`: a ranking. `leaderboard.ts` reads the board; `board-selection.ts` and `pagination.ts` read what a
// person asks for beside it, `board-snapshot.ts` holds new results back until they are wanted; `table-body.ts` draws the rows,
// and glides those that moved.

export { configureLaurel, signOut } from '../internal/program/page-provider.ts';
export { LaurelErrorEvent, LaurelLoadEvent } from '../internal/events/resource-events.ts';
export { LaurelNavigateEvent } from '../internal/events/navigate-event.ts';
export { LaurelLeaderboard } from './leaderboard.ts';
