/** What one suite — a test file — gave. */
export interface SuiteResult {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  /** Why the suite itself counts as failed: crashed, empty, or silent. */
  readonly fault?: string;
}

/** A suite that says nothing is a failed suite. */
export const suiteResult = (name: string, passed: number, failed: number, fault?: string): SuiteResult => {
  if (fault && failed === 0) return { name, passed, failed: 1, fault };
  if (passed + failed === 0) return { name, passed, failed: 1, fault: 'no test ran' };
  return { name, passed, failed, ...(fault && { fault }) };
};

export const resultLine = ({ failed, fault, name, passed }: SuiteResult): string =>
  `${failed ? '✗' : '✓'} ${name}: ${passed} passed, ${failed} failed${fault ? ` (${fault})` : ''}`;
