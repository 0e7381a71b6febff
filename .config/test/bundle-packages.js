import { build } from 'esbuild';

const folder = '/__bundled__/';

/**
 * A plugin of the browser test runner that serves an npm package as one file. Unbundled, `zod/mini` alone is 90 requests in
 * every test file. For packages that nothing else imports a part of: another copy of that part would load beside the bundle.
 *
 * @param {readonly string[]} names import specifiers
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export const bundlePackages = (names) => {
  /** @type {Map<string, Promise<string>>} */
  const bundles = new Map();

  /** @param {string} name */
  const bundle = async (name) => {
    const { outputFiles } = await build({
      entryPoints: [name],
      bundle: true,
      write: false,
      format: 'esm',
      target: 'es2022',
      conditions: ['browser', 'production'],
      define: { 'process.env.NODE_ENV': '"production"' },
    });
    return outputFiles[0]?.text ?? '';
  };

  return {
    name: 'laurel:bundle-packages',
    resolveImport: ({ source }) => (names.includes(source) ? `${folder}${source}.js` : undefined),
    async serve({ path }) {
      if (!path.startsWith(folder)) return undefined;
      const name = path.slice(folder.length, -'.js'.length);
      const text = bundles.get(name) ?? bundle(name);
      bundles.set(name, text);
      return { body: await text, type: 'js' };
    },
  };
};
