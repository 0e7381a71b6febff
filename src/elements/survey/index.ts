export { configureLaurel, signOut } from '../internal/program/page-provider.ts';
export { LaurelErrorEvent, LaurelLoadEvent } from '../internal/events/resource-events.ts';
export { LaurelNavigateEvent } from '../internal/events/navigate-event.ts';
export { LaurelBeforeRespondEvent, LaurelRespondEvent } from '../internal/events/survey-events.ts';
export { LaurelSurvey } from './survey.ts';
