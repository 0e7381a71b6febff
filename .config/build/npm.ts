import { build } from 'vite';
import { presentEntries } from '../entries.ts';
import { at } from '../lib/paths.ts';
import { library } from './library.ts';

/** `dist/**.js`: ESM beside its declarations. Dependencies stay imports, so that a page has one Lit. */
export const buildNpm = async (): Promise<string> => {
  const sources = Object.values(presentEntries());
  await build(
    library({
      outDir: at('dist'),
      input: Object.fromEntries(sources.map((source) => [source, at(`src/${source}.ts`)])),
      external: /^(?!\.|\/|laurel-widgets)/,
      entryFileNames: '[name].js',
      chunkFileNames: 'chunks/[name]-[hash].js',
    }),
  );
  return `${sources.length} entries`;
};
