import { build } from 'vite';
import { presentEntries } from '../entries.ts';
import { at } from '../lib/paths.ts';
import { libraryConfig } from './vite-library-config.ts';

const dependencies = /^(lit|@lit\/context|@tanstack\/query-core|zod|msw)(\/|$)/;

/**
 * `dist/**.js`: ESM beside its declarations. Dependencies stay imports, so that a page has one Lit.
 * A file per source: shared chunks would carry a `define` that no rule of `sideEffects` can name.
 */
export const buildNpm = async (): Promise<string> => {
  const sources = Object.values(presentEntries());
  await build(
    libraryConfig({
      outDir: at('dist'),
      input: Object.fromEntries(sources.map((source) => [source, at(`src/${source}.ts`)])),
      external: dependencies,
      output: {
        preserveModules: true,
        preserveModulesRoot: at('src'),
        // The compiler's own helpers are ours to ship; npm never packs a folder called node_modules.
        entryFileNames: ({ name }) => `${name.replace(/^.*helpers\//, 'helpers/')}.js`,
      },
    }),
  );
  return `${sources.length} entries`;
};
