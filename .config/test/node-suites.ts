import { text } from 'node:stream/consumers';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { at } from '../lib/paths.ts';
import { suiteResult, type SuiteResult, type TestFailure } from './suite-result.ts';

/** Milliseconds for one file. Past this it hangs, or left a server open; it is no measure of speed. */
const timeLimit = (process.env['LAUREL_LONG'] === '1' ? 90 : 15) * 60_000;

/** Whether a suite (`describe`) failed because of a test in it, which was counted before. */
const isFailureOfSubtests = (error: Error): boolean =>
  'failureType' in error && error.failureType === 'subtestsFailed';

/** What a test threw, which Node's runner wraps. */
const messageOf = ({ cause, message }: Error): string => (cause instanceof Error ? cause.message : message);

/** Runs one file by Node's test runner, in a process of its own, so that a crash costs that file alone. */
export const runNodeSuite = async (name: string, isAlone: boolean): Promise<SuiteResult> => {
  const path = at(name);
  const began = performance.now();
  let [passed, fault] = [0, ''];
  const failures: TestFailure[] = [];
  const events = run({ files: [path], signal: AbortSignal.timeout(timeLimit) });
  events.on('test:pass', ({ details, name, skip, todo }) => {
    // Node reports a file without tests as a passed test that has the file's name.
    if (details.type !== 'suite' && name !== path && skip === undefined && todo === undefined) passed += 1;
  });
  events.on('test:fail', ({ details: { error }, name, skip, todo }) => {
    if (skip !== undefined || todo !== undefined || isFailureOfSubtests(error)) return;
    // A file that crashed or hung fails under its own name.
    if (name === path) fault = error.message;
    else failures.push({ test: name, message: messageOf(error) });
  });
  const report = events.compose(spec);
  // As it comes, or at once where another file's tests run beside these.
  if (isAlone) for await (const line of report) process.stdout.write(line);
  else console.log(`\n${name}\n${await text(report)}`);
  const seconds = (performance.now() - began) / 1000;
  return { ...suiteResult(name, passed, failures.length, fault), failures, seconds };
};
