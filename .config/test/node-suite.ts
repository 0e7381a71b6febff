import { spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../lib/paths.ts';
import { suiteResult, type SuiteResult } from './suite-result.ts';

/** Past this a suite hangs; it is no measure of speed. */
const suiteTimeLimit = 15 * 60_000;

const occurrences = (text: string, letter: string): number => text.split(letter).length - 1;

const runProcess = (args: readonly string[], output: number | 'inherit'): Promise<string | undefined> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', output, output] });
    const timer = setTimeout(() => child.kill('SIGKILL'), suiteTimeLimit);
    child.on('error', (error) => resolve(error.message));
    child.on('exit', (status, signal) => {
      clearTimeout(timer);
      resolve(status === 0 ? undefined : `ended with ${signal ?? status ?? '?'}`);
    });
  });

/**
 * One file in its own process: a crash costs that suite and no other.
 * Where another runs beside it, what it says is kept together until it ends.
 */
export const runNodeSuite = async (file: string, isAlone: boolean): Promise<SuiteResult> => {
  const folder = mkdtempSync(join(tmpdir(), 'laurel-suite-'));
  const counts = join(folder, 'counts');
  const said = join(folder, 'said');
  const args = [
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    `--test-reporter=${join(root, '.config/test/count-reporter.mjs')}`,
    `--test-reporter-destination=${counts}`,
    file,
  ];
  try {
    if (isAlone) console.log(`\n${file}`);
    // A file, not a pipe: a server that the suite left open would keep a pipe from ending.
    const output = openSync(said, 'w');
    const fault = await runProcess(args, isAlone ? 'inherit' : output);
    closeSync(output);
    if (!isAlone) console.log(`\n${file}\n${readFileSync(said, 'utf8')}`);
    let letters = '';
    try {
      letters = readFileSync(counts, 'utf8');
    } catch {
      return suiteResult(file, 0, 0, fault ?? 'it reported nothing');
    }
    return suiteResult(file, occurrences(letters, 'p'), occurrences(letters, 'f'), fault);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
