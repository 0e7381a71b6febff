import { spawnSync } from 'node:child_process';
import { at, root } from './lib/paths.ts';

const bin = (name: string): string => at('node_modules', name);

/** Name → script and its arguments; all run, so that one failure does not hide the next. */
const steps: Readonly<Record<string, readonly string[]>> = {
  types: [bin('typescript/bin/tsc'), '-p', 'tsconfig.json'],
  lint: [bin('eslint/bin/eslint.js'), '--config', '.config/eslint.config.js', '--max-warnings', '0', '.'],
  templates: ['.config/templates.ts'],
  format: [bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'],
  layers: ['--test-reporter=dot', 'test/layers.test.ts'],
  docs: ['.config/docs.ts'],
};

const chosen = process.argv.slice(2);
const failed: string[] = [];
for (const [name, command] of Object.entries(steps)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  console.log(`\n${name}`);
  const { status } = spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' });
  if (status !== 0) failed.push(name);
}

console.log(failed.length === 0 ? '\ncheck: all is well' : `\ncheck failed: ${failed.join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;
