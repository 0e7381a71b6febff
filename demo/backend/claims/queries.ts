import type { Tx } from '../db/transaction.ts';
import type { ClaimEntryRow, ClaimRow } from './tables.ts';

/** A claim with its ledger entries, oldest first. */
export interface ClaimRecord {
  readonly claim: ClaimRow;
  readonly entries: readonly ClaimEntryRow[];
}

export interface ClaimFilter {
  readonly perk?: string | undefined;
  readonly status?: string;
  /** Only the claim made by this person's write with this idempotency key. */
  readonly key?: { readonly key: string; readonly person: string } | undefined;
  readonly claim?: string;
}

const filterClaims = (tx: Tx, account: string, { perk, status, key, claim }: ClaimFilter) => {
  let query = tx.selectFrom('claim').where('claim.account', '=', account);
  if (perk !== undefined) query = query.where('claim.perk', '=', perk);
  if (status !== undefined) query = query.where('claim.status', '=', status);
  if (claim !== undefined) query = query.where('claim.claim', '=', claim);
  if (key === undefined) return query;
  return query.where('claim.claim', 'in', (entry) =>
    entry
      .selectFrom('claim_entry')
      .select('claim_entry.claim')
      .where('claim_entry.key', '=', key.key)
      .where('claim_entry.person', '=', key.person)
      .where('claim_entry.what', '=', 'requested'),
  );
};

export const countClaims = async (tx: Tx, account: string, filter: ClaimFilter): Promise<number> => {
  const { all } = await filterClaims(tx, account, filter)
    .select((row) => row.fn.countAll<number>().as('all'))
    .executeTakeFirstOrThrow();
  return Number(all);
};

/** The newest claims of an account, with a number below `below`: the last one of the page before. */
export const loadClaimRecords = async (
  tx: Tx,
  account: string,
  filter: ClaimFilter,
  { below, size }: { readonly below?: number | undefined; readonly size: number },
): Promise<ClaimRecord[]> => {
  let page = filterClaims(tx, account, filter).orderBy('claim.seq', 'desc').limit(size);
  if (below !== undefined) page = page.where('claim.seq', '<', below);
  const entriesOf = tx.selectFrom('claim_entry').selectAll().where('claim', 'in', page.select('claim.claim'));
  const [claims, entries] = await Promise.all([
    page.selectAll('claim').execute(),
    entriesOf.orderBy('step').execute(),
  ]);
  return claims.map((claim) => ({ claim, entries: entries.filter((entry) => entry.claim === claim.claim) }));
};

export const findClaimRecord = async (
  tx: Tx,
  account: string,
  claim: string,
): Promise<ClaimRecord | undefined> => (await loadClaimRecords(tx, account, { claim }, { size: 1 }))[0];
