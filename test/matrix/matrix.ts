import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdirSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { installPackages } from '../../.config/lib/install-packages.ts';
import { at } from '../../.config/lib/paths.ts';

// `npm run matrix` runs the suites of the reference backend on each PostgreSQL that it is made for, and prints a table.
// `npm run matrix -- 15 17` takes some of the versions, `npm run matrix -- 16 test/backend/claims` some of the suites.

const versions = ['14', '15', '16', '17', '18'];
/** What is too old is refused in one line: the one suite that makes sense on it. */
const refused: Readonly<Record<string, readonly string[]>> = { 14: ['test/backend/db/unfit-server.test.ts'] };
const args = process.argv.slice(2);
const chosen = versions.filter((version) => args.includes(version));
const suites = args.filter((arg) => !versions.includes(arg));

const suitesOf = (version: string): readonly string[] =>
  refused[version] ?? (suites.length > 0 ? suites : ['test/backend']);

/** The newest is the one that `npm ci` brings. */
const nativeFolder = (version: string): string | undefined =>
  version === '18' ? undefined : at(`test/matrix/node_modules/postgres-${version}/native`);

/** How the suites ended on one version; the whole log is in a file. */
const tryVersion = async (version: string): Promise<{ readonly line: string; readonly failed: number }> => {
  const log = createWriteStream(at(`node_modules/.cache/matrix/${version}.log`));
  const native = nativeFolder(version);
  const run = spawn(process.execPath, ['test/run.ts', ...suitesOf(version)], {
    cwd: at('.'),
    env: { ...process.env, ...(native !== undefined && { LAUREL_TEST_POSTGRES: native }) },
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
  console.log(`PostgreSQL ${version}`);
  const result = await tryVersion(version);
  table.push(`PostgreSQL ${version}: ${result.line}`);
  failed += result.failed;
}
console.log(`\n${table.join('\n')}`);
process.exitCode = failed === 0 ? 0 : 1;
