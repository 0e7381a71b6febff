import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { at, root } from './lib/paths.ts';
import { runConcurrently } from './lib/run-concurrently.ts';

const bin = (name: string): string => at('node_modules', name);

/** Name of a check → its script and arguments. All of them run, so that one failure does not hide the next. */
const steps: Readonly<Record<string, readonly string[]>> = {
  types: [bin('typescript/bin/tsc'), '-p', 'tsconfig.json'],
  lint: [bin('eslint/bin/eslint.js'), '--config', '.config/eslint.config.js', '--max-warnings', '0', '.'],
  templates: ['.config/check-templates.ts'],
  format: [bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'],
  layers: ['--test-reporter=dot', 'test/layers.test.ts'],
  knip: [bin('knip/bin/knip.js'), '--config', '.config/knip.json', '--treat-config-hints-as-errors'],
  docs: ['.config/docs.ts'],
};

/** Runs one check. Its output is printed as a whole, because two checks run at a time. */
const run = (command: readonly string[]): Promise<{ passed: boolean; printed: string }> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, command, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    const parts: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (part: Buffer) => void parts.push(part));
    child.on('close', (status) =>
      resolve({ passed: status === 0, printed: Buffer.concat(parts).toString() }),
    );
  });

const chosen = process.argv.slice(2);
const wanted = Object.entries(steps).filter(([name]) => chosen.length === 0 || chosen.includes(name));
const lanes = Math.min(2, availableParallelism());
const results = await runConcurrently(wanted, lanes, async ([name, command]) => {
  const { passed, printed } = await run(command);
  console.log(`\n${name}\n${printed}`.trimEnd());
  return { name, passed };
});
const failed = results.filter(({ passed }) => !passed).map(({ name }) => name);

console.log(failed.length === 0 ? '\ncheck: all is well' : `\ncheck failed: ${failed.join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;
