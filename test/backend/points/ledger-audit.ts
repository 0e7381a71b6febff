import { sql } from 'kysely';
import type { TenantStore } from '../../../demo/backend/db/transaction.ts';

/** What the rows of a ledger say about themselves, added up again by the database. */
export interface LedgerAudit {
  readonly movements: number;
  readonly postings: number;
  /** Movements whose postings do not add up to zero. */
  readonly unbalanced: number;
  /** Wallets, lots and entries whose balance is not the sum of the postings. */
  readonly drift: number;
  /** Wallets and lots with a balance below zero. */
  readonly negative: number;
}

const sumOf = (bucket: string): string =>
  `coalesce(sum(amount) filter (where bucket = '${bucket}'), 0) as ${bucket}`;

const audit = `with wallets as (
    select account, wallet, ${['available', 'pending', 'reserved', 'debt'].map(sumOf).join(', ')}
    from laurel.points_posting group by account, wallet),
  lots as (
    select lot, ${['available', 'pending', 'reserved'].map(sumOf).join(', ')}
    from laurel.points_posting group by lot),
  entries as (
    select balance, sum(amount) over (partition by account, wallet order by seq) as total from laurel.points_movement)
select
  (select count(*)::int from laurel.points_movement) as movements,
  (select count(*)::int from laurel.points_posting) as postings,
  (select count(*)::int from (select m.movement from laurel.points_movement m left join laurel.points_posting p
    using (tenant, movement) group by m.movement having count(p.line) = 0 or sum(p.amount) <> 0) torn) as unbalanced,
  (select count(*)::int from laurel.points_wallet w left join wallets s using (account, wallet)
    where (w.available, w.pending, w.reserved, -w.debt) is distinct from
      (coalesce(s.available, 0), coalesce(s.pending, 0), coalesce(s.reserved, 0), coalesce(s.debt, 0)))
  + (select count(*)::int from laurel.points_lot l left join lots s using (lot)
    where (l.available, l.pending, l.reserved) is distinct from
      (coalesce(s.available, 0), coalesce(s.pending, 0), coalesce(s.reserved, 0)))
  + (select count(*)::int from entries where balance <> total) as drift,
  (select count(*)::int from laurel.points_wallet where least(available, pending, reserved, debt) < 0)
  + (select count(*)::int from laurel.points_lot where least(available, pending, reserved) < 0) as negative`;

export const auditLedger = async (store: TenantStore, tenant: string): Promise<LedgerAudit> => {
  const { rows } = await store.ownerTransaction(tenant, (tx) => sql.raw<LedgerAudit>(audit).execute(tx));
  const [found] = rows;
  if (!found) throw new Error('the ledger says nothing');
  return found;
};
