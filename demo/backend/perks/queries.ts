import type { Selectable } from 'kysely';
import { rangeOf, type Day } from '../calendar-dates.ts';
import { claimStatusAt } from '../claims/rules.ts';
import type { ClaimRow } from '../claims/tables.ts';
import type { PerkFact } from './tables.ts';
import type { Tx } from '../db/transaction.ts';
import { loadDrawEntries, loadAnsweredPerks, type DrawEntryRow } from '../surveys/queries.ts';
import type { Tables } from '../db/tables.ts';

/** How much of a perk there is in the present period. */
export interface QuotaUsage {
  readonly limit: number;
  readonly used: number;
  readonly since: Day;
  /** First day of the next period. */
  readonly to: Day;
  readonly movedAt: Date | null;
}

/** A perk with all that belongs to it, as one member of one account meets it. */
export interface PerkOffer {
  readonly perk: Selectable<Tables['perk']>;
  readonly event: Selectable<Tables['perk_event']> | undefined;
  readonly quota: QuotaUsage | undefined;
  readonly facts: PerkFact;
  /** The newest one that counts; of a perk that each member takes, the member's own. */
  readonly claim: ClaimRow | undefined;
  /** It is a survey that this member has answered. */
  readonly answered: boolean;
  /** This member's answers to a survey have marked it. */
  readonly marked: boolean;
  /** Of a draw: what surveys have brought. */
  readonly entries: readonly DrawEntryRow[];
}

interface PerkAudience {
  readonly account: string;
  readonly person: string;
  readonly day: Day;
  readonly now: Date;
}

const quotaUsageOf = (
  { perk, quota_limit, quota_span }: PerkOffer['perk'],
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
    movedAt: row?.moved_at ?? null,
  };
};

const newestClaim = (
  { perk, once }: PerkOffer['perk'],
  event: PerkOffer['event'],
  claims: readonly ClaimRow[],
  { person, now }: PerkAudience,
): ClaimRow | undefined => {
  const found = claims.find((claim) => claim.perk === perk && (once !== 'member' || claim.person === person));
  return found && { ...found, status: claimStatusAt(found.status, now, event?.starts_at, event?.ends_at) };
};

/** The perks of a program as this member meets them, in their order; one of them by its id. */
export const loadOffers = async (tx: Tx, audience: PerkAudience, id?: string): Promise<PerkOffer[]> => {
  const { account, day } = audience;
  let perks = tx.selectFrom('perk').selectAll().orderBy('position').orderBy('seq');
  if (id !== undefined) perks = perks.where('perk', '=', id);
  const events = await tx.selectFrom('perk_event').selectAll().execute();
  const quotas = await tx.selectFrom('perk_quota').selectAll().where('account', '=', account).execute();
  const facts = await tx.selectFrom('perk_fact').selectAll().where('account', '=', account).execute();
  const claims = await tx
    .selectFrom('claim')
    .selectAll()
    .where('account', '=', account)
    .where('status', 'not in', ['declined', 'cancelled'])
    .orderBy('seq', 'desc')
    .execute();
  const entries = await loadDrawEntries(tx, account);
  const { marked, answered } = await loadAnsweredPerks(tx, audience);
  const known = (await perks.execute()).filter(
    ({ perk, display }) => !display.personal || facts.some((each) => each.perk === perk),
  );
  return known.map((perk) => {
    const event = events.find((each) => each.perk === perk.perk);
    return {
      perk,
      event,
      quota: quotaUsageOf(perk, quotas, day),
      facts: facts.find((each) => each.perk === perk.perk)?.fact ?? {},
      claim: newestClaim(perk, event, claims, audience),
      answered: answered.has(perk.perk),
      marked: marked.has(perk.perk),
      entries: entries.filter(({ draw }) => draw === perk.perk),
    };
  });
};

/** Nothing is left of it: of the quota, of the seats, or to be answered. */
export const isUsedUp = ({ quota, event, answered }: PerkOffer): boolean =>
  answered ||
  (quota !== undefined && quota.used >= quota.limit) ||
  (event !== undefined && event.taken >= event.capacity);
