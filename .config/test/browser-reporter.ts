import type { Reporter, TestResultError, TestSession, TestSuiteResult } from '@web/test-runner';
import { relative } from 'node:path';
import { root } from '../lib/paths.ts';

const errorText = (error: TestResultError | undefined): string =>
  [error?.message ?? 'failed', error?.stack].filter(Boolean).join('\n').replace(/^/gm, '      ');

const failures = (suite: TestSuiteResult, path: readonly string[] = []): string[] => {
  const here = suite.name ? [...path, suite.name] : path;
  return [
    ...suite.tests
      .filter((test) => !test.passed && !test.skipped)
      .map((test) => `    ✖ ${[...here, test.name].join(' › ')}\n${errorText(test.error)}`),
    ...suite.suites.flatMap((inner) => failures(inner, here)),
  ];
};

const report = (session: TestSession): string[] => [
  ...(session.testResults ? failures(session.testResults) : []),
  ...(session.errors ?? []).map((error) => `    ✖ the file itself\n${errorText(error)}`),
  ...(session.request404s ?? []).map((request) => `      not found: ${String(request)}`),
  ...(session.passed ? [] : (session.logs ?? []).map((log) => `      console: ${log.map(String).join(' ')}`)),
];

/** Says what failed and why; a file where all is well is one line, and its expected warnings are nobody's. */
export const browserReporter = (): Reporter => ({
  reportTestFileResults({ sessionsForTestFile, testFile }) {
    const lines = sessionsForTestFile.flatMap(report);
    const passed = sessionsForTestFile.every((session) => session.passed);
    console.log([`${passed ? '✔' : '✖'} ${relative(root, testFile)}`, ...(passed ? [] : lines)].join('\n'));
  },
});
