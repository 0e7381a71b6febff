import type { Day } from '../calendar-dates.ts';
import { openStatuses } from './rules.ts';
import type { Tx } from '../db/transaction.ts';

/** What the vendor knows of a company, by its domain alone. */
export interface KnownCompany {
  /** It is the sender's own company, or of the same group. */
  readonly own: boolean;
  /** It is a customer of the vendor. */
  readonly customer: boolean;
  /** It was referred by somebody, for whom it counts until this day. */
  readonly referredUntil: Day | undefined;
}

/** Runs the same statement whatever is known, so that the time of an answer reveals nothing. */
export const findKnownCompany = async (
  tx: Tx,
  account: string,
  domain: string,
  day: Day,
): Promise<KnownCompany> => {
  const own = tx.selectFrom('company').select('holding').where('account', '=', account);
  const held = tx.selectFrom('referral').select(['status', 'protected_until']).where('domain', '=', domain);
  const [company, holdings, holder] = await Promise.all([
    tx.selectFrom('company').selectAll().where('domain', '=', domain).executeTakeFirst(),
    own.where('holding', 'is not', null).execute(),
    held.where('holds', '=', true).executeTakeFirst(),
  ]);
  const group = company?.holding ?? undefined;
  const won = holder?.status === 'won';
  return {
    own: company?.account === account || holdings.some(({ holding }) => holding === group),
    customer: company !== undefined || won,
    referredUntil: holder && !won && holder.protected_until >= day ? holder.protected_until : undefined,
  };
};

/** Frees a company whose protection has ended, so that it can be referred again. */
export const releaseExpiredProtection = async (tx: Tx, domain: string, day: Day): Promise<void> => {
  await tx
    .updateTable('referral')
    .set({ holds: false })
    .where('domain', '=', domain)
    .where('holds', '=', true)
    .where('status', 'in', openStatuses)
    .where('protected_until', '<', day)
    .execute();
};

/**
 * What is known of the contact person, for the reviewer only. It is looked up in a review, never when a referral is
 * sent.
 */
export const findKnownContact = async (tx: Tx, referral: string): Promise<readonly string[]> => {
  const person = await tx
    .selectFrom('referral_person')
    .select('mailbox')
    .where('referral', '=', referral)
    .executeTakeFirst();
  const mailbox = person?.mailbox;
  if (mailbox === null || mailbox === undefined) return [];
  const others = await tx
    .selectFrom('referral_person')
    .select('referral')
    .where('mailbox', '=', mailbox)
    .where('referral', '<>', referral)
    .execute();
  const members = await tx.selectFrom('person').select('person').where('email', '=', mailbox).execute();
  return [...(members.length > 0 ? ['member'] : []), ...(others.length > 0 ? ['referred_before'] : [])];
};
