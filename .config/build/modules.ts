import { build } from 'vite';
import { entries } from '../entries.ts';
import { at } from '../lib/paths.ts';
import { dependencyNames } from '../package-json.ts';
import { publishedChunks } from './published-chunks.ts';
import { libraryConfig } from './vite-library-config.ts';

const external = new RegExp(`^(${dependencyNames.join('|')})(/|$)`);

/** A module of its own: joined with others, all routes would be one object, which no bundler divides again. */
const routes = 'contract/compiled/index';

/**
 * Builds `dist/**.js`: ESM beside its declarations. Dependencies stay imports, so that a page has one Lit, and npm updates them.
 */
export const buildModules = async (): Promise<string> => {
  const sources = ['define', ...Object.values(entries), 'elements/program/define', routes];
  await build(
    libraryConfig({
      outDir: at('dist'),
      input: Object.fromEntries(sources.map((source) => [source, at(`src/${source}.ts`)])),
      external,
      ordered: ['define', 'points'],
      output: { entryFileNames: '[name].js', ...publishedChunks },
    }),
  );
  return `${sources.length} entries`;
};
