import { existsSync, readdirSync } from 'node:fs';
import { at } from './paths.ts';

const skipped = new Set(['node_modules', 'dist', '.data', '.cache']);

/** Every file below a folder, relative to the root, in a stable order. */
export const filesBelow = (folder: string): string[] => {
  if (!existsSync(at(folder))) return [];
  return readdirSync(at(folder), { withFileTypes: true })
    .filter((entry) => !skipped.has(entry.name))
    .flatMap((entry) =>
      entry.isDirectory() ? filesBelow(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`],
    )
    .sort();
};
