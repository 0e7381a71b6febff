import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { build } from 'esbuild';
import { at } from '../../.config/lib/paths.ts';
import { esbuildOptions } from '../support/esbuild-options.ts';

export interface EsbuildPage {
  readonly folder: string;
  /** Files of the package that are in what the page loads at first, relative to `dist`: → bytes. */
  readonly published: ReadonlyMap<string, number>;
  readonly remove: () => void;
}

/** Bundles a page's script as a vendor does with esbuild and splitting: it imports the package by its name. */
export const bundleWithEsbuild = async (script: string): Promise<EsbuildPage> => {
  const folder = mkdtempSync(join(tmpdir(), 'laurel-esbuild-'));
  const { metafile } = await build({
    ...esbuildOptions,
    stdin: { contents: script, resolveDir: at('test/package'), sourcefile: 'page.js' },
    entryNames: 'page',
    outdir: folder,
    absWorkingDir: at('.'),
    // Ours leads the package's name to the sources.
    tsconfigRaw: '{}',
    metafile: true,
  });
  const outputs = Object.entries(metafile.outputs);
  const loaded = new Set(outputs.filter(([file]) => file.endsWith('/page.js')).map(([file]) => file));
  for (const file of loaded)
    for (const { kind, path } of metafile.outputs[file]?.imports ?? [])
      if (kind === 'import-statement') loaded.add(path);
  const published = new Map<string, number>();
  for (const file of loaded)
    for (const [input, { bytesInOutput }] of Object.entries(metafile.outputs[file]?.inputs ?? {}))
      if (input.startsWith('dist/') && bytesInOutput > 0)
        published.set(relative('dist', input), bytesInOutput);
  return { folder, published, remove: () => rmSync(folder, { recursive: true, force: true }) };
};
