import { chmodSync } from 'node:fs';
import { build } from 'esbuild';
import { at } from '../lib/paths.ts';
import { noteBundle } from './third-party.ts';

/**
 * Builds `dist/cli/laurel-widgets.js`, the command line of the package: one file for Node that needs nothing beside it.
 */
export const buildCommandLine = async (): Promise<string> => {
  const outfile = at('dist/cli/laurel-widgets.js');
  const { metafile } = await build({
    entryPoints: [at('src/cli/laurel-widgets.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20.20',
    format: 'esm',
    minify: true,
    metafile: true,
    logLevel: 'silent',
  });
  chmodSync(outfile, 0o755);
  const packages = noteBundle('cli/laurel-widgets.js', Object.keys(metafile.inputs));
  return `dist/cli/laurel-widgets.js, with ${packages.join(', ')}`;
};
