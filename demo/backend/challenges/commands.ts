import { dayAt, type Day } from '../calendar-dates.ts';
import { awardPoints } from '../boards/commands.ts';
import type { Tx } from '../db/transaction.ts';
import { confirm, earn } from '../points/ledger.ts';
import { storedTitle } from '../points/stored-title.ts';
import type { StoredText, WalletRow } from '../points/tables.ts';
import { expiryOf, type PointsProgram } from '../points/wallet.ts';
import { awardFor } from './rules.ts';
import type { MemberChallenge } from './queries.ts';
import type { SubmissionRow } from './tables.ts';

/** Where an award goes. */
export interface Award {
  readonly tx: Tx;
  readonly program: PointsProgram;
  readonly wallet: WalletRow;
  readonly now: Date;
  readonly timeZone: string;
  readonly company: string;
}

const cappedText = (points: number, awarded: number): StoredText => ({
  en: `${points} points; ${awarded} up to the most of this period`,
  es: `${points} puntos; ${awarded} hasta el máximo del periodo`,
  tr: `${points} puan; dönemin üst sınırına kadar ${awarded}`,
});

const noteOf = (item: MemberChallenge, { submission, person }: SubmissionRow, awarded: number) => ({
  text: storedTitle(item.challenge.definition),
  subject: submission,
  person,
  ...(awarded < item.challenge.points && { counting: cappedText(item.challenge.points, awarded) }),
});

const onBoards = async (
  { tx, company }: Award,
  { submission, account, person }: SubmissionRow,
  on: Day,
  times: number,
): Promise<void> =>
  awardPoints(tx, { account, company, person }, { kind: 'challenge', reference: submission, on, times });

const decide = (tx: Tx, { submission }: SubmissionRow, change: Partial<SubmissionRow>) =>
  tx
    .updateTable('challenge_submission')
    .set({
      status: change.status,
      awarded: change.awarded,
      reason: change.reason,
      decided_at: change.decided_at,
      movement: change.movement,
    })
    .where('submission', '=', submission)
    .execute();

/** A submission that needs no review earns at once. */
export const award = async (to: Award, item: MemberChallenge, submission: SubmissionRow): Promise<void> => {
  const { tx, program, wallet, now, timeZone } = to;
  const [awarded, day] = [awardFor(item), dayAt(now, timeZone)];
  const note = noteOf(item, submission, awarded);
  const movement =
    awarded > 0 ? (await earn(tx, wallet, now, awarded, expiryOf(program, day), note)).movement : null;
  await decide(tx, submission, { status: 'approved', awarded, movement, decided_at: now });
  await onBoards(to, submission, day, awarded);
};

/** The points of a submission that is read first wait until then. */
export const announce = async (
  to: Award,
  item: MemberChallenge,
  submission: SubmissionRow,
): Promise<void> => {
  const { tx, program, wallet, now, timeZone } = to;
  const awarded = awardFor(item);
  if (awarded === 0) return;
  const note = noteOf(item, submission, awarded);
  const { movement } = await earn(
    tx,
    wallet,
    now,
    awarded,
    expiryOf(program, dayAt(now, timeZone)),
    note,
    true,
  );
  await tx
    .updateTable('challenge_submission')
    .set({ movement })
    .where('submission', '=', submission.submission)
    .execute();
};

/** The vendor's decision about a submission under review. */
export const decideSubmission = async (
  to: Award,
  item: MemberChallenge,
  submission: SubmissionRow,
  decision: { readonly approved: true } | { readonly approved: false; readonly reason: string },
): Promise<void> => {
  const { tx, program, wallet, now, timeZone } = to;
  const waiting = await tx
    .selectFrom('points_movement')
    .selectAll()
    .where('movement', '=', submission.movement)
    .executeTakeFirst();
  // The cap may have been reached, or a new period begun, while it waited.
  const awarded = decision.approved ? awardFor(item) : 0;
  const note = noteOf(item, submission, decision.approved ? awarded : item.challenge.points);
  const expiresOn = expiryOf(program, dayAt(now, timeZone));
  const settled = waiting
    ? await confirm(tx, wallet, now, waiting, awarded, note)
    : awarded > 0 && (await earn(tx, wallet, now, awarded, expiresOn, note));
  const movement = settled ? settled.movement : null;
  await decide(tx, submission, {
    status: decision.approved ? 'approved' : 'rejected',
    awarded,
    movement,
    reason: decision.approved ? null : decision.reason,
    decided_at: now,
  });
  if (decision.approved) await onBoards(to, submission, dayAt(now, timeZone), awarded);
};
