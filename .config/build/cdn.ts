import { build } from 'vite';
import { at } from '../lib/paths.ts';
import { singleEntryChunk } from './single-entry-chunk.ts';
import { libraryConfig } from './vite-library-config.ts';

/** Builds `dist/cdn/laurel.js`, a loader without Lit, and the self-contained core that it imports. */
export const buildCdn = async (): Promise<string> => {
  await build(
    libraryConfig({
      outDir: at('dist/cdn'),
      input: { laurel: at('src/cdn/laurel.ts') },
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: '[name]-[hash].js',
        comments: false,
        ...singleEntryChunk(at('src/cdn/core.ts'), 'core'),
      },
    }),
  );
  return 'dist/cdn/laurel.js';
};
