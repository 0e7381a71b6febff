import { sql } from 'kysely';
import { awardAll, loadScoredBoards, lockBoards, revokePoints } from '../boards/commands.ts';
import { dayAt } from '../calendar-dates.ts';
import { addActivity, lockStandings } from '../standing/account-standing.ts';
import { insertActivity, type NewActivity } from '../standing/activity.ts';
import { loadEntries, momentOf, ownFigures, reversedFigures, type KnownEntry } from './activity-figures.ts';
import { loadAccounts, type AccountRow, type IngestContext } from './ingest-context.ts';
import { isRefused, refused, type ActivityRecord, type RowResult } from './records.ts';

const sameEntry = (
  entry: KnownEntry,
  { account, kind, amount, quantity, occurred_at, reverses }: NewActivity,
) =>
  entry.account === account &&
  entry.kind === kind &&
  entry.amount === amount &&
  entry.quantity === quantity &&
  entry.reverses === (reverses ?? null) &&
  entry.occurred_at.getTime() === new Date(occurred_at).getTime();

const changedResult = refused(
  'changed',
  'id',
  'is known with other content, and activity is never changed: send a reversal of it under a new id',
);

/** Writes activity of many accounts in one transaction: entries as they come, standings and boards at the end. */
export interface ActivityWriter {
  write(records: readonly ActivityRecord[]): Promise<RowResult[]>;
  /** Decides the tiers of all accounts that got entries, then gives the points on boards, which are locked last. */
  finish(): Promise<void>;
}

/** So many entries change how a table is best read, and ten times as many again: plans that were made for fewer scan all of it. */
const manyEntries = 2000;

export const createActivityWriter = (context: IngestContext): ActivityWriter => {
  const { tx, program, now } = context;
  const { currency, time_zone } = program;
  const touched = new Map<string, AccountRow>();
  /** Accounts without an entry that was judged: what is sent of them is history, judged on its own days. */
  const beginning = new Set<string>();
  let [count, nextAnalysis] = [0, manyEntries];
  /** By how it is written: a file has many entries of one day, and `Intl` takes long to find its noon. */
  const moments = new Map<string, Date>();
  const momentAt = (at: string): Date => {
    const known = moments.get(at) ?? momentOf(context, at);
    if (at.length === 10) moments.set(at, known);
    return known;
  };
  /** What was written, by account. */
  const written = new Map<string, NewActivity[]>();

  /** Locks what orders of these accounts lock, in one order. */
  const touch = async (accounts: readonly AccountRow[]): Promise<void> => {
    const fresh = accounts.filter(({ account }) => !touched.has(account));
    const seen = await lockStandings(tx, fresh.map(({ account }) => account).sort());
    for (const account of fresh) {
      touched.set(account.account, account);
      if ((seen.get(account.account) ?? 0) === 0) beginning.add(account.account);
    }
  };

  const entryOf = (
    record: ActivityRecord,
    known: ReadonlyMap<string, KnownEntry>,
  ): NewActivity | RowResult => {
    const { id, account, at, reverses } = record;
    if (record.currency !== undefined && record.currency !== currency)
      return refused('invalid', 'currency', `is not ${currency}, the currency of the program`);
    const occurred = momentAt(at);
    if (occurred > now) return refused('in_future', 'at', 'is still to come');
    const same = known.get(id);
    // A reversal that is known is compared as if it was still to be made.
    const original = reverses === undefined ? undefined : known.get(reverses);
    const open =
      original && same && same.reverses === reverses
        ? {
            ...original,
            reversed: original.reversed - same.amount,
            isReversed: original.reversed !== same.amount,
          }
        : original;
    const figures =
      reverses === undefined ? ownFigures(context, record) : reversedFigures(context, record, open);
    if ('status' in figures) return figures;
    return {
      ...figures,
      account,
      external_id: id,
      currency: figures.amount === 0 ? null : currency,
      occurred_at: occurred,
      recorded_at: beginning.has(account) ? occurred : now,
      reverses: reverses ?? null,
    };
  };

  return {
    async write(records) {
      const accounts = await loadAccounts(
        context,
        records.map(({ account }) => account),
      );
      await touch([...accounts.values()]);
      const known = await loadEntries(context, records);
      const entries: NewActivity[] = [];
      const results = records.map((record): RowResult => {
        if (!accounts.has(record.account))
          return refused(
            'unknown_account',
            'account',
            'is no account of this program: send the account first',
          );
        const entry = entryOf(record, known);
        const before = known.get(record.id);
        if ('status' in entry)
          return before && isRefused(entry) && entry.code !== 'unknown_entry' ? changedResult : entry;
        if (before) return sameEntry(before, entry) ? { status: 'known' } : changedResult;
        entries.push(entry);
        const { account, kind, amount, quantity, reverses = null } = entry;
        const occurred_at = new Date(entry.occurred_at);
        const figures = {
          account,
          kind,
          amount: Number(amount),
          quantity: Number(quantity),
          occurred_at,
          reverses,
        };
        known.set(record.id, { ...figures, reversed: 0, isReversed: false });
        const original = reverses === null ? undefined : known.get(reverses);
        if (original && reverses !== null)
          known.set(reverses, {
            ...original,
            reversed: original.reversed + figures.amount,
            isReversed: true,
          });
        return { status: 'applied' };
      });
      for (const entry of entries) {
        const own = written.get(entry.account);
        if (own) own.push(entry);
        else written.set(entry.account, [entry]);
      }
      await insertActivity(tx, entries);
      count += entries.length;
      if (count >= nextAnalysis) {
        nextAnalysis *= 10;
        await sql`analyze laurel.activity`.execute(tx);
      }
      return results;
    },
    async finish() {
      if (written.size === 0) return;
      for (const account of touched.values())
        if (written.has(account.account)) await addActivity(tx, account, time_zone, now, []);
      await lockBoards(tx);
      const boards = await loadScoredBoards(tx);
      for (const [account, entries] of written) {
        const earner = { account, company: touched.get(account)?.name ?? account };
        const own = entries.filter(({ reverses }) => reverses === null);
        const scored = own.map(({ kind, external_id, occurred_at }) => ({
          kind,
          reference: external_id,
          on: dayAt(new Date(occurred_at), time_zone),
        }));
        await awardAll(tx, earner, scored, boards);
      }
      for (const { reverses } of [...written.values()].flat())
        if (reverses) await revokePoints(tx, reverses, dayAt(now, time_zone));
    },
  };
};
