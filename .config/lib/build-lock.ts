import { mkdirSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { at } from './paths.ts';

/** Milliseconds that a build waits for another one; a build takes about 15 seconds. */
const timeout = 10 * 60_000;

/**
 * Two builds of one checkout would empty `dist` under each other: the second waits for the first. The lock is SQLite's, which
 * the operating system lifts when the process ends, however it ends.
 *
 * @throws Error where the other build takes longer than the timeout.
 */
export const withBuildLock = async (work: () => Promise<void>): Promise<void> => {
  const folder = at('node_modules/.cache');
  mkdirSync(folder, { recursive: true });
  const lock = new DatabaseSync(`${folder}/build.lock`, { timeout });
  try {
    lock.exec('begin exclusive');
    await work();
  } finally {
    lock.close();
  }
};
