import { rangeOf, type Day } from '../calendar-dates.ts';
import type { Tx } from '../db/transaction.ts';
import type { ChallengeRow, SubmissionRow } from './tables.ts';

/** A challenge with what one member has done about it. */
export interface MemberChallenge {
  readonly challenge: ChallengeRow;
  /** The newest first. */
  readonly submissions: readonly SubmissionRow[];
  readonly progress:
    { readonly done: number; readonly score: number | null; readonly completed_on: Day | null } | undefined;
  /** Points that challenges of this kind earned the member in the period of the cap. */
  readonly earned: number;
}

interface MemberKey {
  readonly account: string;
  readonly person: string;
}

/** What challenges of a kind earned, as these submissions have it, since a day. */
const earnedByKind = (
  submissions: readonly (SubmissionRow & { readonly kind: string })[],
  kind: string,
  from: Day,
): number => {
  const since = new Date(`${from}T00:00:00Z`);
  const counted = submissions.filter(
    (each) => each.kind === kind && each.decided_at !== null && each.decided_at >= since,
  );
  return counted.reduce((sum, { awarded }) => sum + (awarded ?? 0), 0);
};

export const loadMemberChallenges = async (
  tx: Tx,
  { account, person }: MemberKey,
  day: Day,
  id?: string,
): Promise<MemberChallenge[]> => {
  const all = tx.selectFrom('challenge').selectAll().orderBy('position');
  const submitted = tx
    .selectFrom('challenge_submission')
    .innerJoin('challenge', 'challenge.challenge', 'challenge_submission.challenge')
    .selectAll('challenge_submission')
    .select('challenge.kind')
    .where('account', '=', account)
    .where('person', '=', person);
  const begun = tx.selectFrom('challenge_progress').selectAll().where('account', '=', account);
  const [challenges, submissions, progress] = await Promise.all([
    (id === undefined ? all : all.where('challenge', '=', id)).execute(),
    submitted.orderBy('challenge_submission.seq', 'desc').execute(),
    begun.where('person', '=', person).execute(),
  ]);
  return challenges.map((challenge) => ({
    challenge,
    submissions: submissions.filter((each) => each.challenge === challenge.challenge),
    progress: progress.find((each) => each.challenge === challenge.challenge),
    earned: challenge.cap_span
      ? earnedByKind(submissions, challenge.kind, rangeOf(challenge.cap_span, day).from)
      : 0,
  }));
};
