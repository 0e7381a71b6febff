import type { Day } from './calendar.ts';

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

/** Where each status may lead. What leads nowhere is an end; no status comes twice. */
const ways: Readonly<Record<ReferralStatus, readonly ReferralStatus[]>> = {
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

/** Where a referral may go from here. */
export const nextOf = (status: ReferralStatus): readonly ReferralStatus[] => ways[status];

export const mayMove = (from: ReferralStatus, to: ReferralStatus): boolean => nextOf(from).includes(to);

/** What the vendor may do: everything but what the member or the calendar does. */
export const vendorMoves = (status: ReferralStatus): readonly ReferralStatus[] =>
  nextOf(status).filter((to) => to !== 'withdrawn' && to !== 'expired');

export const openStatuses: readonly ReferralStatus[] = referralStatuses.filter(
  (status) => nextOf(status).length > 0,
);

export const isOpen = (status: ReferralStatus): boolean => openStatuses.includes(status);

export type Group = 'open' | 'won' | 'closed';

export const groupOf = (status: ReferralStatus): Group =>
  isOpen(status) ? 'open' : status === 'won' ? 'won' : 'closed';

/** Whether a company counts for somebody by a referral that stands so. */
export const holds = (status: ReferralStatus): boolean => groupOf(status) !== 'closed';

/** What became of it by itself: nobody writes when its protection ends. */
export const statusOn = (status: ReferralStatus, protectedUntil: Day, day: Day): ReferralStatus =>
  isOpen(status) && day > protectedUntil ? 'expired' : status;

export const trackLength = 6;

const places: Readonly<Partial<Record<ReferralStatus, number>>> = {
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

/** How far it came, of six: of what is over, as far as it had come. */
export const trackOf = (passed: readonly ReferralStatus[]): number =>
  Math.max(1, ...passed.map((status) => places[status] ?? 1));
