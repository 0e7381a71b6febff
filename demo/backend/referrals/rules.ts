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
export type ReferralStatus = (typeof referralStatuses)[number];

/** The statuses that can follow each status. One that leads nowhere is final; no status comes twice. */
const transitions: Readonly<Record<ReferralStatus, readonly ReferralStatus[]>> = {
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
export const nextStatuses = (status: ReferralStatus): readonly ReferralStatus[] => transitions[status];

export const canTransition = (from: ReferralStatus, to: ReferralStatus): boolean =>
  nextStatuses(from).includes(to);

/** What the vendor may do: everything but what the member does (`withdrawn`) or the calendar (`expired`). */
export const vendorMoves = (status: ReferralStatus): readonly ReferralStatus[] =>
  nextStatuses(status).filter((to) => to !== 'withdrawn' && to !== 'expired');

export const openStatuses: readonly ReferralStatus[] = referralStatuses.filter(
  (status) => nextStatuses(status).length > 0,
);

export const isOpen = (status: ReferralStatus): boolean => openStatuses.includes(status);

export type ReferralGroup = 'open' | 'won' | 'closed';

export const referralGroup = (status: ReferralStatus): ReferralGroup =>
  isOpen(status) ? 'open' : status === 'won' ? 'won' : 'closed';

/** Whether a company counts for the sender of a referral with this status. */
export const holdsCompany = (status: ReferralStatus): boolean => referralGroup(status) !== 'closed';

/** The status on a day: no write happens when protection ends, so `expired` is computed here. */
export const referralStatusOn = (status: ReferralStatus, protectedUntil: Day, day: Day): ReferralStatus =>
  isOpen(status) && day > protectedUntil ? 'expired' : status;

export const trackLength = 6;

const trackSteps: Readonly<Partial<Record<ReferralStatus, number>>> = {
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
export const trackDone = (passed: readonly ReferralStatus[]): number =>
  Math.max(1, ...passed.map((status) => trackSteps[status] ?? 1));
