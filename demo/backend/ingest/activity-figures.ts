import { sql } from 'kysely';
import { dayAt, instantOf } from '../calendar-dates.ts';
import { absoluteDay } from '../seed/file/relative-day.ts';
import type { NewActivity } from '../standing/activity.ts';
import type { IngestContext } from './ingest-context.ts';
import { minorUnitsOf, refused, type ActivityRecord, type RowResult } from './records.ts';

// What a record of activity counts: read against the entries that are there.

/** An entry that is there, as far as a record can say the same or take it back. */
export interface KnownEntry {
  readonly account: string;
  readonly kind: string;
  readonly amount: number;
  readonly quantity: number;
  readonly occurred_at: Date;
  readonly reverses: string | null;
  /** What reversals have taken of its amount, and whether there are any. */
  readonly reversed: number;
  readonly isReversed: boolean;
}

/** The entries of these records, and those that they take back. */
export const loadEntries = async (
  { tx }: IngestContext,
  records: readonly ActivityRecord[],
): Promise<Map<string, KnownEntry>> => {
  const targets = [...new Set(records.flatMap(({ reverses }) => reverses ?? []))];
  const wanted = [...new Set([...records.map(({ id }) => id), ...targets])];
  if (wanted.length === 0) return new Map();
  const [rows, taken] = await Promise.all([
    tx
      .selectFrom('activity')
      .select(['external_id', 'account', 'kind', 'amount', 'quantity', 'occurred_at', 'reverses'])
      .where('external_id', '=', sql<string>`any(${wanted})`)
      .execute(),
    tx
      .selectFrom('activity')
      .select(['reverses', sql<number>`sum(amount)::bigint`.as('amount')])
      .where('reverses', '=', sql<string>`any(${targets})`)
      .groupBy('reverses')
      .execute(),
  ]);
  const reversals = new Map(taken.map(({ reverses, amount }) => [reverses, amount]));
  return new Map(
    rows.map(({ external_id, ...entry }) => [
      external_id,
      { ...entry, reversed: reversals.get(external_id) ?? 0, isReversed: reversals.has(external_id) },
    ]),
  );
};

/** When it happened: of a day its noon in the time zone of the program, or now where that is still to come. */
export const momentOf = ({ program, now }: IngestContext, at: string): Date => {
  const day = absoluteDay(at);
  if (day === undefined) return new Date(at);
  const noon = instantOf(day, '12:00', program.time_zone);
  return noon > now && day === dayAt(now, program.time_zone) ? now : noon;
};

type Figures = Pick<NewActivity, 'kind' | 'amount' | 'quantity'>;

/** What an entry of its own counts. */
export const ownFigures = (
  { program }: IngestContext,
  { kind, amount, quantity = 1 }: ActivityRecord,
): Figures | RowResult => {
  if (kind === undefined) return refused('invalid', 'kind', 'is missing: fill it in');
  const units = amount === undefined ? 0 : minorUnitsOf(amount, program.currency);
  if (units === undefined) return refused('invalid', 'amount', `has more decimals than ${program.currency}`);
  if (units < 0 || quantity < 0)
    return refused(
      'invalid',
      units < 0 ? 'amount' : 'quantity',
      'is below 0: name the entry that it takes back in "reverses"',
    );
  return { kind, amount: units, quantity };
};

/** What a reversal takes back: all that is left, or the part that it names. */
export const reversedFigures = (
  { program }: IngestContext,
  { account, amount, quantity }: ActivityRecord,
  entry: KnownEntry | undefined,
): Figures | RowResult => {
  if (!entry || entry.account !== account || entry.reverses !== null)
    return refused('unknown_entry', 'reverses', 'is no entry of this account: send that first');
  const left = entry.amount + entry.reversed;
  if (entry.isReversed && left === 0) return refused('reversed_already', 'reverses', 'is taken back already');
  const units = amount === undefined ? -left : minorUnitsOf(amount, program.currency);
  if (units === undefined) return refused('invalid', 'amount', `has more decimals than ${program.currency}`);
  if (units > 0 || (quantity ?? 0) > 0)
    return refused(
      'invalid',
      units > 0 ? 'amount' : 'quantity',
      'is above 0: what is taken back is negative',
    );
  if (-units > left)
    return refused(
      'reversed_already',
      'amount',
      `takes back more than the ${left} that are left, in minor units`,
    );
  return {
    kind: 'refund',
    amount: units,
    quantity: quantity ?? (-units === entry.amount ? -entry.quantity : 0) + 0,
  };
};
