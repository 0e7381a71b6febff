import { build } from 'vite';
import { entries } from '../entries.ts';
import { at } from '../lib/paths.ts';
import { dependencyNames } from '../package-json.ts';
import { libraryConfig } from './vite-library-config.ts';

const external = new RegExp(`^(${dependencyNames.join('|')})(/|$)`);

/**
 * Builds `dist/**.js`: ESM beside its declarations. Dependencies stay imports, so that a page has one Lit, and npm updates them.
 * A file per source: shared chunks would carry a `define` that no rule of `sideEffects` can name.
 */
export const buildModules = async (): Promise<string> => {
  const sources = Object.values(entries);
  await build(
    libraryConfig({
      outDir: at('dist'),
      input: Object.fromEntries(sources.map((source) => [source, at(`src/${source}.ts`)])),
      external,
      output: { preserveModules: true, preserveModulesRoot: at('src'), entryFileNames: '[name].js' },
    }),
  );
  return `${sources.length} entries`;
};
