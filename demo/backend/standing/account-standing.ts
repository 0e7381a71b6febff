import { dayAt } from '../calendar-dates.ts';
import { advancePlacement, initialPlacement, type Placement } from './placement.ts';
import type { ActivityEntry } from './tier-rules.ts';
import { loadActivity, insertActivity, type NewActivity } from './activity.ts';
import { loadLadder, type LadderRules } from './ladder.ts';
import type { Tx } from '../db/transaction.ts';

/** What a standing is shown from: the rules of the account's plan, its activity and its placement. */
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

/** Locks the standings of accounts as an order does, in this order, and says how many entries each has counted. */
export const lockStandings = async (
  tx: Tx,
  accounts: readonly string[],
): Promise<ReadonlyMap<string, number>> => {
  if (accounts.length === 0) return new Map();
  const rows = await tx
    .selectFrom('standing')
    .select(['account', 'seen'])
    .where('account', 'in', [...accounts])
    .orderBy('account')
    .forUpdate()
    .execute();
  return new Map(rows.map(({ account, seen }) => [account, seen]));
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

const computeStanding = async (
  tx: Tx,
  { account, plan }: StandingOwner,
  placed: Promise<Placement>,
  timeZone: string,
  now: Date,
): Promise<StandingRecord> => {
  const [before, rules, activity] = await Promise.all([
    placed,
    loadLadder(tx, plan),
    loadActivity(tx, account, timeZone),
  ]);
  return { rules, activity, placement: advancePlacement(before, rules, activity, dayAt(now, timeZone)) };
};

/** The standing of an account as of `now`. Days since it was last stored are replayed in memory and not written. */
export const loadStanding = async (
  tx: Tx,
  owner: StandingOwner,
  timeZone: string,
  now: Date,
): Promise<StandingRecord> =>
  // One statement sees the placement and the activity as of one moment: no entry is missed, none counted twice.
  computeStanding(tx, owner, loadPlacement(tx, owner, false), timeZone, now);

/** Adds activity entries and stores the new placement, in the caller's transaction. The row lock serialises the writers of one account. */
export const addActivity = async (
  tx: Tx,
  owner: StandingOwner,
  timeZone: string,
  now: Date,
  entries: readonly NewActivity[],
): Promise<Placement> => {
  const before = await loadPlacement(tx, owner, true);
  await insertActivity(tx, entries);
  const { placement } = await computeStanding(tx, owner, Promise.resolve(before), timeZone, now);
  await savePlacement(tx, owner.account, placement);
  return placement;
};
