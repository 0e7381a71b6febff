// Loaded together: one referral, in its dialog or after it was sent.
export { confirmation } from './confirmation.ts';
export { referralDetailStyles } from './referral-detail.styles.ts';
export { ReferralDialog } from './referral-dialog.ts';
