import { esbuildPlugin } from '@web/dev-server-esbuild';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { at, root } from '../.config/lib/paths.ts';
import { bundlePackages } from '../.config/test/bundle-packages.js';
import { version } from '../.config/package-json.ts';
import { launchOptions } from './support/browser.ts';

// The browser suites, `*.browser.ts`: `npm test` runs them through test/run.ts, `npm run test:watch -- <file>` by themselves.

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  rootDir: root,
  files: 'test/**/*.browser.ts',
  nodeResolve: { exportConditions: ['browser', 'production', 'default'] },
  plugins: [
    bundlePackages(['zod/mini']),
    esbuildPlugin({
      ts: true,
      tsconfig: at('tsconfig.json'),
      target: 'es2022',
      define: {
        LAUREL_VERSION: JSON.stringify(version),
        LAUREL_LONG: JSON.stringify(process.env.LAUREL_LONG === '1'),
        'process.env.NODE_ENV': '"production"',
      },
    }),
  ],
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
};
