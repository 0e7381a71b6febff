// A program is a file that is applied: `rows/` says which rows it wants, `plan.ts` compares them with those that are there,
// and `write-plan.ts` writes the difference. The seed of a demo does the same, and adds made-up members.

import { sql } from 'kysely';
import { dayAt } from '../calendar-dates.ts';
import { errorCode } from '../db/database.ts';
import type { Tx, TenantStore } from '../db/transaction.ts';
import type { ProgramSeed } from '../seed/data/program-seed.ts';
import { ProgramFileError } from '../seed/file/parse-file.ts';
import { loadExistingRows } from './existing-rows.ts';
import { planChanges, type PlannedChange } from './plan.ts';
import { programRows } from './rows/program-rows.ts';
import type { DefinitionRows } from './rows/row.ts';
import { withVersions } from './survey-versions.ts';
import { writePlan } from './write-plan.ts';

/** Of two that change one program at once, the second waits for the first, and finds its work. */
const lockProgram = async (tx: Tx, tenant: string): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`laurel program ${tenant}`}, 0))`.execute(tx);
};

/** Adds rows that are missing, whatever else there is. */
export const addMissingRows = async (tx: Tx, rows: DefinitionRows): Promise<readonly PlannedChange[]> => {
  const { changes } = await planChanges(tx, rows, await loadExistingRows(tx), {
    today: '',
    onlyMissing: true,
  });
  await writePlan(tx, changes);
  return changes;
};

interface ApplyOptions {
  /** How the file is called in messages. */
  readonly file: string;
  readonly now: Date;
  /** Says what would change, after the database has taken it, and takes it back. */
  readonly dryRun?: boolean;
}

/** Ends a transaction whose work is only to be shown. */
class DryRun extends Error {
  readonly changes: readonly PlannedChange[];

  constructor(changes: readonly PlannedChange[]) {
    super('dry run');
    this.changes = changes;
  }
}

const changeProgram = async (
  tx: Tx,
  program: ProgramSeed,
  { file, now, dryRun = false }: ApplyOptions,
): Promise<readonly PlannedChange[]> => {
  const { tenant, time_zone } = program.tenant;
  await lockProgram(tx, tenant);
  const existing = await loadExistingRows(tx);
  const { rows, refusals } = await withVersions(tx, programRows(program), existing);
  const plan = await planChanges(tx, rows, existing, { today: dayAt(now, time_zone) });
  const refused = [...refusals, ...plan.refusals];
  if (refused.length > 0)
    throw new ProgramFileError(
      refused.map(({ place, reason }) => `${file}: ${place}: ${reason}.`).join('\n'),
    );
  await writePlan(tx, plan.changes);
  if (dryRun) throw new DryRun(plan.changes);
  return plan.changes;
};

/** SQLSTATE class 23: the rows break a rule of a table, such as fewer seats than are taken. */
const brokenRule = (file: string, error: unknown): unknown => {
  if (!/^23...$/.test(errorCode(error)) || !(error instanceof Error)) return error;
  const { table, constraint } = error as Error & { table?: string; constraint?: string };
  return new ProgramFileError(
    `${file}: the database refuses this change of ${table ?? 'a table'} (${constraint ?? error.message}): what members have stands against it. Take the change back.`,
    { cause: error },
  );
};

/**
 * Makes the database say what a program's file says, in one transaction, and returns what it has changed: nothing, where it
 * did so already.
 * @throws ProgramFileError for a change that the database can't follow.
 */
export const applyProgram = async (
  store: TenantStore,
  program: ProgramSeed,
  options: ApplyOptions,
): Promise<readonly PlannedChange[]> => {
  try {
    return await store.ownerTransaction(program.tenant.tenant, (tx) => changeProgram(tx, program, options));
  } catch (error) {
    if (error instanceof DryRun) return error.changes;
    throw brokenRule(options.file, error);
  }
};
