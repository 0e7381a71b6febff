import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dayAt, type Day } from '../../calendar-dates.ts';
import type { DemoMember } from '../data/demo-member.ts';
import type { ProgramSeed } from '../data/program-seed.ts';
import { membersSchema, noMembers } from './members-schema.ts';
import { parseFile, ProgramFileError } from './parse-file.ts';
import { programSchema } from './program-schema.ts';
import { checkReferences } from './references.ts';
import { toProgramSeed } from './to-seed.ts';

const programsFolder = fileURLToPath(new URL('../../../programs', import.meta.url));

/** The folders of `demo/programs` with a `program.json`, by name. */
export const programNames = (folder = programsFolder): string[] =>
  readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'program.json')))
    .sort();

const readJson = (file: string, shown: string): unknown => {
  try {
    const content: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return content;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ProgramFileError(`${shown}: this is no JSON (${reason}). Correct it there.`, { cause: error });
  }
};

/** Puts in the year and the quarter of a day: `{this-year}`, `{next-year}`, `{last-year}`, `{this-quarter}`. */
const withDates = (content: unknown, today: Day): unknown => {
  const year = Number(today.slice(0, 4));
  const quarter = Math.ceil(Number(today.slice(5, 7)) / 3);
  const values = { 'this-year': year, 'next-year': year + 1, 'last-year': year - 1, 'this-quarter': quarter };
  let json = JSON.stringify(content);
  for (const [name, value] of Object.entries(values)) json = json.replaceAll(`{${name}}`, String(value));
  const dated: unknown = JSON.parse(json);
  return dated;
};

const movingYear = /\{(?:(?:this|next|last)-year|this-quarter)\}/;

/** @throws ProgramFileError for a text that would say something else when the file is read in another year. */
const refuseMovingYears = (shown: string, content: unknown): void => {
  const [found] = movingYear.exec(JSON.stringify(content)) ?? [];
  if (found !== undefined)
    throw new ProgramFileError(
      `${shown}: ${found} moves with the year: write the year, or give the option --today YYYY-MM-DD.`,
    );
};

/**
 * The program of a file, checked, without members. Days and years that move are resolved by `today`.
 * @throws ProgramFileError
 */
export const readProgramFile = (file: string, today?: Day): ProgramSeed => {
  const content = readJson(file, file);
  if (today === undefined) refuseMovingYears(file, content);
  const dated = today === undefined ? content : withDates(content, today);
  const program = parseFile(file, programSchema(today), dated);
  checkReferences({ 'program.json': file, 'members.json': file }, program, noMembers);
  return toProgramSeed(program, noMembers);
};

interface ReadOptions {
  /** The day of the seed; of a moment it is the day in the program's time zone. */
  readonly at: Day | Date;
  readonly folder?: string;
}

/** The files of one program, checked. @throws ProgramFileError */
const readFiles = (name: string, { at, folder = programsFolder }: ReadOptions) => {
  const shown = `demo/programs/${name}`;
  const [program, members] = ['program.json', 'members.json'].map((file) =>
    readJson(join(folder, name, file), `${shown}/${file}`),
  );
  const parse = (today: Day) => ({
    today,
    program: parseFile(`${shown}/program.json`, programSchema(today), withDates(program, today)),
    members: parseFile(`${shown}/members.json`, membersSchema(today), withDates(members, today)),
  });
  const some = parse(typeof at === 'string' ? at : at.toISOString().slice(0, 10));
  const today = typeof at === 'string' ? at : dayAt(at, some.program.tenant.timeZone);
  const files = today === some.today ? some : parse(today);
  const names = { 'program.json': `${shown}/program.json`, 'members.json': `${shown}/members.json` };
  checkReferences(names, files.program, files.members);
  return files;
};

/** A program as its files define it. @throws ProgramFileError */
export const readProgram = (name: string, options: ReadOptions): ProgramSeed => {
  const { program, members } = readFiles(name, options);
  return toProgramSeed(program, members);
};

/** The people who can be chosen in the portals of these programs. @throws ProgramFileError */
export const readMembers = (folder?: string): DemoMember[] =>
  programNames(folder).flatMap((name) => {
    const { program, members } = readFiles(name, {
      at: '2030-06-15',
      ...(folder !== undefined && { folder }),
    });
    return members.accounts.flatMap(({ account, members: people }) =>
      people.map(({ person, state }) => ({ key: person, person, account, state, tenant: program.tenant.id })),
    );
  });
