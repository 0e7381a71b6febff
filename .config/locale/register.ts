import { readFileSync, writeFileSync } from 'node:fs';
import { at } from '../lib/paths.ts';

const lineOf = (tag: string, file: string): string =>
  `  ${/^\w+$/.test(tag) ? tag : `'${tag}'`}: () => import('./${tag}/${file}.ts'),\n`;

/** Adds the line of a language to a record of loaders, in the order of the tags. */
const addLine = (path: string, tag: string, file: string): boolean => {
  const source = readFileSync(path, 'utf8');
  const lines = [...source.matchAll(/^ {2}'?([\w-]+)'?: \(\) => import\('\.\/.*\n/gm)];
  if (lines.some(([, known]) => known === tag)) return false;
  const next = lines.find(([, known = '']) => known > tag);
  const last = lines.at(-1);
  const index = next?.index ?? (last ? last.index + last[0].length : source.length);
  writeFileSync(path, source.slice(0, index) + lineOf(tag, file) + source.slice(index));
  return true;
};

/** Names a language in the registry, and in that of the points entry. Returns whether it was not there. */
export const register = (tag: string): boolean =>
  [
    addLine(at('src/locales/registry.ts'), tag, 'initial'),
    addLine(at('src/locales/points-words.ts'), tag, 'points'),
  ].includes(true);
