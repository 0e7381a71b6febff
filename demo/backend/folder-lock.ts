import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { errorCode } from './db/database.ts';
import { StartError } from './start-failure.ts';

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
 * Whether the process that a lock names holds it. One with our own process number that we do not hold is left over from
 * an earlier process; an empty one is being written at this moment.
 */
const isHeld = (file: string, by: string): boolean => {
  const pid = Number(by);
  if (pid === process.pid) return heldLocks.has(file);
  return by === '' || (Number.isInteger(pid) && pid > 0 && isProcessAlive(pid));
};

const lockedError = (folder: string, by: string): StartError =>
  new StartError(
    by === ''
      ? `The database folder ${folder} is being opened by another start; if there is none, delete ${folder}.lock.`
      : `The database folder ${folder} is in use by process ${by}.`,
  );

/**
 * Moves a lock out of the way that is left over from a process that is gone. Of two starts that find it, the second one
 * moves the lock of the first, and puts it back.
 */
const removeLeftover = (folder: string, file: string): void => {
  const aside = `${file}.${process.pid}`;
  const by = readFileSync(file, 'utf8');
  if (isHeld(file, by)) throw lockedError(folder, by);
  renameSync(file, aside);
  const moved = readFileSync(aside, 'utf8');
  if (isHeld(file, moved)) {
    renameSync(aside, file);
    throw lockedError(folder, moved);
  }
  rmSync(aside);
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
    try {
      removeLeftover(folder, file);
      take();
    } catch (failure) {
      // Another start was quicker.
      throw /^(ENOENT|EEXIST)$/.test(errorCode(failure)) ? lockedError(folder, '') : failure;
    }
  }
  heldLocks.add(file);
  return () => {
    heldLocks.delete(file);
    rmSync(file, { force: true });
  };
};
