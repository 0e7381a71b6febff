import type { Day } from '../calendar-dates.ts';
import type { MemberChallenge } from './queries.ts';

export type ChallengeState =
  'open' | 'in_progress' | 'in_review' | 'rejected' | 'completed' | 'scheduled' | 'ended';

/** How often it was met. */
export const timesMet = ({ submissions }: MemberChallenge): number =>
  submissions.filter(({ status }) => status === 'approved').length;

/** Where a member is with a challenge on a day. */
export const challengeState = (item: MemberChallenge, day: Day): ChallengeState => {
  const { challenge, submissions, progress } = item;
  const last = submissions[0]?.status;
  if (last === 'in_review') return 'in_review';
  if (challenge.repeat_limit !== null && timesMet(item) >= challenge.repeat_limit) return 'completed';
  if (challenge.open_from !== null && day < challenge.open_from) return 'scheduled';
  if (challenge.open_until !== null && day >= challenge.open_until) return 'ended';
  if (last === 'rejected') return 'rejected';
  return progress && progress.done > 0 && progress.completed_on === null ? 'in_progress' : 'open';
};

/** What it earns once more: no more than the cap of the period leaves. */
export const awardFor = ({ challenge, earned }: MemberChallenge): number =>
  challenge.cap_points === null
    ? challenge.points
    : Math.max(0, Math.min(challenge.points, challenge.cap_points - earned));
