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

/** What challenges of each kind earned a member since a moment. */
const earnedByKind = async (
  tx: Tx,
  { account, person }: MemberKey,
  kind: string,
  from: Day,
): Promise<number> => {
  const { sum } = await tx
    .selectFrom('challenge_submission')
    .innerJoin('challenge', 'challenge.challenge', 'challenge_submission.challenge')
    .select(({ fn }) => fn.sum<string>('awarded').as('sum'))
    .where('account', '=', account)
    .where('person', '=', person)
    .where('challenge.kind', '=', kind)
    .where('decided_at', '>=', new Date(`${from}T00:00:00Z`))
    .executeTakeFirstOrThrow();
  return Number(sum ?? 0);
};

export const loadMemberChallenges = async (
  tx: Tx,
  member: MemberKey,
  day: Day,
  id?: string,
): Promise<MemberChallenge[]> => {
  let query = tx.selectFrom('challenge').selectAll().orderBy('position');
  if (id !== undefined) query = query.where('challenge', '=', id);
  const [challenges, submissions, progress] = [
    await query.execute(),
    await tx
      .selectFrom('challenge_submission')
      .selectAll()
      .where('account', '=', member.account)
      .where('person', '=', member.person)
      .orderBy('seq', 'desc')
      .execute(),
    await tx
      .selectFrom('challenge_progress')
      .selectAll()
      .where('account', '=', member.account)
      .where('person', '=', member.person)
      .execute(),
  ];
  const items: MemberChallenge[] = [];
  for (const challenge of challenges)
    items.push({
      challenge,
      submissions: submissions.filter((each) => each.challenge === challenge.challenge),
      progress: progress.find((each) => each.challenge === challenge.challenge),
      earned: challenge.cap_span
        ? await earnedByKind(tx, member, challenge.kind, rangeOf(challenge.cap_span, day).from)
        : 0,
    });
  return items;
};
