import type { FormValues } from '../../src/contract/forms.ts';
import type { Database } from '../../demo/backend/db/database.ts';

/** A referral as the database has it, with its events and its lines in the ledger of rewards. */
export interface TestReferralRow {
  readonly referral: string;
  readonly account: string;
  readonly person: string;
  readonly domain: string;
  readonly status: string;
  readonly holds: boolean;
  readonly events: readonly string[];
  /** `referrer earned 150000 EUR` */
  readonly rewards: readonly string[];
  /** What was given about a person; absent once it was deleted. */
  readonly about: FormValues | undefined;
  /** What was answered to those who made it, as it is kept under their keys. */
  readonly answers: string;
}

/** The referrals that were sent since then, oldest first. */
export const readReferrals = async (db: Database, since: Date): Promise<TestReferralRow[]> => {
  const tx = db.withSchema('laurel');
  const referrals = await tx.selectFrom('referral').selectAll().where('sent_at', '>=', since).execute();
  const events = await tx.selectFrom('referral_event').selectAll().orderBy('step').execute();
  const rewards = await tx.selectFrom('referral_reward').selectAll().orderBy('seq').execute();
  const people = await tx.selectFrom('referral_person').selectAll().execute();
  const answers = await tx.selectFrom('idempotency').select('answer').execute();
  return referrals
    .sort((a, b) => a.seq - b.seq)
    .map(({ referral, account, person, domain, status, holds }) => {
      const own = <T extends { readonly referral: string }>(rows: readonly T[]): T[] =>
        rows.filter((row) => row.referral === referral);
      return {
        referral,
        account,
        person,
        domain,
        status,
        holds,
        events: own(events).map(({ what }) => what),
        rewards: own(rewards).map(
          ({ side, what, amount, currency }) => `${side} ${what} ${amount}${currency ? ` ${currency}` : ''}`,
        ),
        about: own(people)[0]?.answers,
        answers: answers
          .map(({ answer }) => JSON.stringify(answer))
          .filter((answer) => answer.includes(referral))
          .join('\n'),
      };
    });
};
