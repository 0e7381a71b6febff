export { configureLaurel, signOut } from '../internal/program/page-provider.ts';
export { LaurelErrorEvent, LaurelLoadEvent } from '../internal/events/resource-events.ts';
export { LaurelNavigateEvent } from '../internal/events/navigate-event.ts';
export type { LaurelBeforeReferEvent, LaurelReferEvent } from '../internal/events/referral-events.ts';
export { LaurelReferralForm } from './referral-form.ts';
