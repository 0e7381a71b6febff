#!/usr/bin/env node
// The command line of the package, for Node. This file reads the name of a command and runs it: each has a folder.

import { doctor } from './doctor/doctor.ts';
import { importSurvey } from './import-survey/import-survey.ts';
import { integrity } from './integrity/integrity.ts';
import type { Command, Terminal } from './terminal.ts';

const commands: readonly Command[] = [doctor, importSurvey, integrity];

const usage = [
  'Usage: laurel-widgets <command> [options]',
  '',
  ...commands.map(({ name, summary }) => `  ${name.padEnd(16)} ${summary}`),
  '',
  'laurel-widgets <command> --help says more.',
  '',
].join('\n');

const { stdout, stderr, env } = process;
const showProgress = (line: string): void =>
  void stderr.write(`\r\u001B[2K${line.slice(0, (stderr.columns ?? 80) - 1)}`);
const terminal: Terminal = {
  out: (text) => void stdout.write(text),
  error: (text) => void stderr.write(text),
  hasColors: stdout.isTTY && !env['NO_COLOR'],
  progress: stderr.isTTY ? showProgress : undefined,
};

const [name = '', ...args] = process.argv.slice(2);
const command = commands.find((one) => one.name === name);
// Whoever reads the output may stop reading: `… | head`.
stdout.on('error', () => process.exit());
if (command) {
  process.exitCode = await command.run(args, terminal);
} else if (name === '' || /^(--help|-h|help)$/.test(name)) {
  stdout.write(usage);
  process.exitCode = name === '' ? 2 : 0;
} else {
  stderr.write(`There is no command "${name}".\n\n${usage}`);
  process.exitCode = 2;
}
