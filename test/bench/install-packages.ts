import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { at } from '../../.config/lib/paths.ts';

const folder = at('test/bench');
const lock = `${folder}/package-lock.json`;
/** npm writes it last, so it is older than a lock that was changed since. */
const installed = `${folder}/node_modules/.package-lock.json`;

const isInstalled = (): boolean =>
  existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs;

/**
 * Installs the libraries and bundlers that only the bench needs, from its own package file. Nothing else installs them:
 * `npm ci` in the repository does not know of them.
 *
 * @throws if npm cannot reach them.
 */
export const installPackages = (): void => {
  if (isInstalled()) return;
  console.error('Laurel: installing the packages of test/bench, once.');
  // A script of npm hands its own settings to what it starts, among them the folder of the repository.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)));
  const { status } = spawnSync('npm', ['ci'], { cwd: folder, env, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0)
    throw new Error('The packages of the bench are not installed. Run "npm ci" in test/bench.');
};

/** What its package file names, in the exact version: `esbuild` → `0.28.2`. */
export const packageVersions = (): Readonly<Record<string, string>> => {
  const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(
    readFileSync(`${folder}/package.json`, 'utf8'),
  );
  return dependencies;
};
