/** How the tests of one file ended. */
export interface SuiteResult {
  /** Path of the file, from the repository's root. */
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  /** Why the file itself counts as failed: it crashed, hung or ran no test. */
  readonly fault?: string;
}

/** A file that crashed or ran no test counts as one failure. */
export const suiteResult = (name: string, passed: number, failed: number, fault = ''): SuiteResult => {
  if (fault && failed === 0) return { name, passed, failed: 1, fault };
  if (passed + failed === 0) return { name, passed, failed: 1, fault: 'no test ran' };
  return { name, passed, failed, ...(fault && { fault }) };
};

export const resultLine = ({ failed, fault, name, passed }: SuiteResult): string =>
  `${failed ? '✗' : '✓'} ${name}: ${passed} passed, ${failed} failed${fault ? ` (${fault})` : ''}`;
