import { sql, type Selectable } from 'kysely';
import { rangeOf, type Day } from '../calendar-dates.ts';
import { claimStatusAt } from '../claims/rules.ts';
import type { ClaimRow } from '../claims/tables.ts';
import { loadCampaigns } from '../referrals/campaign-queries.ts';
import {
  commissionLines,
  commissionSums,
  loadCommissionRows,
  type CommissionSums,
} from '../referrals/commission.ts';
import type { PerkFact } from './tables.ts';
import type { Tx } from '../db/transaction.ts';
import { loadDrawEntries, loadAnsweredPerks, type DrawEntryRow } from '../surveys/queries.ts';
import type { Tables } from '../db/tables.ts';

/** How much of a perk's quota is used in the current period. */
interface QuotaUsage {
  readonly limit: number;
  readonly used: number;
  readonly since: Day;
  /** First day of the next period. */
  readonly to: Day;
  /** How much of it a claim takes. */
  readonly take: number;
  readonly movedAt: Date | null;
}

/** A perk with everything about it that one member of one account can see. */
export interface PerkOffer {
  readonly perk: Selectable<Tables['perk']>;
  readonly event: Selectable<Tables['perk_event']> | undefined;
  /** The numbers of the claims that wait for a seat, of all accounts, in their order. */
  readonly waiting: readonly number[];
  readonly quota: QuotaUsage | undefined;
  readonly facts: PerkFact;
  /** Of a commission that a campaign earns: what the ledger has. */
  readonly commission: CommissionSums | undefined;
  /** The newest open or fulfilled claim; of a perk that is claimed once by each member, the member's own. */
  readonly claim: ClaimRow | undefined;
  /** The account has an open or fulfilled claim of it, whoever made it. */
  readonly taken: boolean;
  /** The perk is a survey that this member has answered. */
  readonly answered: boolean;
  /** This member's survey answers have recommended the perk. */
  readonly marked: boolean;
  /** For a prize draw: the entries that surveys have brought. */
  readonly entries: readonly DrawEntryRow[];
}

interface PerkAudience {
  readonly account: string;
  readonly person: string;
  readonly day: Day;
  readonly now: Date;
  readonly timeZone: string;
}

const quotaUsageOf = (
  { perk, quota_limit, quota_span, quota_unit }: PerkOffer['perk'],
  rows: readonly Selectable<Tables['perk_quota']>[],
  day: Day,
): QuotaUsage | undefined => {
  if (quota_limit === null || quota_span === null) return undefined;
  const { from: since, to } = rangeOf(quota_span, day);
  const row = rows.find((each) => each.perk === perk && each.since === since);
  return {
    limit: row?.limit_count ?? quota_limit,
    used: row?.used ?? 0,
    since,
    to,
    take: quota_unit.take ?? 1,
    movedAt: row?.moved_at ?? null,
  };
};

const claimsOf = (
  { perk }: PerkOffer['perk'],
  event: PerkOffer['event'],
  claims: readonly ClaimRow[],
  now: Date,
): ClaimRow[] =>
  claims
    .filter((claim) => claim.perk === perk)
    .map((claim) => ({
      ...claim,
      status: claimStatusAt(claim.status, now, event?.starts_at, event?.ends_at),
    }));

/** The commissions of an account that a perk shows, by the campaign that earns them. */
const loadCommissions = async (
  tx: Tx,
  audience: PerkAudience,
): Promise<ReadonlyMap<string, CommissionSums>> => {
  const shown = tx
    .selectFrom('perk')
    .select(sql<string>`display -> 'commission' ->> 'campaign'`.as('campaign'));
  const [campaigns, rows] = await Promise.all([
    loadCampaigns(tx),
    loadCommissionRows(tx, audience.account, shown),
  ]);
  return new Map(
    campaigns.map((each) => [each.campaign, commissionSums(commissionLines(rows, audience, each))]),
  );
};

/** The perks of a program for one member, in the vendor's order. */
export const loadOffers = async (tx: Tx, audience: PerkAudience): Promise<PerkOffer[]> => {
  const { account, person, day, now } = audience;
  const claimed = tx.selectFrom('claim').selectAll().where('account', '=', account);
  const waited = tx.selectFrom('claim').select(['perk', 'seq']).where('status', '=', 'waitlisted');
  const [perks, events, quotas, facts, claims, waiting, entries, { marked, answered }, commissions] =
    await Promise.all([
      tx.selectFrom('perk').selectAll().orderBy('position').orderBy('seq').execute(),
      tx.selectFrom('perk_event').selectAll().execute(),
      tx.selectFrom('perk_quota').selectAll().where('account', '=', account).execute(),
      tx.selectFrom('perk_fact').selectAll().where('account', '=', account).execute(),
      claimed.where('status', 'not in', ['declined', 'cancelled']).orderBy('seq', 'desc').execute(),
      waited.orderBy('seq').execute(),
      loadDrawEntries(tx, account),
      loadAnsweredPerks(tx, audience),
      loadCommissions(tx, audience),
    ]);
  const known = perks.filter(
    ({ perk, display }) => !display.personal || facts.some((each) => each.perk === perk),
  );
  return known.map((perk) => {
    const event = events.find((each) => each.perk === perk.perk);
    const own = claimsOf(perk, event, claims, now);
    return {
      perk,
      event,
      waiting: waiting.filter((each) => each.perk === perk.perk).map(({ seq }) => Number(seq)),
      quota: quotaUsageOf(perk, quotas, day),
      facts: facts.find((each) => each.perk === perk.perk)?.fact ?? {},
      commission: commissions.get(perk.display.commission?.campaign ?? ''),
      claim: own.find((claim) => perk.once !== 'member' || claim.person === person),
      taken: own.some(({ status }) => status !== 'expired'),
      answered: answered.has(perk.perk),
      marked: marked.has(perk.perk),
      entries: entries.filter(({ draw }) => draw === perk.perk),
    };
  });
};

/** Whether the quota is used up, all seats are taken and nobody can wait for one, or the survey is answered. */
export const isUsedUp = ({ quota, event, answered }: PerkOffer): boolean =>
  answered ||
  (quota !== undefined && quota.used + quota.take > quota.limit) ||
  (event !== undefined && !event.waiting_list && event.taken >= event.capacity);
