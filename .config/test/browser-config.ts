import { readFile } from 'node:fs/promises';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import type { TestRunnerConfig } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { at, root } from '../lib/paths.ts';
import { launchOptions } from '../../test/support/browser.ts';
import { version } from '../version.ts';
import { browserReporter } from './browser-reporter.ts';

type Middleware = NonNullable<TestRunnerConfig['middleware']>[number];

/** msw registers its worker at the root of the page's origin. */
const mswWorker: Middleware = async (context, next) => {
  if (context.path !== '/mockServiceWorker.js') return next();
  context.type = 'text/javascript';
  context.body = await readFile(at('node_modules/msw/lib/mockServiceWorker.js'), 'utf8');
};

/** Lit's development build says so in every console. */
const expectedLogs = /Lit is in dev mode|Multiple versions of Lit loaded/;

export const browserConfig = async (files: readonly string[]): Promise<TestRunnerConfig> => ({
  rootDir: root,
  files: [...files],
  nodeResolve: { exportConditions: ['browser', 'production', 'default'] },
  concurrency: 2,
  concurrentBrowsers: 1,
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 600_000,
  testFramework: { config: { timeout: '60000' } },
  plugins: [
    esbuildPlugin({
      ts: true,
      tsconfig: at('tsconfig.json'),
      target: 'es2022',
      define: { LAUREL_VERSION: JSON.stringify(version), 'process.env.NODE_ENV': '"production"' },
    }),
  ],
  middleware: [mswWorker],
  filterBrowserLogs: ({ args }) => !args.some((arg) => typeof arg === 'string' && expectedLogs.test(arg)),
  browsers: [playwrightLauncher({ product: 'chromium', launchOptions: await launchOptions() })],
  reporters: [browserReporter()],
});
