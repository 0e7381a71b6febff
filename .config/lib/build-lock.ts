import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { at } from './paths.ts';

const folder = at('node_modules/.cache');
const file = `${folder}/build.lock`;

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

const tryLock = (): boolean => {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return false;
  } catch {
    return true;
  }
};

/** Whether nobody holds it any more. It is empty for the moment in which it is written. */
const isAbandoned = (): boolean => {
  try {
    const holder = Number(readFileSync(file, 'utf8'));
    return holder ? !isAlive(holder) : Date.now() - statSync(file).mtimeMs > 10_000;
  } catch {
    return false;
  }
};

/** Two builds of one checkout would empty `dist` under each other: the second waits for the first. */
export const withBuildLock = async (work: () => Promise<void>): Promise<void> => {
  mkdirSync(folder, { recursive: true });
  while (tryLock()) {
    if (isAbandoned()) rmSync(file, { force: true });
    else await pause(200);
  }
  try {
    await work();
  } finally {
    rmSync(file, { force: true });
  }
};
