import { existsSync } from 'node:fs';
import { filesBelow } from '../.config/lib/files.ts';
import { at } from '../.config/lib/paths.ts';
import { runBrowserSuites } from '../.config/test/browser-suites.ts';
import { runNodeSuite } from '../.config/test/node-suite.ts';
import { line, settled, type SuiteResult } from '../.config/test/suite.ts';
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
  .map((name) => settled(name, 0, 0, existsSync(at(name)) ? 'it holds no suite' : 'there is no such file'));

const runInBrowser = async (files: readonly string[]): Promise<SuiteResult[]> => {
  if (files.length === 0) return [];
  try {
    const { executablePath, origin } = await findBrowser();
    console.log(`\nBrowser: ${executablePath} (${origin})`);
    return await runBrowserSuites(files);
  } catch (error) {
    const fault = error instanceof Error ? error.message : String(error);
    return files.map((file) => settled(file, 0, 0, fault));
  }
};

for (const file of ending('test')) {
  console.log(`\n${file}`);
  results.push(await runNodeSuite(file));
}
results.push(...(await runInBrowser(ending('browser'))));
for (const file of ending('gate')) {
  console.log(`\n${file}`);
  results.push(await runNodeSuite(file));
}
if (results.length === 0) results.push(settled('test', 0, 0, 'no suite was found'));

const sum = (of: (result: SuiteResult) => number): number =>
  results.reduce((total, one) => total + of(one), 0);
const passed = sum((result) => result.passed);
const failed = sum((result) => result.failed);

console.log(`\n${results.map(line).join('\n')}`);
console.log(`\n${passed} passed, ${failed} failed`);
// A server or browser that a suite left open must not keep the run from ending.
process.exit(failed === 0 ? 0 : 1);
