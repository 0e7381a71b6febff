import type { Selectable } from 'kysely';
import { spanOf, type Day } from '../rules/calendar.ts';
import { statusAt } from '../rules/claim-course.ts';
import type { Fact } from './perk-tables.ts';
import type { Books } from './store.ts';
import { loadEntries, loadTraces, type Entries } from './surveys.ts';
import type { Tables } from './tables.ts';

export type ClaimRow = Selectable<Tables['claim']>;

/** How much of a perk there is in the present period. */
export interface Allowance {
  readonly limit: number;
  readonly used: number;
  readonly since: Day;
  /** First day of the next period. */
  readonly to: Day;
  readonly movedAt: Date | null;
}

/** A perk with all that belongs to it, as one member of one account meets it. */
export interface Offer {
  readonly perk: Selectable<Tables['perk']>;
  readonly event: Selectable<Tables['perk_event']> | undefined;
  readonly allowance: Allowance | undefined;
  readonly fact: Fact;
  /** The newest one that counts; of a perk that each member takes, the member's own. */
  readonly claim: ClaimRow | undefined;
  /** It is a survey that this member has answered. */
  readonly answered: boolean;
  /** This member's answers to a survey have marked it. */
  readonly marked: boolean;
  /** Of a draw: what surveys have brought. */
  readonly entries: readonly Entries[];
}

interface Looker {
  readonly account: string;
  readonly person: string;
  readonly day: Day;
  readonly now: Date;
}

const allowanceOf = (
  { perk, quota_limit, quota_span }: Offer['perk'],
  rows: readonly Selectable<Tables['perk_quota']>[],
  day: Day,
): Allowance | undefined => {
  if (quota_limit === null || quota_span === null) return undefined;
  const { from: since, to } = spanOf(quota_span, day);
  const row = rows.find((each) => each.perk === perk && each.since === since);
  return {
    limit: row?.limit_count ?? quota_limit,
    used: row?.used ?? 0,
    since,
    to,
    movedAt: row?.moved_at ?? null,
  };
};

const newestOf = (
  { perk, once }: Offer['perk'],
  event: Offer['event'],
  claims: readonly ClaimRow[],
  { person, now }: Looker,
): ClaimRow | undefined => {
  const found = claims.find((claim) => claim.perk === perk && (once !== 'member' || claim.person === person));
  return found && { ...found, status: statusAt(found.status, now, event?.starts_at, event?.ends_at) };
};

/** The perks of a program as this member meets them, in their order; one of them by its id. */
export const loadOffers = async (books: Books, looker: Looker, id?: string): Promise<Offer[]> => {
  const { account, day } = looker;
  let perks = books.selectFrom('perk').selectAll().orderBy('position').orderBy('seq');
  if (id !== undefined) perks = perks.where('perk', '=', id);
  const events = await books.selectFrom('perk_event').selectAll().execute();
  const quotas = await books.selectFrom('perk_quota').selectAll().where('account', '=', account).execute();
  const facts = await books.selectFrom('perk_fact').selectAll().where('account', '=', account).execute();
  const claims = await books
    .selectFrom('claim')
    .selectAll()
    .where('account', '=', account)
    .where('status', 'not in', ['declined', 'cancelled'])
    .orderBy('seq', 'desc')
    .execute();
  const entries = await loadEntries(books, account);
  const { marked, answered } = await loadTraces(books, looker);
  const known = (await perks.execute()).filter(
    ({ perk, display }) => !display.personal || facts.some((each) => each.perk === perk),
  );
  return known.map((perk) => {
    const event = events.find((each) => each.perk === perk.perk);
    return {
      perk,
      event,
      allowance: allowanceOf(perk, quotas, day),
      fact: facts.find((each) => each.perk === perk.perk)?.fact ?? {},
      claim: newestOf(perk, event, claims, looker),
      answered: answered.has(perk.perk),
      marked: marked.has(perk.perk),
      entries: entries.filter(({ draw }) => draw === perk.perk),
    };
  });
};

/** Nothing is left of it: of the quota, of the seats, or to be answered. */
export const isGone = ({ allowance, event, answered }: Offer): boolean =>
  answered ||
  (allowance !== undefined && allowance.used >= allowance.limit) ||
  (event !== undefined && event.taken >= event.capacity);
