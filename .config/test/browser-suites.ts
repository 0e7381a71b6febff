import { relative } from 'node:path';
import type { TestSession, TestSuiteResult } from '@web/test-runner';
import { startTestRunner } from '@web/test-runner';
import { root } from '../lib/paths.ts';
import { browserConfig } from './browser-config.ts';
import { suiteResult, type SuiteResult } from './suite-result.ts';

const testsIn = (suite: TestSuiteResult): TestSuiteResult['tests'] => [
  ...suite.tests,
  ...suite.suites.flatMap(testsIn),
];

const resultOf = (file: string, session: TestSession | undefined): SuiteResult => {
  const tests = (session?.testResults ? testsIn(session.testResults) : []).filter((test) => !test.skipped);
  const passed = tests.filter((test) => test.passed).length;
  const fault = session?.errors?.[0]?.message ?? (session ? undefined : 'it was never run');
  const broken =
    session?.passed === false && passed === tests.length ? (fault ?? 'it did not finish') : fault;
  return suiteResult(file, passed, tests.length - passed, broken);
};

/** All browser files in one run of the test runner, each in a fresh context. */
export const runBrowserSuites = async (files: readonly string[]): Promise<SuiteResult[]> => {
  if (files.length === 0) return [];
  const runner = await startTestRunner({
    config: await browserConfig(files),
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  if (!runner) throw new Error('The browser test runner did not start.');
  await new Promise<void>((resolve) => {
    runner.on('stopped', () => resolve());
  });
  const sessions = [...runner.sessions.all()];
  return files.map((file) =>
    resultOf(
      file,
      sessions.find((session) => relative(root, session.testFile) === file),
    ),
  );
};
