export { configureLaurel, signOut } from '../shared/page.ts';
export { LaurelErrorEvent, LaurelLoadEvent } from '../shared/events.ts';
export { LaurelNavigateEvent } from '../shared/navigate-event.ts';
export type { LaurelReferEvent, LaurelReferredEvent } from '../shared/referral-event.ts';
export { LaurelReferralForm } from './referral-form.ts';
