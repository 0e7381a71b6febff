import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { filesBelow } from '../.config/lib/files.ts';
import { at, root } from '../.config/lib/paths.ts';
import { runNodeSuites } from '../.config/test/node-suites.ts';
import { resultLine, suiteResult, type SuiteResult } from '../.config/test/suite-result.ts';

// `npm test` runs every suite; `npm test -- test/elements/tier-badge` runs those of a folder, or one file.
// A suite is a file: `*.test.ts` runs in Node, `*.browser.ts` in a browser, `*.gate.ts` in Node against `dist`.
// LAUREL_LONG=1 runs fuzz, crash and accessibility suites in their long form; `.ci/run` does so for some gates.

const chosen = process.argv.slice(2).map((name) => name.replace(/^\.\//, '').replace(/\/$/, ''));
const matches = (file: string, name: string): boolean => file === name || file.startsWith(`${name}/`);
const suites = filesBelow('test')
  .filter((file) => /\.(test|browser|gate)\.ts$/.test(file))
  .filter((file) => chosen.length === 0 || chosen.some((name) => matches(file, name)));
const suitesOf = (kind: 'test' | 'browser' | 'gate'): string[] =>
  suites.filter((file) => file.endsWith(`.${kind}.ts`));

const results: SuiteResult[] = chosen
  .filter((name) => !suites.some((file) => matches(file, name)))
  .map((name) =>
    suiteResult(name, 0, 0, existsSync(at(name)) ? 'it holds no suite' : 'there is no such file'),
  );

/** Gates and the package's suites read `dist`; every other suite runs the sources, without a build. */
const needsBuild = suites.some((file) => file.endsWith('.gate.ts') || file.startsWith('test/package/'));
const build = (): boolean =>
  spawnSync(process.execPath, ['.config/preflight.mjs', 'build'], { cwd: root, stdio: 'inherit' }).status ===
  0;

const runInBrowser = async (files: readonly string[]): Promise<SuiteResult[]> => {
  if (files.length === 0) return [];
  try {
    // Imported where it is needed: the browser runner takes half a second to load.
    const { runBrowserSuites } = await import('../.config/test/browser-suites.ts');
    return await runBrowserSuites(files);
  } catch (error) {
    const fault = error instanceof Error ? error.message : String(error);
    return files.map((file) => suiteResult(file, 0, 0, fault));
  }
};

// The longest first, so that the end does not wait for one of them alone.
const longGates = ['test/gates/axe.gate.ts', 'test/gates/fuzz.gate.ts', 'test/gates/xss.gate.ts'];
const gates = suitesOf('gate').sort((a, b) => Number(longGates.includes(b)) - Number(longGates.includes(a)));

if (needsBuild && !build()) results.push(suiteResult('.config/build.ts', 0, 0, 'the build failed'));
else {
  results.push(...(await runNodeSuites(suitesOf('test'))));
  results.push(...(await runInBrowser(suitesOf('browser'))));
  results.push(...(await runNodeSuites(gates)));
  if (results.length === 0) results.push(suiteResult('test', 0, 0, 'no suite was found'));
}

const sum = (of: (result: SuiteResult) => number): number =>
  results.reduce((total, result) => total + of(result), 0);
const passed = sum((result) => result.passed);
const failed = sum((result) => result.failed);

console.log(`\n${results.map(resultLine).join('\n')}`);
console.log(`\n${passed} passed, ${failed} failed`);
// A server or browser that a suite left open must not keep the run from ending.
process.exit(failed === 0 ? 0 : 1);
