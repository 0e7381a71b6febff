import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdirSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { installPackages } from '../../.config/lib/install-packages.ts';
import { at } from '../../.config/lib/paths.ts';
import { pgBouncerVersion } from '../support/pgbouncer.ts';

// `npm run matrix` runs the suites of the reference backend on each PostgreSQL that it is made for, and behind PgBouncer where
// one is installed, and prints a table. `npm run matrix -- 15 17` takes some of them, `npm run matrix -- 16 test/backend/claims`
// some of the suites.

const versions = ['14', '15', '16', '17', '18', 'pgbouncer'];
/** What is too old is refused in one line: the one suite that makes sense on it. */
const refused: Readonly<Record<string, readonly string[]>> = { 14: ['test/backend/db/unfit-server.test.ts'] };
const args = process.argv.slice(2);
const chosen = versions.filter((version) => args.includes(version));
const suites = args.filter((arg) => !versions.includes(arg));

const suitesOf = (version: string): readonly string[] =>
  refused[version] ?? (suites.length > 0 ? suites : ['test/backend']);

const nameOf = (version: string): string =>
  version === 'pgbouncer' ? 'PostgreSQL 18 behind PgBouncer' : `PostgreSQL ${version}`;

/** What tells the suites which server to start; without anything it is the one that `npm ci` brings. */
const settingsOf = (version: string): NodeJS.ProcessEnv => {
  if (version === '18') return {};
  if (version === 'pgbouncer') return { LAUREL_TEST_POOLER: '1' };
  return { LAUREL_TEST_POSTGRES: at(`test/matrix/node_modules/postgres-${version}/native`) };
};

/** How the suites ended on one version; the whole log is in a file. */
const tryVersion = async (version: string): Promise<{ readonly line: string; readonly failed: number }> => {
  const log = createWriteStream(at(`node_modules/.cache/matrix/${version}.log`));
  const run = spawn(process.execPath, ['test/run.ts', ...suitesOf(version)], {
    cwd: at('.'),
    env: { ...process.env, ...settingsOf(version) },
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
const isInstalled = (version: string): boolean => version !== 'pgbouncer' || pgBouncerVersion() !== undefined;
for (const version of chosen.length > 0 ? chosen : versions.filter(isInstalled)) {
  console.log(nameOf(version));
  const result = await tryVersion(version);
  table.push(`${nameOf(version)}: ${result.line}`);
  failed += result.failed;
}
console.log(`\n${table.join('\n')}`);
process.exitCode = failed === 0 ? 0 : 1;
