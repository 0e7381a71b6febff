import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { at } from '../lib/paths.ts';
import { missingMark, wordFaults, type LocaleWords } from './check-words.ts';

const folder = (tag: string): string => at(`src/locales/${tag}`);
const pathOf = (tag: string, file: string): string => `${folder(tag)}/${file}.ts`;

/** The files that a page loads; they hold no words, but name the groups that do. Spanish is the model. */
export const loadedFiles = ['initial', 'on-demand', 'points', 'points-dialogs'] as const;
const wordless: readonly string[] = [...loadedFiles, 'calendar'];

/** The groups of words, which are files of the same name in each language. */
export const groups: readonly string[] = readdirSync(folder('en'))
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((name) => !wordless.includes(name));

export const wordsOf = async (tag: string, group: string): Promise<LocaleWords> => {
  const module: Record<string, LocaleWords> = await import(`${pathOf(tag, group)}?${Date.now()}`);
  const words = module['words'] ?? module['states'];
  if (!words) throw new Error(`src/locales/${tag}/${group}.ts exports no words`);
  return words;
};

/** A source in English as that of another language in which nothing is translated yet. */
const untranslated = (group: string): string => {
  const exported = group === 'states' ? 'states' : 'words';
  const english = readFileSync(pathOf('en', group), 'utf8');
  return (
    `import type { Translation } from '../translation.ts';\n` +
    english
      .replace(/^\/\*\*[^]*?\*\/\n/m, '')
      .replace(/^\/\/.*\n/gm, '')
      .replace(/(^import .*\n)\n(?=export)/m, '$1')
      .replace(
        `export const ${exported} = {`,
        () =>
          `import type { ${exported} as english } from '../en/${group}.ts';\n\nexport const ${exported}: Translation<typeof english> = {`,
      )
      .replace(/\} as const;/, '};')
      .replace(
        /(:\s+)'((?:[^'\\]|\\.)*)'/g,
        (_, before: string, text: string) => `${before}'${missingMark}${text}'`,
      )
  );
};

/** Adds the keys that a group lacks, in English, at its end. */
const addMissingKeys = async (tag: string, group: string): Promise<string[]> => {
  const [english, words] = await Promise.all([wordsOf('en', group), wordsOf(tag, group)]);
  // The states are part of each group that shows them, by import.
  const missing = Object.keys(english).filter((key) => !(key in words));
  if (missing.length === 0) return [];
  const path = pathOf(tag, group);
  const lines = missing.map((key) => {
    const message = english[key] ?? '';
    const text = (form: string): string => `'${missingMark}${form}'`;
    if (typeof message === 'string') return `  ${key}: ${text(message)},\n`;
    const forms = Object.entries(message).map(([form, value]) => `${form}: ${text(String(value))}`);
    return `  ${key}: { ${forms.join(', ')} },\n`;
  });
  const source = readFileSync(path, 'utf8');
  const end = source.lastIndexOf('};');
  writeFileSync(path, source.slice(0, end) + lines.join('') + source.slice(end));
  return missing.map((key) => `${group}.${key}`);
};

/** Writes the files that a page loads, and adds what is missing; returns what it did. */
export const fillFolder = async (tag: string): Promise<string[]> => {
  mkdirSync(folder(tag), { recursive: true });
  const done: string[] = [];
  for (const group of groups) {
    if (existsSync(pathOf(tag, group)))
      done.push(...(await addMissingKeys(tag, group)).map((key) => `${key} added`));
    else {
      writeFileSync(pathOf(tag, group), untranslated(group));
      done.push(`${group}.ts written`);
    }
  }
  const dates = /^export \{ dates \}.*\n/m;
  for (const file of loadedFiles) {
    const model = readFileSync(pathOf('es', file), 'utf8');
    writeFileSync(pathOf(tag, file), existsSync(pathOf(tag, 'calendar')) ? model : model.replace(dates, ''));
  }
  const notes = at(`test/locales/notes/${tag}.json`);
  if (!existsSync(notes)) {
    writeFileSync(notes, '{ "reviewed": false, "same": [], "hurry": "" }\n');
    done.push(`notes/${tag}.json written`);
  }
  return done;
};

/** What is wrong with the words of a language, a line each: "group.key: what". */
export const folderFaults = async (tag: string): Promise<string[]> => {
  const faults = await Promise.all(
    groups.map(async (group) => {
      if (!existsSync(pathOf(tag, group))) return [`${group}.ts is missing`];
      const [words, english] = await Promise.all([wordsOf(tag, group), wordsOf('en', group)]);
      return wordFaults(words, english, tag).map((fault) => `${group}.${fault}`);
    }),
  );
  const files = readdirSync(folder(tag)).map((file) => file.replace(/\.ts$/, ''));
  const unknown = files.filter((file) => ![...groups, ...wordless].includes(file));
  return [...faults.flat(), ...unknown.map((file) => `${file}.ts is no file of the English`)];
};
