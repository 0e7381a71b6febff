// `<laurel-referral-form>`: `referral-form.ts` reads campaign and referrals. `referral-card.ts` offers to share
// (`share-panel.ts`), to introduce (`introduction-form.ts`) or to introduce several (`several-form.ts`), which check companies
// and send; `referral-list.ts` and `referral-dialog.ts` show what became of them.

export { configureLaurel, signOut } from '../internal/program/page-provider.ts';
export { LaurelErrorEvent, LaurelLoadEvent } from '../internal/events/resource-events.ts';
export { LaurelNavigateEvent } from '../internal/events/navigate-event.ts';
export type { LaurelBeforeReferEvent, LaurelReferEvent } from '../internal/events/referral-events.ts';
export { LaurelReferralForm } from './referral-form.ts';
