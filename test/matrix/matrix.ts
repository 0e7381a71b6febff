import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { installPackages } from '../../.config/lib/install-packages.ts';
import { at } from '../../.config/lib/paths.ts';
import { nativePackage } from '../support/postgres.ts';

// `npm run matrix` runs the suites of the reference backend on each PostgreSQL that it is made for, and prints a table.
// `npm run matrix -- 15 17` takes some of the versions, `npm run matrix -- 16 test/backend/claims` some of the suites.

const versions = ['15', '16', '17', '18'];
const args = process.argv.slice(2);
const chosen = versions.filter((version) => args.includes(version));
const suites = args.filter((arg) => !versions.includes(arg));

/** The newest is the one that `npm ci` brings. */
const nativeFolder = (version: string): string => {
  const own = version === '18' ? import.meta.filename : at(`test/matrix/node_modules/postgres-${version}/`);
  return join(dirname(createRequire(own).resolve(nativePackage)), '..', 'native');
};

/** How the suites ended on one version; the whole log is in a file. */
const tryVersion = async (version: string): Promise<{ readonly line: string; readonly failed: number }> => {
  const log = createWriteStream(at(`node_modules/.cache/matrix/${version}.log`));
  const run = spawn(process.execPath, ['test/run.ts', ...(suites.length > 0 ? suites : ['test/backend'])], {
    cwd: at('.'),
    env: { ...process.env, LAUREL_TEST_POSTGRES: nativeFolder(version) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let [line, ended] = ['0 passed, 1 failed', 0];
  for await (const said of createInterface(run.stdout)) {
    log.write(`${said}\n`);
    if (/^\d+ passed, \d+ failed$/.test(said)) line = said;
    if (/^✗/.test(said)) console.log(`  ${said}`);
    if (/^test\/\S+\.test\.ts$/.test(said)) console.log(`  ${version}: ${(ended += 1)} ended, ${said}`);
  }
  if (run.exitCode === null) await once(run, 'exit');
  return { line, failed: Number(/, (\d+) failed/.exec(line)?.[1]) };
};

installPackages('test/matrix');
mkdirSync(at('node_modules/.cache/matrix'), { recursive: true });
const table: string[] = [];
let failed = 0;
for (const version of chosen.length > 0 ? chosen : versions) {
  console.log(`PostgreSQL ${version}, from ${nativeFolder(version)}`);
  const result = await tryVersion(version);
  table.push(`PostgreSQL ${version}: ${result.line}`);
  failed += result.failed;
}
console.log(`\n${table.join('\n')}`);
process.exitCode = failed === 0 ? 0 : 1;
