export { configureLaurel, signOut } from '../internal/program/page-provider.ts';
export type { LaurelBeforeSubmitEvent, LaurelSubmitEvent } from '../internal/events/challenge-events.ts';
export { LaurelErrorEvent, LaurelLoadEvent } from '../internal/events/resource-events.ts';
export { LaurelNavigateEvent } from '../internal/events/navigate-event.ts';
export { LaurelChallengeList } from './challenge-list.ts';
