import { relative } from 'node:path';
import {
  SESSION_STATUS,
  startTestRunner,
  type TestRunner,
  type TestSession,
  type TestSuiteResult,
} from '@web/test-runner';
import { findBrowser } from '../../test/support/browser.ts';
import { root } from '../lib/paths.ts';
import { browserBuild, browserRunner } from './browser-runner.ts';
import { bundleSuites } from './bundle-suites.ts';
import { suiteResult, type SuiteResult } from './suite-result.ts';

const testsIn = (suite: TestSuiteResult): TestSuiteResult['tests'] => [
  ...suite.tests,
  ...suite.suites.flatMap(testsIn),
];

const resultOf = (
  file: string,
  session: TestSession | undefined,
  seconds: number | undefined,
): SuiteResult => {
  const tests = (session?.testResults ? testsIn(session.testResults) : []).filter((test) => !test.skipped);
  const passed = tests.filter((test) => test.passed).length;
  const failures = tests
    .filter((test) => !test.passed)
    .map(({ name, error }) => ({ test: name, message: error?.message ?? '' }));
  const fault = session?.errors?.[0]?.message ?? (session ? undefined : 'it was never run');
  const broken =
    session?.passed === false && passed === tests.length ? (fault ?? 'it did not finish') : fault;
  return {
    ...suiteResult(file, passed, failures.length, broken),
    failures,
    ...(seconds !== undefined && { seconds }),
  };
};

/** How long each session has run, by its id. */
const timeSessions = ({ sessions }: TestRunner): ReadonlyMap<string, number> => {
  const seconds = new Map<string, number>();
  const began = new Map<string, number>();
  sessions.on('session-status-updated', ({ id, status }) => {
    if (status === SESSION_STATUS.INITIALIZING) began.set(id, performance.now());
    const since = began.get(id);
    if (status === SESSION_STATUS.FINISHED && since !== undefined)
      seconds.set(id, (performance.now() - since) / 1000);
  });
  return seconds;
};

/**
 * Runs all the files in one browser, each in a fresh context.
 *
 * @throws Error where no browser was found; its message lists every place that was tried.
 */
export const runBrowserSuites = async (
  files: readonly string[],
  isAlone: boolean,
): Promise<SuiteResult[]> => {
  const { executablePath, origin } = await findBrowser();
  console.log(`\nBrowser: ${executablePath} (${origin})`);
  const config = await browserRunner();
  const runner = await startTestRunner({
    config: {
      ...config,
      files: [...files],
      // The bundles have no imports left to resolve.
      nodeResolve: false,
      plugins: [bundleSuites(files, browserBuild)],
      // A progress bar would be drawn over what other suites say.
      staticLogging: config.staticLogging === true || !isAlone,
    },
    readFileConfig: false,
    readCliArgs: false,
    autoExitProcess: false,
  });
  if (!runner) throw new Error('The browser test runner did not start.');
  const seconds = timeSessions(runner);
  await new Promise<void>((resolve) => {
    runner.on('stopped', () => resolve());
  });
  const sessions = [...runner.sessions.all()];
  return files.map((file) => {
    const session = sessions.find(({ testFile }) => relative(root, testFile) === file);
    return resultOf(file, session, session && seconds.get(session.id));
  });
};
