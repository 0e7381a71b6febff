export { configureLaurel, signOut } from '../shared/page.ts';
export { LaurelErrorEvent, LaurelLoadEvent } from '../shared/events.ts';
export { LaurelNavigateEvent } from '../shared/navigate-event.ts';
export { LaurelLeaderboard } from './leaderboard.ts';
