import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { filesBelow } from './files.ts';
import { fingerprint } from './fingerprint.ts';
import { at } from './paths.ts';

const fingerprintFile = at('dist/.built');

/** A hash of everything that `dist` is built from. */
const inputs = (): string =>
  fingerprint([
    ...['src', 'demo', '.config'].flatMap(filesBelow),
    'vite.config.ts',
    'package.json',
    'tsconfig.json',
  ]);

/** Whether `dist` is missing or was built from other sources. */
export const isStale = (): boolean =>
  !existsSync(fingerprintFile) || readFileSync(fingerprintFile, 'utf8') !== inputs();

/** Records that `dist` was built from the sources as they are now. */
export const markBuilt = (): void => writeFileSync(fingerprintFile, inputs());
