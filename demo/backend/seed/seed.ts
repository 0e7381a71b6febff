// The demo's data: `data/` says what there is, `words/` how it is called in each language, and `write/` puts it into the
// database. `seed.ts` does so at a start, and leaves alone what is there.

import { sql } from 'kysely';
import { Track } from '../../../src/contract/standing.ts';
import { dayAt } from '../calendar-dates.ts';
import { type NewActivity } from '../standing/activity.ts';
import { addActivity } from '../standing/account-standing.ts';
import type { Tx, TenantStore } from '../db/transaction.ts';
import { toStored } from '../i18n/stored-texts.ts';
import { northpeak } from './data/northpeak.ts';
import { orsa } from './data/orsa.ts';
import { programNames, readProgram } from './file/read-programs.ts';
import type { AccountSeed, ActivitySeed, ProgramSeed } from './data/program-seed.ts';
import { writeMembers, writePerks, writeWords } from './write/perks.ts';
import { writeReferrals } from './write/referrals.ts';
import { writeBoards } from './write/boards.ts';
import { writePointsProgram } from './write/points.ts';
import { writeSurveys } from './write/surveys.ts';

/** What a start has added to the database: all zero when everything was there. */
export interface SeedCounts {
  programs: number;
  accounts: number;
  members: number;
  activity: number;
  perks: number;
  referrals: number;
  surveys: number;
  boards: number;
}

const writeProgram = async (tx: Tx, program: ProgramSeed): Promise<void> => {
  const { tiers, words, tenant } = program;
  await tx.insertInto('tenant').values(tenant).execute();
  await writeWords(tx, words);
  for (const [index, tier] of tiers.entries())
    await tx
      .insertInto('tier')
      .values({ kind: 'earned', secret: false, ...tier, position: index + 1 })
      .execute();
};

const writePlans = async (tx: Tx, { plans }: ProgramSeed): Promise<void> => {
  for (const [plan, { period, graceMonths, riskMonths, upgrade, tiers }] of Object.entries(plans)) {
    const terms = { plan, grace_months: graceMonths, risk_months: riskMonths, upgrade };
    await tx
      .insertInto('plan')
      .values({ ...terms, period: JSON.stringify(period) })
      .execute();
    const rules = Object.entries(tiers).flatMap(([tier, conditions]) =>
      conditions.map(({ id, window, group, goal = {}, ...rest }, position) => ({
        ...rest,
        plan,
        tier,
        rule: id,
        position,
        span: JSON.stringify(window),
        group_id: group?.id ?? null,
        group_join: group?.join ?? null,
        goal: JSON.stringify(goal),
      })),
    );
    if (rules.length > 0) await tx.insertInto('tier_rule').values(rules).execute();
  }
};

const writeAccount = async (tx: Tx, seed: AccountSeed, enrolled: string): Promise<void> => {
  const { account, name, plan, readers, membership } = seed;
  await tx
    .insertInto('account')
    .values({ account, name, plan, enrolled, readers: readers ? [...readers] : null })
    .execute();
  await tx
    .insertInto('membership')
    .values({ account, term: 'contract', since: enrolled, status: 'active', ...membership })
    .execute();
  for (const [index, track] of (seed.tracks ?? []).entries())
    await tx
      .insertInto('track')
      .values({ account, track: track.id, position: index + 1, definition: toStored(Track, track) })
      .execute();
  await writeMembers(tx, seed);
};

const idPrefixes: Readonly<Record<string, string>> = { certification: 'CERT', invitation: 'INV' };

/**
 * The activity of an account, numbered in the order of its days. Each entry is of 10:00 UTC, or of `now` where that
 * is earlier.
 */
const activityOf = (
  seed: AccountSeed,
  program: ProgramSeed,
  now: Date,
  next: () => number,
): NewActivity[] => {
  const sorted = [...(seed.lines ?? [])].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const at = ({ on }: ActivitySeed) => new Date(Math.min(Date.parse(`${on}T10:00:00Z`), now.getTime()));
  const lines: NewActivity[] = [];
  for (const line of sorted) {
    const order = lines.find(({ external_id }) => external_id === line.refunds);
    lines.push({
      account: seed.account,
      external_id:
        line.id ??
        (order
          ? `${order.external_id}-R`
          : `${idPrefixes[line.kind ?? ''] ?? program.orderPrefix}-${next()}`),
      kind: order ? 'refund' : (line.kind ?? 'order'),
      amount: order ? -order.amount : (line.amount ?? 0),
      currency: order || line.amount !== undefined ? program.tenant.currency : null,
      quantity: order ? -1 : (line.quantity ?? 1),
      occurred_at: at(line),
      recorded_at: at(line),
      reverses: line.refunds ?? null,
    });
  }
  return lines;
};

const writeProgramWithAccounts = async (
  tx: Tx,
  program: ProgramSeed,
  now: Date,
  seeded: SeedCounts,
): Promise<void> => {
  await writeProgram(tx, program);
  await writePlans(tx, program);
  let number = 20_000;
  for (const account of program.accounts) {
    const lines = activityOf(account, program, now, () => (number += 1));
    const enrolled = dayAt(lines[0]?.occurred_at ?? now, program.tenant.time_zone);
    await writeAccount(tx, account, enrolled);
    await addActivity(tx, { ...account, enrolled }, program.tenant.time_zone, now, lines);
    seeded.accounts += 1;
    seeded.members += account.members.length;
    seeded.activity += lines.length;
  }
  seeded.programs += 1;
};

/**
 * Writes what is missing, each program in one transaction: a second start, or one after a crash, adds nothing twice.
 */
export const seedDatabase = async (store: TenantStore, now: Date): Promise<SeedCounts> => {
  const seeded: SeedCounts = {
    programs: 0,
    accounts: 0,
    members: 0,
    activity: 0,
    perks: 0,
    referrals: 0,
    surveys: 0,
    boards: 0,
  };
  const today = (timeZone: string) => dayAt(now, timeZone);
  const programs = [
    northpeak(today('Europe/Oslo')),
    orsa(today('Europe/Istanbul')),
    ...programNames().map((name) => readProgram(name, { at: now })),
  ];
  for (const program of programs)
    await store.ownerTransaction(program.tenant.tenant, async (tx) => {
      const existing = await tx.selectFrom('tenant').select('tenant').executeTakeFirst();
      if (!existing) await writeProgramWithAccounts(tx, program, now, seeded);
      seeded.perks += await writePerks(tx, program, now);
      seeded.referrals += await writeReferrals(tx, program);
      seeded.surveys += await writeSurveys(tx, program, now);
      seeded.boards += await writeBoards(tx, program);
      await writePointsProgram(tx, program, now);
    });
  if (Object.values(seeded).some((count) => count > 0)) await gatherStatistics(store, programs[0]);
  return seeded;
};

/**
 * PGlite never gathers statistics by itself, and PostgreSQL in its own time: until then a plan is a guess, and a slow one
 * for a board. Of nothing else: a table that is almost empty now and grows by use would be read from end to end for as long as
 * these figures hold, by plans that are kept.
 */
const gatherStatistics = async (store: TenantStore, program: ProgramSeed | undefined): Promise<void> => {
  await store.ownerTransaction(program?.tenant.tenant ?? '', (tx) =>
    sql`analyze laurel.board_award, laurel.board_count, laurel.board_entry, laurel.board_name, laurel.board_participant`.execute(
      tx,
    ),
  );
};
