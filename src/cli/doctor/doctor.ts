// Examines a backend. `options.ts` reads the arguments; `diagnose.ts` runs the probes one after another. A probe (`probes/`) asks
// through the `Examination`, reads what comes by the widgets' own reader (`reading/`), and makes checks; all checks are data in
// `checks/`. `findings.ts` collects what failed, `levels.ts` says what that means for each widget, `report/` writes it down.

import { writeFileSync } from 'node:fs';
import type { Command, Terminal } from '../terminal.ts';
import { diagnose } from './diagnose.ts';
import { readOptions, UsageError, type DoctorOptions } from './options.ts';
import { jsonReport } from './report/json-report.ts';
import { junitReport } from './report/junit-report.ts';
import { textReport } from './report/text-report.ts';

const usage = `Usage: laurel-widgets doctor <endpoint> [options]

Examines a backend of Laurel's contract: which level each widget reaches (L0 to L3), what each gap costs, and for each fault the
request, the answer, the JSON path, what was expected, what came, and the remedy. Without --write it only reads.

  --token-command <command>  its output is the bearer token of the member who asks
  --cookie <cookie>          the header Cookie of the member who asks
  --origin <origin>          the portal's origin: examines CORS as its browser would
  --identity-b <command>     its output is the token of a second member: examines isolation
  --write                    tries writes too, and takes back what can be taken back: use a member for tests
  --only <name>              a widget (perk-list) or a route (perks); several parted by commas
  --json                     prints the report as JSON
  --junit <file>             writes the report there as JUnit XML
  --timeout <seconds>        how long an answer may take; else 10

Exit code: 0 no fault, 1 faults, 2 the arguments can't be understood.
`;

const writeJunit = (file: string, text: string): void => {
  try {
    writeFileSync(file, text);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'no reason given';
    throw new UsageError(`${file} can't be written (${reason}).`);
  }
};

const examineWith = async (options: DoctorOptions, terminal: Terminal): Promise<number> => {
  const { progress } = terminal;
  const diagnosis = await diagnose(options, { progress });
  progress?.('');
  if (options.junit !== undefined) writeJunit(options.junit, junitReport(diagnosis));
  const text = options.json
    ? `${JSON.stringify(jsonReport(diagnosis), null, 2)}\n`
    : textReport(diagnosis, terminal.hasColors ?? false);
  terminal.out(text);
  return diagnosis.findings.some(({ check }) => check.severity === 'fault') ? 1 : 0;
};

/** `laurel-widgets doctor` */
export const doctor: Command = {
  name: 'doctor',
  summary: 'examines a backend: which level each widget reaches, what is wrong, and how to mend it',
  run: async (args, terminal) => {
    try {
      const options = readOptions(args);
      if (options !== 'help') return await examineWith(options, terminal);
      terminal.out(usage);
      return 0;
    } catch (error) {
      const isOurs = !(error instanceof UsageError);
      const message = error instanceof Error ? error.message : String(error);
      terminal.error(`${isOurs ? 'This is a fault of laurel-widgets: ' : ''}${message}\n`);
      return 2;
    }
  },
};
