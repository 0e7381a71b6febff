import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { at } from '../../../.config/lib/paths.ts';
import type { ProgramSeed } from '../../../demo/backend/seed/data/program-seed.ts';
import { readProgramFile } from '../../../demo/backend/seed/file/read-programs.ts';

/** As much of a program's file as the tests change. */
export interface EditedProgram {
  [field: string]: unknown;
  tenant: Record<string, unknown>;
  tiers: Record<string, unknown>[];
  plans: Record<string, { tiers: Record<string, Record<string, unknown>[]> }>;
  perks: Record<string, unknown>[];
  surveys: Record<string, unknown>[];
  boards: Record<string, unknown>[];
  points?: { owner: string; challenges: Record<string, unknown>[]; rewards: Record<string, unknown>[] };
}

const folder = mkdtempSync(join(tmpdir(), 'laurel-program-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** The file of the documented program after a change, written to a folder of its own. */
export const programFile = (change: (program: EditedProgram) => void = () => undefined): string => {
  const program = JSON.parse(readFileSync(at('docs/programs/own/program.json'), 'utf8')) as EditedProgram;
  change(program);
  const file = join(folder, `${crypto.randomUUID()}.json`);
  writeFileSync(file, JSON.stringify(program));
  return file;
};

/** The documented program after a change. */
export const changedProgram = (change?: (program: EditedProgram) => void): ProgramSeed =>
  readProgramFile(programFile(change));
