// The demo's data: `data/` says what there is, and `words/` how it is called in each language. What a vendor defines is written as
// any program that is applied (`../program`); `write/` adds the made-up members. `seed.ts` does so at a start, and leaves alone
// what is there.

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
import { writeAccountPerks, writeMembers } from './write/perks.ts';
import { writeReferrals } from './write/referrals.ts';
import { writeParticipants } from './write/boards.ts';
import { writePointsHistory } from './write/points.ts';
import { inviteAll } from './write/surveys.ts';
import { addMissingRows } from '../program/apply.ts';
import { loadExistingRows } from '../program/existing-rows.ts';
import { programRows } from '../program/rows/program-rows.ts';
import type { DefinitionTable } from '../program/rows/row.ts';

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

const writeAccounts = async (tx: Tx, program: ProgramSeed, now: Date, seeded: SeedCounts): Promise<void> => {
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
 * Adds what a program lacks, and the made-up members of each noun that is new: all of them in an empty database, some in one
 * that an earlier version has made.
 */
const seedProgram = async (tx: Tx, program: ProgramSeed, now: Date, seeded: SeedCounts): Promise<void> => {
  const { accounts, perks, boards, surveys, tenant } = program;
  const { of: before } = await loadExistingRows(tx);
  const isNew = (table: DefinitionTable) => before[table].length === 0;
  await addMissingRows(tx, programRows(program));
  if (isNew('tenant')) await writeAccounts(tx, program, now, seeded);
  if (isNew('perk')) for (const account of accounts) await writeMembers(tx, account);
  const day = dayAt(now, tenant.time_zone);
  const had = new Set(before.perk.map(({ perk }) => perk));
  for (const perk of perks.filter((each) => !had.has(each.perk))) await writeAccountPerks(tx, perk, day);
  if (isNew('perk')) seeded.perks += perks.length;
  if (isNew('referral_campaign')) seeded.referrals += await writeReferrals(tx, program);
  if (isNew('survey')) {
    await inviteAll(tx, program);
    seeded.surveys += surveys.length;
  }
  if (isNew('board')) {
    for (const board of boards) await writeParticipants(tx, board);
    seeded.boards += boards.length;
  }
  if (isNew('points_program')) await writePointsHistory(tx, program, now);
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
    await store.ownerTransaction(program.tenant.tenant, (tx) => seedProgram(tx, program, now, seeded));
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
