import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { filesBelow } from './files.ts';
import { at } from './paths.ts';

const fingerprintFile = at('dist/.built');

/** A hash of everything that `dist` is built from. By content, not by date: a fresh clone gives every file the same date. */
const fingerprint = (): string => {
  const hash = createHash('sha256');
  const inputs = [...filesBelow('src'), ...filesBelow('demo'), ...filesBelow('.config')];
  for (const file of [...inputs, 'vite.config.ts', 'package.json', 'tsconfig.json']) {
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(at(file)))
      .update('\0');
  }
  return hash.digest('hex');
};

/** Whether `dist` is missing or was built from other sources. */
export const isStale = (): boolean =>
  !existsSync(fingerprintFile) || readFileSync(fingerprintFile, 'utf8') !== fingerprint();

/** Records that `dist` was built from the sources as they are now. */
export const markBuilt = (): void => writeFileSync(fingerprintFile, fingerprint());
