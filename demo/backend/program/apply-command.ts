import { absoluteDay } from '../seed/file/relative-day.ts';
import { readProgramFile } from '../seed/file/read-programs.ts';
import type { ProgramSeed } from '../seed/data/program-seed.ts';
import { applyProgram } from './apply.ts';
import { CommandLineError, withStore, type CommandContext } from './command-context.ts';
import { describePlan, planLines } from './describe-plan.ts';

const readProgram = ({ file, options: { today } }: CommandContext): ProgramSeed => {
  if (today === undefined) return readProgramFile(file);
  const day = typeof today === 'string' ? absoluteDay(today) : undefined;
  if (day === undefined) throw new CommandLineError(`--today takes a day such as 2027-03-31, not ${today}.`);
  return readProgramFile(file, day);
};

/** Says whether a file can be applied, without a database. @throws ProgramFileError */
export const checkCommand = (context: CommandContext): Promise<void> => {
  const { tenant, tiers, perks, surveys, boards } = readProgram(context);
  context.print(
    `${context.file} is a program: ${tenant.tenant}, with ${tiers.length} tiers, ${perks.length} perks, ${surveys.length} surveys, ${boards.length} boards.`,
  );
  return Promise.resolve();
};

/** Makes the database say what a file says. @throws ProgramFileError */
export const applyCommand = async (context: CommandContext): Promise<void> => {
  const { file, now, options } = context;
  const program = readProgram(context);
  const dryRun = options['dry-run'] === true;
  const changes = await withStore(context, (store) => applyProgram(store, program, { file, now, dryRun }));
  const { tenant } = program.tenant;
  if (options['json'] === true) {
    context.print(JSON.stringify({ tenant, dryRun, changes: planLines(changes) }, null, 2));
    return;
  }
  if (changes.length === 0) context.print(`${tenant}: nothing to change.`);
  else
    context.print(
      `${describePlan(changes)}\n${tenant}: ${dryRun ? 'a dry run, nothing was written' : `${changes.length} rows written`}.`,
    );
};
