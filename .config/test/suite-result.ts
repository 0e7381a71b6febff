/** How the tests of one file ended. */
export interface SuiteResult {
  /** Path of the file, from the repository's root. */
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  /** Why the file itself counts as failed: it crashed, hung or ran no test. */
  readonly fault?: string;
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

/** The suites that took longest, a line each: what to look at first if a run takes too long. */
export const slowestSuites = (results: readonly SuiteResult[], count: number): string[] =>
  results
    .map(({ name, seconds = 0 }) => ({ name, seconds: Math.round(seconds) }))
    .filter(({ seconds }) => seconds > 0)
    .toSorted((a, b) => b.seconds - a.seconds)
    .slice(0, count)
    .map(({ name, seconds }) => `${String(seconds).padStart(5)} s  ${name}`);
