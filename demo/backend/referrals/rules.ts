import type { Day } from '../calendar-dates.ts';

export const referralStatuses = [
  'submitted',
  'in_review',
  'accepted',
  'qualified',
  'meeting',
  'negotiation',
  'won',
  'duplicate',
  'lost',
  'rejected',
  'expired',
  'withdrawn',
] as const;
export type StoredReferralStatus = (typeof referralStatuses)[number];

/** The statuses that can follow each status. One that leads nowhere is final; no status comes twice. */
const transitions: Readonly<Record<StoredReferralStatus, readonly StoredReferralStatus[]>> = {
  submitted: ['in_review', 'withdrawn', 'expired'],
  in_review: ['accepted', 'duplicate', 'rejected', 'withdrawn', 'expired'],
  accepted: ['qualified', 'meeting', 'lost', 'withdrawn', 'expired'],
  qualified: ['meeting', 'negotiation', 'lost', 'withdrawn', 'expired'],
  meeting: ['negotiation', 'won', 'lost', 'withdrawn', 'expired'],
  negotiation: ['won', 'lost', 'withdrawn', 'expired'],
  won: [],
  duplicate: [],
  lost: [],
  rejected: [],
  expired: [],
  withdrawn: [],
};

/** The statuses that can follow. */
export const nextStatuses = (status: StoredReferralStatus): readonly StoredReferralStatus[] =>
  transitions[status];

export const canTransition = (from: StoredReferralStatus, to: StoredReferralStatus): boolean =>
  nextStatuses(from).includes(to);

/** What the vendor may do: everything but what the member does (`withdrawn`) or the calendar (`expired`). */
export const vendorMoves = (status: StoredReferralStatus): readonly StoredReferralStatus[] =>
  nextStatuses(status).filter((to) => to !== 'withdrawn' && to !== 'expired');

export const openStatuses: readonly StoredReferralStatus[] = referralStatuses.filter(
  (status) => nextStatuses(status).length > 0,
);

export const isOpen = (status: StoredReferralStatus): boolean => openStatuses.includes(status);

export type ReferralGroup = 'open' | 'won' | 'closed';

export const referralGroup = (status: StoredReferralStatus): ReferralGroup =>
  isOpen(status) ? 'open' : status === 'won' ? 'won' : 'closed';

/** Whether a company counts for the sender of a referral with this status. */
export const holdsCompany = (status: StoredReferralStatus): boolean => referralGroup(status) !== 'closed';

/** The status on a day: no write happens when protection ends, so `expired` is computed here. */
export const referralStatusOn = (
  status: StoredReferralStatus,
  protectedUntil: Day,
  day: Day,
): StoredReferralStatus => (isOpen(status) && day > protectedUntil ? 'expired' : status);

export const trackLength = 6;

const trackSteps: Readonly<Partial<Record<StoredReferralStatus, number>>> = {
  submitted: 1,
  in_review: 2,
  duplicate: 2,
  rejected: 2,
  accepted: 3,
  qualified: 3,
  meeting: 4,
  negotiation: 5,
  won: trackLength,
};

/** How many of six stages were reached; a closed referral keeps how far it came. */
export const trackDone = (passed: readonly StoredReferralStatus[]): number =>
  Math.max(1, ...passed.map((status) => trackSteps[status] ?? 1));
