import type { Tx } from '../db/transaction.ts';
import { addClaimEntries, updateClaim } from './commands.ts';
import type { ClaimRow } from './tables.ts';

/**
 * Locks the seats of an event until the transaction ends. Who joins its waiting list and who gives a seat back do so one after
 * the other: otherwise a seat could become free for nobody while somebody is put on the list.
 */
export const lockSeats = async (tx: Tx, perk: string): Promise<void> => {
  await tx.selectFrom('perk_event').select('perk').where('perk', '=', perk).forUpdate().execute();
};

const nextWaiting = (tx: Tx, perk: string): Promise<ClaimRow | undefined> =>
  tx
    .selectFrom('claim')
    .selectAll()
    .where('perk', '=', perk)
    .where('status', '=', 'waitlisted')
    .orderBy('seq')
    .limit(1)
    .executeTakeFirst();

/** Gives a seat that has become free to the first who waits, of whatever account; `false` if nobody waits. */
export const promoteFirst = async (tx: Tx, perk: string, now: Date): Promise<boolean> => {
  await lockSeats(tx, perk);
  // One that is cancelled at this moment is passed over: its version has changed.
  for (let next = await nextWaiting(tx, perk); next; next = await nextWaiting(tx, perk)) {
    const claim = await updateClaim(tx, next, now, 1, { status: 'scheduled' });
    if (!claim) continue;
    await addClaimEntries(tx, claim, [{ what: 'scheduled', person: null, key: null }]);
    return true;
  }
  return false;
};
