import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { at } from '../../../.config/lib/paths.ts';
import { Survey } from '../../../src/contract/surveys.ts';

const Report = z.object({
  coverage: z.number(),
  findings: z.array(z.object({ level: z.string(), where: z.string(), what: z.string(), became: z.string() })),
});
type Report = z.infer<typeof Report>;

export interface Imported {
  readonly survey: Survey;
  readonly report: Report;
}

/** Imports one of the fixtures as a vendor does: by the built command, in a process of its own. */
export const importByCommand = (file: string, language = ''): Imported => {
  const folder = mkdtempSync(join(tmpdir(), 'laurel-import-'));
  const [out, report] = [join(folder, 'survey.json'), join(folder, 'report.json')];
  const options = ['--out', out, '--report', report, ...(language === '' ? [] : ['--language', language])];
  try {
    const command = [
      at('dist/cli/laurel-widgets.js'),
      'import-survey',
      at('test/cli/fixtures', file),
      ...options,
    ];
    const { status, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
    if (status !== 0 && status !== 1)
      throw new Error(`import-survey ${file} ended with ${status}: ${stderr}`);
    const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
    return { survey: z.parse(Survey, json(out)), report: z.parse(Report, json(report)) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
