// Makes surveys of forms of other programs. `import-file.ts` tells the format; `surveyjs/` or `xlsform/` reads the file and
// plans its questions; `expression/` parses conditions, `logic/` turns them into the contract's; `verify-survey.ts` checks the
// result, and `import-report.ts` says what could not be taken over.

import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Command, Terminal } from '../terminal.ts';
import { importFile } from './import-file.ts';
import type { ImportedSurvey } from './imported-survey.ts';
import { reportText } from './report-text.ts';
import { UnreadableFile } from './unreadable-file.ts';
import { surveyFaults } from './verify-survey.ts';

const usage = `Usage: laurel-widgets import-survey <file> [options]

Makes a survey in Laurel's contract of an XLSForm (.xlsx, .csv, a folder of CSV files, or .json of its sheets) or of a
survey of SurveyJS (.json). The survey goes to the standard output, the report of what was dropped or changed to the
standard error.

  --id <id>           id of the survey; else that of the file
  --language <tag>    language of the words, as the file names it; else the file's own
  --out <file>        writes the survey there
  --report <file>     writes the report there, as JSON
  --quiet             says nothing but faults

Exit code: 0 everything was imported, 1 something was dropped, 2 the file can't be read.
`;

interface ImportArguments {
  readonly file: string;
  readonly id: string;
  readonly language: string;
  readonly out: string | undefined;
  readonly report: string | undefined;
  readonly isQuiet: boolean;
}

/** @throws UnreadableFile with what is wrong with the arguments */
const readArguments = (args: readonly string[]): ImportArguments | 'help' => {
  const text = { type: 'string' } as const;
  const yes = { type: 'boolean' } as const;
  const options = { id: text, language: text, out: text, report: text, quiet: yes, help: yes };
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    if (values.help) return 'help';
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) throw new UnreadableFile('Name one file to import.');
    const { id = '', language = '', out, report, quiet = false } = values;
    return { file, id, language, out, report, isQuiet: quiet };
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile(error instanceof Error ? error.message : String(error));
  }
};

const write = (file: string, content: object): void => {
  try {
    writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`);
  } catch (error) {
    throw new UnreadableFile(
      `${file} can't be written (${error instanceof Error && 'code' in error ? String(error.code) : 'no reason given'}).`,
    );
  }
};

const checked = (imported: ImportedSurvey): ImportedSurvey => {
  const faults = surveyFaults(imported.survey);
  if (faults.length > 0)
    throw new Error(`the imported survey is not valid: ${faults.slice(0, 3).join('; ')}`);
  if (imported.survey.questions.length === 0)
    throw new UnreadableFile('There is no question in it that can be imported.');
  return imported;
};

const importWith = (
  { file, id, language, out, report: reportFile, isQuiet }: ImportArguments,
  terminal: Terminal,
): number => {
  const { survey, report } = checked(importFile(file, { id, language }));
  if (out === undefined) terminal.out(`${JSON.stringify(survey, null, 2)}\n`);
  else write(out, survey);
  if (reportFile !== undefined) write(reportFile, report);
  if (!isQuiet && reportFile === undefined) terminal.error(reportText(report));
  return report.isComplete ? 0 : 1;
};

/** `laurel-widgets import-survey` */
export const importSurvey = {
  name: 'import-survey',
  summary: 'makes a survey of an XLSForm or of a survey of SurveyJS',
  run: (args, terminal) => {
    try {
      const read = readArguments(args);
      if (read !== 'help') return importWith(read, terminal);
      terminal.out(usage);
      return 0;
    } catch (error) {
      const isOurs = !(error instanceof UnreadableFile);
      const message = error instanceof Error ? error.message : String(error);
      terminal.error(`${isOurs ? 'This is a fault of laurel-widgets: ' : ''}${message}\n`);
      return 2;
    }
  },
} satisfies Command;
