import { relative } from 'node:path';
import type { TestRunnerPlugin } from '@web/test-runner';
import { build, type BuildOptions, type OutputFile } from 'esbuild';
import { at, root } from '../lib/paths.ts';

/** What several suites import; the name tells a chunk from a source in the stack of an error. */
const chunks = '__chunks__';

/** All suites with what they import, by path from the root: each module once, however many suites share it. */
const bundle = async (
  files: readonly string[],
  options: BuildOptions,
): Promise<ReadonlyMap<string, OutputFile>> => {
  const { outputFiles } = await build({
    ...options,
    entryPoints: files.map((file) => at(file)),
    bundle: true,
    splitting: true,
    format: 'esm',
    write: false,
    outbase: root,
    outdir: root,
    chunkNames: `${chunks}/[name]-[hash]`,
    conditions: ['browser', 'production'],
    // What a suite imports for its effects is there, whatever package.json says of it.
    ignoreAnnotations: true,
    // The test runner's own, which it serves.
    external: ['/__web-dev-server__*'],
    // Apart, so that only the runner reads it, to say where a test failed.
    sourcemap: 'linked',
    logLevel: 'warning',
  });
  return new Map(outputFiles.map((file) => [`/${relative(root, file.path).replaceAll('\\', '/')}`, file]));
};

/**
 * A plugin of the browser test runner that serves suites as bundles with common chunks. One at a time, their modules are three
 * hundred requests of each suite, which takes longer than most suites.
 */
export const bundleSuites = (files: readonly string[], options: BuildOptions): TestRunnerPlugin => {
  let bundled: ReturnType<typeof bundle> | undefined;
  return {
    name: 'laurel:bundle-suites',
    async serve({ path }) {
      const isSuite = path.endsWith('.browser.ts');
      if (!isSuite && !path.startsWith(`/${chunks}/`) && !path.endsWith('.browser.js.map')) return undefined;
      const output = (await (bundled ??= bundle(files, options))).get(path.replace(/\.ts$/, '.js'));
      return output && { body: output.text, type: path.endsWith('.map') ? 'json' : 'js' };
    },
  };
};
