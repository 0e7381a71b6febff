import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { filesBelow } from '../.config/lib/files.ts';
import { at, root } from '../.config/lib/paths.ts';
import { runConcurrently } from '../.config/lib/run-concurrently.ts';
import { runNodeSuite } from '../.config/test/node-suites.ts';
import {
  failureLines,
  resultLine,
  slowestSuites,
  suiteResult,
  type SuiteResult,
} from '../.config/test/suite-result.ts';

// `npm test` runs every suite; `npm test -- test/elements/tier-badge` runs those of a folder, or one file.
// A suite is a file: `*.test.ts` runs in Node, `*.browser.ts` in a browser, `*.gate.ts` in Node against `dist`.
// LAUREL_LONG=1 runs fuzz, crash and accessibility suites in their long form.

// Two hundred processes import much of the same: what one has compiled, types stripped, the others read.
process.env['NODE_COMPILE_CACHE'] ??= at('node_modules/.cache/compiled');

const chosen = process.argv.slice(2).map((name) => name.replace(/^\.\//, '').replace(/\/$/, ''));
const matches = (file: string, name: string): boolean => file === name || file.startsWith(`${name}/`);
const suites = filesBelow('test')
  .filter((file) => /\.(test|browser|gate)\.ts$/.test(file))
  .filter((file) => chosen.length === 0 || chosen.some((name) => matches(file, name)));
const results: SuiteResult[] = chosen
  .filter((name) => !suites.some((file) => matches(file, name)))
  .map((name) =>
    suiteResult(name, 0, 0, existsSync(at(name)) ? 'it holds no suite' : 'there is no such file'),
  );

/** Gates and the package's suites read `dist`; every other suite runs the sources, without a build. */
const readsBuild = (file: string): boolean => file.endsWith('.gate.ts') || file.startsWith('test/package/');
const build = async (): Promise<boolean> => {
  const options = { cwd: root, stdio: 'inherit' } as const;
  const [code]: unknown[] = await once(
    spawn(process.execPath, ['.config/preflight.mjs', 'build'], options),
    'exit',
  );
  return code === 0;
};

const inBrowser = suites.filter((file) => file.endsWith('.browser.ts'));
const isAlone = suites.length === 1 || suites.length === inBrowser.length;

const runInBrowser = async (): Promise<SuiteResult[]> => {
  try {
    // Imported where it is needed: the browser runner takes half a second to load.
    const { runBrowserSuites } = await import('../.config/test/browser-suites.ts');
    return await runBrowserSuites(inBrowser, isAlone);
  } catch (error) {
    const fault = error instanceof Error ? error.message : String(error);
    return inBrowser.map((file) => suiteResult(file, 0, 0, fault));
  }
};

/** The longest first, so that the end does not wait for one of them alone; before them some that need no build. */
const order = [
  /backend\/(serve|standing\/members|surveys\/survey-anonymity)\./,
  /gates\/(axe|fuzz|portal|xss|csp|token-leak)/,
  /^test\/gates\//,
  /^test\/(backend|package)\//,
  /./,
];
const rank = (file: string): number => order.findIndex((pattern) => pattern.test(file));
const inNode = suites.filter((file) => !inBrowser.includes(file)).toSorted((a, b) => rank(a) - rank(b));

/** One process looks for a browser: two that install one at the same time would be in each other's way. */
const findBrowserFirst = async (): Promise<void> => {
  const { findBrowser } = await import('./support/browser.ts');
  // Each suite says it again where there is none.
  await findBrowser().catch(() => undefined);
};
if (suites.length > 1 && suites.some((file) => readsBuild(file) || inBrowser.includes(file)))
  await findBrowserFirst();

const built = suites.some(readsBuild) ? build() : Promise.resolve(true);
const runInNode = async (file: string): Promise<SuiteResult> =>
  readsBuild(file) && !(await built)
    ? suiteResult(file, 0, 0, 'the build failed')
    : runNodeSuite(file, isAlone);

/** One more at a time than there are processors: each waits now and then, for its browser or its database. */
const lanes = Math.min(6, availableParallelism() + 1);
const jobs: (() => Promise<SuiteResult[]>)[] = [
  ...(inBrowser.length > 0 ? [runInBrowser] : []),
  ...inNode.map((file) => async () => [await runInNode(file)]),
];
results.push(...(await runConcurrently(jobs, lanes, (job) => job())).flat());
if (results.length === 0) results.push(suiteResult('test', 0, 0, 'no suite was found'));

const sum = (of: (result: SuiteResult) => number): number =>
  results.reduce((total, result) => total + of(result), 0);
const passed = sum((result) => result.passed);
const failed = sum((result) => result.failed);

console.log(`\n${results.map(resultLine).sort().join('\n')}`);
if (results.length > 20) console.log(`\nSlowest:\n${slowestSuites(results, 10).join('\n')}`);
if (failed > 0) console.log(`\nFailed:\n${failureLines(results).join('\n')}`);
console.log(`\n${passed} passed, ${failed} failed`);
// A server or browser that a suite left open must not keep the run from ending.
process.exit(failed === 0 ? 0 : 1);
