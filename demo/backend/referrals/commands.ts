import { sql, type Insertable } from 'kysely';
import type { FormValues } from '../../../src/contract/forms.ts';
import type { ReferralSide } from './tables.ts';
import type { ReferralRow, ReferralTaskRow } from './queries.ts';
import type { Tx } from '../db/transaction.ts';
import type { Tables } from '../db/tables.ts';

// Every write locks rows in the same order, limits, referral, events, rewards, so that no two writes wait for each
// other for ever.

type NewReferralRow = Omit<Insertable<Tables['referral']>, 'tenant' | 'seq' | 'holds'>;

/** With `holds` the referral is the one the company counts for; undefined where another one has it. */
export const insertReferral = (
  tx: Tx,
  referral: NewReferralRow,
  holds: boolean,
): Promise<ReferralRow | undefined> =>
  tx
    .insertInto('referral')
    .values({ ...referral, holds })
    .onConflict((held) => held.doNothing())
    .returningAll()
    .executeTakeFirst();

/**
 * Stores a third person's data in a table of its own. Nothing is compared with it, so the time of an answer tells
 * nothing about the person.
 */
export const insertReferralPerson = async (
  tx: Tx,
  { referral, account }: ReferralRow,
  mailbox: string | null,
  answers: FormValues,
): Promise<void> => {
  await tx
    .insertInto('referral_person')
    .values({ referral, account, mailbox, answers: JSON.stringify(answers) })
    .execute();
};

/** Deletes a third person's data, if it is still there. */
export const deleteReferralPerson = async (tx: Tx, { referral }: ReferralRow): Promise<void> => {
  await tx.deleteFrom('referral_person').where('referral', '=', referral).execute();
  // What a task asked for may be about the person, too.
  await tx.updateTable('referral_task').set({ answers: null }).where('referral', '=', referral).execute();
};

/** Stores the answers to a task; `false` where it was answered before. */
export const answerTask = async (
  tx: Tx,
  { referral, task }: Pick<ReferralTaskRow, 'referral' | 'task'>,
  answers: FormValues,
  now: Date,
): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('referral_task')
    .set({ answers: JSON.stringify(answers), answered_at: now })
    .where('referral', '=', referral)
    .where('task', '=', task)
    .where('answered_at', 'is', null)
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
};

/** Replaces the answers stored under idempotency keys of this referral: the old ones may hold the person's data. */
export const rewriteIdempotentAnswers = async (
  tx: Tx,
  { referral, account }: ReferralRow,
  lang: string,
  answer: object,
): Promise<void> => {
  await tx
    .updateTable('idempotency')
    .set({ lang, answer: JSON.stringify(answer) })
    .where('account', '=', account)
    .where(sql<boolean>`answer->>'id' = ${referral}`)
    .execute();
};

type ReferralChange = Partial<
  Pick<
    ReferralRow,
    'status' | 'holds' | 'company' | 'next_actor' | 'expected_by' | 'rejection' | 'feedback' | 'feedback_on'
  >
>;

/**
 * Changes a referral that is about to get `events` more events. Optimistic concurrency: `steps` is the version, and
 * undefined means that it has changed since it was read.
 */
export const updateReferral = (
  tx: Tx,
  { referral, steps }: ReferralRow,
  now: Date,
  events: number,
  change: ReferralChange,
): Promise<ReferralRow | undefined> =>
  tx
    .updateTable('referral')
    .set({ ...change, steps: steps + events, moved_at: now })
    .where('referral', '=', referral)
    .where('steps', '=', steps)
    .returningAll()
    .executeTakeFirst();

interface NewReferralEvent {
  readonly what: string;
  readonly person?: string | null;
  readonly actor?: string | null;
  readonly key?: string | null;
}

/**
 * Adds the events that explain the present state of a referral. They are append-only: nobody can change or delete
 * them.
 */
export const addReferralEvents = async (
  tx: Tx,
  { referral, account, steps, moved_at: at }: ReferralRow,
  events: readonly NewReferralEvent[],
): Promise<void> => {
  const rows = events.map((event, index) => ({
    person: null,
    actor: null,
    key: null,
    ...event,
    referral,
    account,
    at,
    step: steps - events.length + index + 1,
  }));
  await tx.insertInto('referral_event').values(rows).execute();
};

/** Adds the rewards earned by a status. The primary key of the ledger refuses a second time. */
export const addEarnedRewards = async (
  tx: Tx,
  { referral, account, moved_at: at }: ReferralRow,
  stage: string,
  earned: readonly {
    readonly side: ReferralSide;
    readonly amount: number;
    readonly currency: string | null;
    readonly base?: number | null;
  }[],
): Promise<void> => {
  const rows = earned.map((each) => ({
    base: null,
    ...each,
    referral,
    account,
    at,
    stage,
    what: 'earned' as const,
  }));
  if (rows.length > 0) await tx.insertInto('referral_reward').values(rows).execute();
};

/** Adds a ledger entry for each reward that was earned: paid out, or the same amount reversed. */
export const addRewardFollowUp = async (
  tx: Tx,
  { referral, moved_at: at }: ReferralRow,
  what: 'paid' | 'reversed',
): Promise<void> => {
  const earned = await tx
    .selectFrom('referral_reward')
    .selectAll()
    .where('referral', '=', referral)
    .where('what', '=', 'earned')
    .orderBy('seq')
    .execute();
  const rows = earned.map(({ side, account, amount, currency }) => ({
    referral,
    account,
    side,
    what,
    at,
    stage: what === 'paid' ? 'paid' : 'refunded',
    of: 'earned',
    base: null,
    ...(what === 'paid' ? { amount: 0, currency: null } : { amount: -amount, currency }),
  }));
  if (rows.length > 0) await tx.insertInto('referral_reward').values(rows).execute();
};
