import { dayAt } from '../rules/calendar.ts';
import { advance, unplaced, type Placement } from '../rules/placement.ts';
import type { Entry } from '../rules/tier-rules.ts';
import { loadEntries, record, type Line } from './activity.ts';
import { loadLadder, type LadderRules } from './ladder.ts';
import type { Books } from './store.ts';

/** All that a standing is told from. */
export interface Ground {
  readonly rules: LadderRules;
  readonly entries: readonly Entry[];
  readonly placement: Placement;
}

interface Owner {
  readonly account: string;
  readonly plan: string;
  readonly enrolled: string;
}

const stored = async (books: Books, owner: Owner, lock: boolean): Promise<Placement> => {
  const query = books.selectFrom('standing').selectAll().where('account', '=', owner.account);
  const row = await (lock ? query.forUpdate() : query).executeTakeFirst();
  if (!row) return unplaced(owner.enrolled);
  const { tier, since, grace, deferred, history, decided_on, seen } = row;
  return { tier, since, grace, deferred, history, day: decided_on, seen };
};

const save = async (books: Books, account: string, now: Placement): Promise<void> => {
  const row = {
    tier: now.tier,
    since: now.since,
    grace: now.grace && JSON.stringify(now.grace),
    deferred: now.deferred && JSON.stringify(now.deferred),
    history: JSON.stringify(now.history),
    decided_on: now.day,
    seen: now.seen,
  };
  await books
    .insertInto('standing')
    .values({ account, ...row })
    .onConflict((conflict) => conflict.columns(['tenant', 'account']).doUpdateSet(row))
    .execute();
};

/** The standing as of now; days that passed since it was stored are counted, not written. */
export const readStanding = async (
  books: Books,
  owner: Owner,
  timeZone: string,
  now: Date,
): Promise<Ground> => {
  // The standing before the lines: a write between the two is then a line not yet seen, never one too many.
  const before = await stored(books, owner, false);
  const rules = await loadLadder(books, owner.plan);
  const entries = await loadEntries(books, owner.account, timeZone);
  const placement = advance(before, rules, entries, dayAt(now, timeZone));
  return { rules, entries, placement };
};

/** Adds lines and decides again, in the caller's transaction; the row lock puts writers of one account in a line. */
export const addActivity = async (
  books: Books,
  owner: Owner,
  timeZone: string,
  now: Date,
  lines: readonly Line[],
): Promise<Placement> => {
  const before = await stored(books, owner, true);
  await record(books, lines);
  const rules = await loadLadder(books, owner.plan);
  const entries = await loadEntries(books, owner.account, timeZone);
  const placement = advance(before, rules, entries, dayAt(now, timeZone));
  await save(books, owner.account, placement);
  return placement;
};
