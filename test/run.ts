import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { filesBelow } from '../.config/lib/files.ts';
import { at } from '../.config/lib/paths.ts';
import { runBrowserSuites } from '../.config/test/browser-suites.ts';
import { runConcurrently } from '../.config/test/run-concurrently.ts';
import { runNodeSuite } from '../.config/test/node-suite.ts';
import { resultLine, suiteResult, type SuiteResult } from '../.config/test/suite-result.ts';
import { findBrowser } from './support/browser.ts';

// `npm test` runs every suite; `npm test -- test/elements/tier-badge.browser.ts` runs what it names,
// a file or a folder. LAUREL_LONG=1 gives fuzz and soak their long form.

const chosen = process.argv.slice(2).map((name) => name.replace(/^\.\//, '').replace(/\/$/, ''));
const known = filesBelow('test').filter((file) => /\.(test|browser|gate)\.ts$/.test(file));
const wanted = known.filter(
  (file) => chosen.length === 0 || chosen.some((name) => file === name || file.startsWith(`${name}/`)),
);
const ending = (kind: string): string[] => wanted.filter((file) => file.endsWith(`.${kind}.ts`));

const results: SuiteResult[] = chosen
  .filter((name) => !wanted.some((file) => file === name || file.startsWith(`${name}/`)))
  .map((name) =>
    suiteResult(name, 0, 0, existsSync(at(name)) ? 'it holds no suite' : 'there is no such file'),
  );

const runInBrowser = async (files: readonly string[]): Promise<SuiteResult[]> => {
  if (files.length === 0) return [];
  try {
    const { executablePath, origin } = await findBrowser();
    console.log(`\nBrowser: ${executablePath} (${origin})`);
    return await runBrowserSuites(files);
  } catch (error) {
    const fault = error instanceof Error ? error.message : String(error);
    return files.map((file) => suiteResult(file, 0, 0, fault));
  }
};

/** Two at a time, where there are two processors: most of a suite is a browser or a database that works for it. */
const lanes = Math.min(2, availableParallelism());
// The longest first, so that the end does not wait for one of them alone.
const long = ['test/gates/axe.gate.ts', 'test/gates/fuzz.gate.ts', 'test/gates/xss.gate.ts'];
const gates = ending('gate').sort((a, b) => Number(long.includes(b)) - Number(long.includes(a)));

const runInNode = (files: readonly string[]): Promise<SuiteResult[]> =>
  runConcurrently(files, lanes, (file) => runNodeSuite(file, files.length === 1 || lanes === 1));

results.push(...(await runInNode(ending('test'))));
results.push(...(await runInBrowser(ending('browser'))));
results.push(...(await runInNode(gates)));
if (results.length === 0) results.push(suiteResult('test', 0, 0, 'no suite was found'));

const sum = (of: (result: SuiteResult) => number): number =>
  results.reduce((total, one) => total + of(one), 0);
const passed = sum((result) => result.passed);
const failed = sum((result) => result.failed);

console.log(`\n${results.map(resultLine).join('\n')}`);
console.log(`\n${passed} passed, ${failed} failed`);
// A server or browser that a suite left open must not keep the run from ending.
process.exit(failed === 0 ? 0 : 1);
