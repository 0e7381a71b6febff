import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, minifySync, type Rolldown } from 'vite';
import { entries } from '../../.config/entries.ts';
import { singleEntryChunk } from '../../.config/build/single-entry-chunk.ts';
import { at } from '../../.config/lib/paths.ts';

/** The part of one module that a bundle uses, in minified bytes. */
export interface BundledModule {
  readonly module: string;
  readonly bytes: number;
}

export interface Bundle {
  readonly folder: string;
  /** File name → the modules in it. */
  readonly parts: ReadonlyMap<string, readonly BundledModule[]>;
  readonly remove: () => void;
}

export const gzipped = (text: string | Uint8Array): number => gzipSync(text, { level: 9 }).length;

const published = Object.entries(entries)
  .map(([name, source]) => ({
    find: new RegExp(`^laurel-widgets${name.slice(1)}$`),
    replacement: at(`dist/${source}.js`),
  }))
  .reverse();

const partsOf = (chunk: Rolldown.OutputChunk): BundledModule[] =>
  Object.entries(chunk.modules).map(([module, { code }]) => ({
    module,
    bytes: code ? Buffer.byteLength(minifySync(module, code).code) : 0,
  }));

/** Bundles a page's script with our published files, as a vendor's build does. */
export const bundlePage = async (script: string): Promise<Bundle> => {
  const home = mkdtempSync(join(tmpdir(), 'laurel-bundle-'));
  const folder = join(home, 'dist');
  mkdirSync(folder);
  const page = join(home, 'page.js');
  writeFileSync(page, script);
  const output = await build({
    configFile: false,
    root: at('test/package'),
    logLevel: 'error',
    base: './',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { alias: published },
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: false,
      reportCompressedSize: false,
      lib: { entry: { page }, formats: ['es'], fileName: '[name]' },
      rolldownOptions: {
        // A page's script exports nothing, so a bundler may keep in it what its later parts share.
        preserveEntrySignatures: false,
        output: {
          minify: true,
          // As an application's build does; a library's keeps its annotations for the next bundler.
          comments: false,
          entryFileNames: '[name].js',
          chunkFileNames: '[name]-[hash].js',
          ...singleEntryChunk(page, 'page'),
        },
      },
    },
  });
  const outputs = (Array.isArray(output) ? output : [output]).flatMap((one) =>
    'output' in one ? one.output : [],
  );
  const chunks = outputs.filter((one) => one.type === 'chunk');
  return {
    folder,
    parts: new Map(chunks.map((chunk) => [chunk.fileName, partsOf(chunk)])),
    remove: () => rmSync(home, { recursive: true, force: true }),
  };
};
