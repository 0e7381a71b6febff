import { dayAt } from '../calendar-dates.ts';
import { awardPoints, revokePoints } from '../boards/commands.ts';
import type { Tx } from '../db/transaction.ts';
import type { Viewer } from '../session/viewer.ts';
import { addActivity } from '../standing/account-standing.ts';
import type { NewActivity } from '../standing/activity.ts';

/** Records one activity entry as the vendor's order system would, and returns the new standing. It must come last in a transaction: boards are locked last. */
export const recordActivity = async (
  tx: Tx,
  { account, program }: Viewer,
  now: Date,
  entry: Omit<NewActivity, 'account' | 'occurred_at' | 'recorded_at'>,
) => {
  const fullEntry: NewActivity = { account: account.account, occurred_at: now, recorded_at: now, ...entry };
  const { tier, grace, deferred } = await addActivity(tx, account, program.time_zone, now, [fullEntry]);
  const on = dayAt(now, program.time_zone);
  const earner = { account: account.account, company: account.name };
  if (entry.reverses) await revokePoints(tx, entry.reverses, on);
  else await awardPoints(tx, earner, { kind: entry.kind, reference: entry.external_id, on });
  return { externalId: entry.external_id, tier, grace, deferred };
};
