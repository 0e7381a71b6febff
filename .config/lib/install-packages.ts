import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { at } from './paths.ts';

/** npm writes its own list last, so it is older than a lock that was changed since. */
const isInstalled = (folder: string): boolean => {
  const [lock, installed] = [`${folder}/package-lock.json`, `${folder}/node_modules/.package-lock.json`].map(
    (file) => at(file),
  ) as [string, string];
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs;
};

/**
 * Installs what one command alone needs, from the package file in its folder: `npm ci` in the repository does not know of it.
 *
 * @throws if npm cannot reach it.
 */
export const installPackages = (folder: string): void => {
  if (isInstalled(folder)) return;
  console.error(`Laurel: installing the packages of ${folder}, once.`);
  // A script of npm hands its own settings to what it starts, among them the folder of the repository.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)));
  const { status } = spawnSync('npm', ['ci'], {
    cwd: at(folder),
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`The packages of ${folder} are not installed. Run "npm ci" in it.`);
};
