import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { at } from '../lib/paths.ts';

/** Writes `dist/cdn/integrity.json`: the hash of each script of the folder, as the `integrity` of a script tag has it. */
export const buildIntegrity = async (): Promise<string> => {
  const files = readdirSync(at('dist/cdn')).filter((file) => file.endsWith('.js'));
  const hashes = files.sort().map((file) => {
    const hash = createHash('sha384').update(readFileSync(at('dist/cdn', file)));
    return [file, `sha384-${hash.digest('base64')}`] as const;
  });
  writeFileSync(at('dist/cdn/integrity.json'), `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`);
  return `${hashes.length} hashes`;
};
