// The widgets of programmes with points. Defines them; a page without points pays nothing for them.
import './elements/program/define.ts';
import './elements/challenge-list/define.ts';

export { LaurelBeforeSubmitEvent, LaurelSubmitEvent } from './elements/internal/events/challenge-events.ts';
export { LaurelChallengeList } from './elements/challenge-list/challenge-list.ts';
