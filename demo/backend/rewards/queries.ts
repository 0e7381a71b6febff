import type { Tx } from '../db/transaction.ts';
import type { RedemptionEntryRow, RedemptionRow, RewardRow, SlotRow } from './tables.ts';

/** Statuses of a redemption that has come to nothing: it counts for no limit. */
const endedStatuses = ['declined', 'cancelled', 'expired'];

/** A reward with its slots, and how often an account has redeemed it. */
export interface RewardOffer {
  readonly reward: RewardRow;
  readonly slots: readonly SlotRow[];
  readonly used: number;
}

export const loadRewards = async (tx: Tx, account: string, id?: string): Promise<RewardOffer[]> => {
  const all = tx.selectFrom('reward').selectAll().orderBy('position');
  const redeemed = tx
    .selectFrom('redemption')
    .select(({ fn }) => ['reward', fn.sum<string>('quantity').as('count')])
    .where('account', '=', account)
    .where('status', 'not in', endedStatuses);
  const [rewards, slots, used] = await Promise.all([
    (id === undefined ? all : all.where('reward', '=', id)).execute(),
    tx.selectFrom('reward_slot').selectAll().orderBy('starts_at').execute(),
    redeemed.groupBy('reward').execute(),
  ]);
  return rewards.map((reward) => ({
    reward,
    slots: slots.filter((slot) => slot.reward === reward.reward),
    used: Number(used.find((each) => each.reward === reward.reward)?.count ?? 0),
  }));
};

/** A redemption with its entries, oldest first. */
export interface RedemptionRecord {
  readonly redemption: RedemptionRow;
  readonly entries: readonly RedemptionEntryRow[];
}

export interface RedemptionFilter {
  readonly redemption?: string;
  readonly reward?: string | undefined;
  readonly status?: string | undefined;
  /** Only the one made by this person's write with this idempotency key. */
  readonly key?: { readonly key: string; readonly person: string } | undefined;
}

const filtered = (tx: Tx, account: string, { redemption, reward, status, key }: RedemptionFilter) => {
  let query = tx.selectFrom('redemption').where('redemption.account', '=', account);
  if (redemption !== undefined) query = query.where('redemption.redemption', '=', redemption);
  if (reward !== undefined) query = query.where('redemption.reward', '=', reward);
  if (status !== undefined) query = query.where('redemption.status', '=', status);
  if (key === undefined) return query;
  return query.where('redemption.redemption', 'in', (entry) =>
    entry
      .selectFrom('redemption_entry')
      .select('redemption_entry.redemption')
      .where('redemption_entry.key', '=', key.key)
      .where('redemption_entry.person', '=', key.person)
      .where('redemption_entry.what', '=', 'requested'),
  );
};

export const countRedemptions = async (
  tx: Tx,
  account: string,
  filter: RedemptionFilter,
): Promise<number> => {
  const { all } = await filtered(tx, account, filter)
    .select(({ fn }) => fn.countAll<string>().as('all'))
    .executeTakeFirstOrThrow();
  return Number(all);
};

/** The newest redemptions of an account, with a number below `below`: the last one of the page before. */
export const loadRedemptions = async (
  tx: Tx,
  account: string,
  filter: RedemptionFilter,
  { below, size }: { readonly below?: number | undefined; readonly size: number },
): Promise<RedemptionRecord[]> => {
  let page = filtered(tx, account, filter).orderBy('redemption.seq', 'desc').limit(size);
  if (below !== undefined) page = page.where('redemption.seq', '<', below);
  const entriesOf = tx
    .selectFrom('redemption_entry')
    .selectAll()
    .where('redemption', 'in', page.select('redemption.redemption'));
  const [rows, entries] = await Promise.all([
    page.selectAll('redemption').execute(),
    entriesOf.orderBy('step').execute(),
  ]);
  return rows.map((redemption) => ({
    redemption,
    entries: entries.filter((entry) => entry.redemption === redemption.redemption),
  }));
};
