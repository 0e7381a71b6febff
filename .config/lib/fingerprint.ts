import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { at } from './paths.ts';

/** A hash of these files' names and contents. By content, not by date: a fresh clone gives every file the same date. */
export const fingerprint = (files: readonly string[]): string => {
  const hash = createHash('sha256');
  for (const file of files)
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(at(file)))
      .update('\0');
  return hash.digest('hex');
};
