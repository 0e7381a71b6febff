import { stripVTControlCharacters } from 'node:util';

/** A test that failed, with what it said. */
export interface TestFailure {
  readonly test: string;
  readonly message: string;
}

/** How the tests of one file ended. */
export interface SuiteResult {
  /** Path of the file, from the repository's root. */
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  /** Why the file itself counts as failed: it crashed, hung or ran no test. */
  readonly fault?: string;
  /** What the failed tests said, if their file could name them. */
  readonly failures?: readonly TestFailure[];
  /** How long it took, beside the other suites. */
  readonly seconds?: number;
}

/** A file that crashed or ran no test counts as one failure. */
export const suiteResult = (name: string, passed: number, failed: number, fault = ''): SuiteResult => {
  if (fault && failed === 0) return { name, passed, failed: 1, fault };
  if (passed + failed === 0) return { name, passed, failed: 1, fault: 'no test ran' };
  return { name, passed, failed, ...(fault && { fault }) };
};

export const resultLine = ({ failed, fault, name, passed }: SuiteResult): string =>
  `${failed ? '✗' : '✓'} ${name}: ${passed} passed, ${failed} failed${fault ? ` (${fault})` : ''}`;

const longestMessage = 12;

/** The first lines of what each failed test said, to be read at the end of a log that is thousands of lines long. */
export const failureLines = (results: readonly SuiteResult[]): string[] =>
  results.flatMap(({ name, failures = [] }) =>
    failures.flatMap(({ test, message }) => [
      `✗ ${name}: ${test}`,
      ...stripVTControlCharacters(message)
        .split('\n')
        .slice(0, longestMessage)
        .map((line) => `    ${line.slice(0, 300)}`),
    ]),
  );

/** The suites that took longest, a line each: what to look at first if a run takes too long. */
export const slowestSuites = (results: readonly SuiteResult[], count: number): string[] =>
  results
    .map(({ name, seconds = 0 }) => ({ name, seconds: Math.round(seconds) }))
    .filter(({ seconds }) => seconds > 0)
    .toSorted((a, b) => b.seconds - a.seconds)
    .slice(0, count)
    .map(({ name, seconds }) => `${String(seconds).padStart(5)} s  ${name}`);
