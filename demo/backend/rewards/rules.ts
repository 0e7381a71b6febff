import type { Day } from '../calendar-dates.ts';
import type { RewardOffer } from './queries.ts';

export type RewardState = 'available' | 'locked' | 'sold_out' | 'scheduled' | 'ended';

/** Whether it may be redeemed on a day, apart from what it costs. */
export const rewardState = ({ reward, used }: RewardOffer, day: Day, tierReached: boolean): RewardState => {
  if (reward.open_from !== null && day < reward.open_from) return 'scheduled';
  if (reward.open_until !== null && day >= reward.open_until) return 'ended';
  if (reward.stock === 0) return 'sold_out';
  const usedUp = reward.use_limit !== null && used >= reward.use_limit;
  return usedUp || !tierReached ? 'locked' : 'available';
};

/** Until when a session can be cancelled: two days before it begins. */
export const sessionDeadline = (startsAt: Date): Date => new Date(startsAt.getTime() - 2 * 86_400_000);

/** What happens with an order that needs no decision any more. */
export const outcomeOf = (kind: string): { status: string; what: string; spends: boolean } => {
  if (kind === 'session') return { status: 'scheduled', what: 'booked', spends: false };
  if (kind === 'goods') return { status: 'approved', what: 'approved', spends: false };
  if (kind === 'donation') return { status: 'fulfilled', what: 'done', spends: true };
  return { status: 'fulfilled', what: 'issued', spends: true };
};

/** Whether an order can still be cancelled: not once its code was issued, goods were sent, or the session is near. */
export const isCancellable = (status: string, startsAt: Date | undefined, now: Date): boolean => {
  if (status === 'awaiting_approval' || status === 'approved') return true;
  return status === 'scheduled' && !!startsAt && now < sessionDeadline(startsAt);
};
