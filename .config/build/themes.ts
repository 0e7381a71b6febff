import { copyFileSync, mkdirSync } from 'node:fs';
import { filesBelow } from '../lib/files.ts';
import { at } from '../lib/paths.ts';

/** Themes are plain CSS that pages include: copied as they are. */
export const buildThemes = async (): Promise<string> => {
  const sheets = filesBelow('src/themes').filter((file) => file.endsWith('.css'));
  mkdirSync(at('dist/themes'), { recursive: true });
  for (const sheet of sheets) copyFileSync(at(sheet), at(sheet.replace(/^src/, 'dist')));
  return `${sheets.length} style sheets`;
};
