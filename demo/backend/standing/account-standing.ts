import { dayAt } from '../calendar-dates.ts';
import { advancePlacement, initialPlacement, type Placement } from './placement.ts';
import type { ActivityEntry } from './tier-rules.ts';
import { loadActivity, insertActivity, type NewActivity } from './activity.ts';
import { loadLadder, type LadderRules } from './ladder.ts';
import type { Tx } from '../db/transaction.ts';

/** All that a standing is told from. */
export interface StandingRecord {
  readonly rules: LadderRules;
  readonly activity: readonly ActivityEntry[];
  readonly placement: Placement;
}

interface StandingOwner {
  readonly account: string;
  readonly plan: string;
  readonly enrolled: string;
}

const loadPlacement = async (tx: Tx, owner: StandingOwner, lock: boolean): Promise<Placement> => {
  const query = tx.selectFrom('standing').selectAll().where('account', '=', owner.account);
  const row = await (lock ? query.forUpdate() : query).executeTakeFirst();
  if (!row) return initialPlacement(owner.enrolled);
  const { tier, since, grace, deferred, history, decided_on, seen } = row;
  return { tier, since, grace, deferred, history, day: decided_on, seen };
};

const savePlacement = async (tx: Tx, account: string, now: Placement): Promise<void> => {
  const row = {
    tier: now.tier,
    since: now.since,
    grace: now.grace && JSON.stringify(now.grace),
    deferred: now.deferred && JSON.stringify(now.deferred),
    history: JSON.stringify(now.history),
    decided_on: now.day,
    seen: now.seen,
  };
  await tx
    .insertInto('standing')
    .values({ account, ...row })
    .onConflict((conflict) => conflict.columns(['tenant', 'account']).doUpdateSet(row))
    .execute();
};

/** The standing as of now; days that passed since it was stored are counted, not written. */
export const loadStanding = async (
  tx: Tx,
  owner: StandingOwner,
  timeZone: string,
  now: Date,
): Promise<StandingRecord> => {
  // The standing before the lines: a write between the two is then a line not yet seen, never one too many.
  const before = await loadPlacement(tx, owner, false);
  const rules = await loadLadder(tx, owner.plan);
  const entries = await loadActivity(tx, owner.account, timeZone);
  const placement = advancePlacement(before, rules, entries, dayAt(now, timeZone));
  return { rules, activity: entries, placement };
};

/** Adds lines and decides again, in the caller's transaction; the row lock puts writers of one account in a line. */
export const addActivity = async (
  tx: Tx,
  owner: StandingOwner,
  timeZone: string,
  now: Date,
  lines: readonly NewActivity[],
): Promise<Placement> => {
  const before = await loadPlacement(tx, owner, true);
  await insertActivity(tx, lines);
  const rules = await loadLadder(tx, owner.plan);
  const entries = await loadActivity(tx, owner.account, timeZone);
  const placement = advancePlacement(before, rules, entries, dayAt(now, timeZone));
  await savePlacement(tx, owner.account, placement);
  return placement;
};
