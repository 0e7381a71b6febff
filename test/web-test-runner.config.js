import { esbuildPlugin } from '@web/dev-server-esbuild';
import { browserBuild, browserRunner } from '../.config/test/browser-runner.ts';
import { bundlePackages } from '../.config/test/bundle-packages.js';

// `npm run test:watch -- <file>` runs browser suites by this, source by source, so that it knows which suite a change belongs to.
// `npm test` runs them in bundles: .config/test/browser-suites.ts.

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  ...(await browserRunner()),
  files: 'test/**/*.browser.ts',
  nodeResolve: { exportConditions: ['browser', 'production', 'default'] },
  plugins: [bundlePackages(['zod/mini']), esbuildPlugin({ ts: true, ...browserBuild })],
};
