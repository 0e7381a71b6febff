import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { errorCode } from './db/database.ts';
import { StartError } from './start-error.ts';

const heldLocks = new Set<string>();

const isProcessAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: the process belongs to another user, but it is alive.
    return errorCode(error) === 'EPERM';
  }
};

/**
 * The process that holds a lock. A lock with our own process number that we do not hold is left over from an earlier
 * process.
 */
const lockHolder = (file: string): number | undefined => {
  const pid = Number(readFileSync(file, 'utf8'));
  if (pid === process.pid) return heldLocks.has(file) ? pid : undefined;
  return Number.isInteger(pid) && pid > 0 && isProcessAlive(pid) ? pid : undefined;
};

/**
 * Locks a PGlite folder by a file beside it, and returns the function that unlocks it. PGlite itself lets two
 * processes open one folder, and one of them then reads old data.
 * @throws StartError where a running process holds the lock.
 */
export const lockFolder = (folder: string): (() => void) => {
  const file = `${folder}.lock`;
  const take = () => writeFileSync(file, String(process.pid), { flag: 'wx' });
  mkdirSync(dirname(folder), { recursive: true });
  try {
    take();
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
    const pid = lockHolder(file);
    if (pid !== undefined) throw new StartError(`The database folder ${folder} is in use by process ${pid}.`);
    rmSync(file, { force: true });
    take();
  }
  heldLocks.add(file);
  return () => {
    heldLocks.delete(file);
    rmSync(file, { force: true });
  };
};
