// `npm run program`: what a vendor does to a database from a terminal. This file reads the words of the command line; each
// command is a function beside it.

import { parseArgs } from 'node:util';
import type { DatabaseAddress } from '../open-store.ts';
import { isLockConflict, isUnavailable } from '../db/failure.ts';
import { ProgramFileError } from '../seed/file/parse-file.ts';
import { StartError } from '../start-failure.ts';
import { RowFileError } from '../ingest/read-rows.ts';
import { applyCommand, checkCommand } from './apply-command.ts';
import { tokenCommand } from './issue-command.ts';
import { importCommand } from './import-command.ts';
import { CommandLineError, type CommandContext } from './command-context.ts';

const usage = `Usage: npm run program -- <command>

  check <program.json>                   says whether a file can be applied; needs no database
  apply <program.json> [--dry-run]       makes the database say what the file says

  import <file> --tenant <id>            writes accounts, members or activity from .csv, .json or .ndjson

  token <kinds> --tenant <id>            a token of LAUREL_INGEST_KEY for /ingest; kinds: accounts,members,activity

  --days <number>      for how long the token holds: 30, or up to 366
  --skip-bad <file>    writes the good rows, and the rejected ones to that file
  --json               writes the plan as JSON
  --today YYYY-MM-DD   resolves days such as "today+40" as of that day

The database is named by DATABASE_URL (PostgreSQL) or LAUREL_DATA (a folder).`;

const databaseOf = ({ DATABASE_URL, LAUREL_DATA }: NodeJS.ProcessEnv): DatabaseAddress => {
  if (DATABASE_URL) return { url: DATABASE_URL };
  if (LAUREL_DATA) return { folder: LAUREL_DATA };
  throw new CommandLineError('Say which database: set DATABASE_URL or LAUREL_DATA.');
};

const commands: Readonly<Record<string, (context: CommandContext) => Promise<void>>> = {
  check: checkCommand,
  apply: applyCommand,
  import: importCommand,
  token: tokenCommand,
};

const readArguments = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        'dry-run': { type: 'boolean' },
        json: { type: 'boolean' },
        today: { type: 'string' },
        tenant: { type: 'string' },
        days: { type: 'string' },
        'skip-bad': { type: 'string' },
      },
    });
  } catch (error) {
    throw new CommandLineError(error instanceof Error ? error.message : String(error));
  }
};

const run = async (env: NodeJS.ProcessEnv, args: readonly string[]): Promise<void> => {
  const { values, positionals } = readArguments(args);
  const [name = '', ...files] = positionals;
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  const [file] = files;
  if (!command)
    throw new CommandLineError(name === '' ? 'Name a command.' : `There is no command "${name}".`);
  if (file === undefined || files.length > 1)
    throw new CommandLineError(`"${name}" takes one ${name === 'token' ? 'list of kinds' : 'file'}.`);
  await command({
    file,
    options: values,
    now: new Date(),
    database: () => databaseOf(env),
    env,
    print: (text) => void process.stdout.write(`${text}\n`),
    progress: (text) => void process.stderr.write(`${text}\n`),
  });
};

/** 0: done; 1: refused, and nothing was changed; 2: the command itself was wrong. */
const exitCodeOf = (error: unknown): number => {
  if (error instanceof CommandLineError) {
    console.error(`${error.message}\n\n${usage}`);
    return 2;
  }
  if (isLockConflict(error) || isUnavailable(error)) {
    console.error('The database is busy or away, and nothing was written; try again.');
    return 1;
  }
  if (!(error instanceof ProgramFileError || error instanceof RowFileError || error instanceof StartError))
    throw error;
  console.error(error.message);
  return 1;
};

try {
  await run(process.env, process.argv.slice(2));
} catch (error) {
  process.exitCode = exitCodeOf(error);
}
