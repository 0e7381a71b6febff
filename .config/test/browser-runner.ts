import type { TestRunnerConfig } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { launchOptions } from '../../test/support/browser.ts';
import { at, root } from '../lib/paths.ts';
import { version } from '../package-json.ts';

/** How the sources of browser suites are compiled, one by one or in bundles. */
export const browserBuild = {
  tsconfig: at('tsconfig.json'),
  target: 'es2022',
  define: {
    LAUREL_VERSION: JSON.stringify(version),
    LAUREL_LONG: JSON.stringify(process.env['LAUREL_LONG'] === '1'),
    'process.env.NODE_ENV': '"production"',
  },
};

/** How browser suites are run, however their sources are served. */
export const browserRunner = async (): Promise<TestRunnerConfig> => ({
  rootDir: root,
  browsers: [playwrightLauncher({ product: 'chromium', launchOptions: await launchOptions() })],
  concurrency: 2,
  concurrentBrowsers: 1,
  // Milliseconds. Long enough for a loaded machine of two cores; a suite that hangs still ends.
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 600_000,
  testFramework: { config: { timeout: '60000' } },
  // Warnings are part of what the suites provoke; `console.log` is there for whoever debugs one.
  filterBrowserLogs: ({ type }) => type === 'log',
  // A log file is no terminal: there the runner's progress bar would be a line for each redraw.
  staticLogging: !process.stdout.isTTY,
});
