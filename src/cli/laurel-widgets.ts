#!/usr/bin/env node
// The command line of the package, for Node. This file reads the name of a command and runs it: `import-survey/` is the only
// one.

import { importSurvey } from './import-survey/import-survey.ts';
import type { Command } from './terminal.ts';

const commands: readonly Command[] = [importSurvey];

const usage = [
  'Usage: laurel-widgets <command> [options]',
  '',
  ...commands.map(({ name, summary }) => `  ${name.padEnd(16)} ${summary}`),
  '',
  'laurel-widgets <command> --help says more.',
  '',
].join('\n');

const [name = '', ...args] = process.argv.slice(2);
const command = commands.find((one) => one.name === name);
// Whoever reads the output may stop reading: `… | head`.
process.stdout.on('error', () => process.exit());
if (command) {
  process.exitCode = command.run(args, {
    out: (text) => void process.stdout.write(text),
    error: (text) => void process.stderr.write(text),
  });
} else if (name === '' || /^(--help|-h|help)$/.test(name)) {
  process.stdout.write(usage);
  process.exitCode = name === '' ? 2 : 0;
} else {
  process.stderr.write(`There is no command "${name}".\n\n${usage}`);
  process.exitCode = 2;
}
