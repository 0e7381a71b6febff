import { existsSync, writeFileSync } from 'node:fs';
import { at } from '../../.config/lib/paths.ts';
import { launch } from '../support/browser.ts';
import { full, quick } from './effort.ts';
import { installPackages } from '../../.config/lib/install-packages.ts';

// `npm run bench` takes all figures and writes them into docs/benchmarks.md.
// `-- --quick` takes few runs, to see that it works, and writes nothing.
// It asserts nothing about time: a gate of seconds fails on busy machines.

const isQuick = process.argv.includes('--quick');
const effort = isQuick ? quick : full;

if (!existsSync(at('dist/cdn/laurel.js'))) {
  console.error('Laurel: there is no build to measure. Run "npm run bench", which builds first.');
  process.exit(1);
}
installPackages('test/bench');
// What follows imports what was just installed.
const { createConsumerProject } = await import('./consumers/consumer-project.ts');
const { measureEverything } = await import('./measure-everything.ts');
const { report } = await import('./report/report.ts');
const { writeBenchmarks } = await import('./report/write-benchmarks.ts');

const project = createConsumerProject();
const browser = await launch();
try {
  const results = await measureEverything(browser, project, effort);
  writeFileSync(at('test/bench/.results.json'), `${JSON.stringify(results, null, 2)}\n`);
  const text = report(results);
  console.log(text);
  if (!isQuick) {
    writeBenchmarks(text);
    console.log('\ndocs/benchmarks.md has the new figures.');
  }
} finally {
  await browser.close();
  project.remove();
}
