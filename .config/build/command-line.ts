import { existsSync, readdirSync, readFileSync, writeFileSync, chmodSync } from 'node:fs';
import { build } from 'esbuild';
import { at } from '../lib/paths.ts';

/** The packages whose code is in the bundle. */
const packagesIn = (files: readonly string[]): string[] => {
  const names = files.flatMap((file) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? []);
  return [...new Set(names)].sort();
};

const licenceOf = (name: string): string => {
  const folder = at('node_modules', name);
  const { version, license }: Record<string, unknown> = JSON.parse(
    readFileSync(`${folder}/package.json`, 'utf8'),
  );
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  const text = file && existsSync(`${folder}/${file}`) ? readFileSync(`${folder}/${file}`, 'utf8') : '';
  return `${name} ${String(version)} (${String(license)})\n\n${text.trim()}\n`;
};

/**
 * Builds `dist/cli/laurel-widgets.js`, the command line of the package: one file for Node that needs nothing beside it,
 * with the licences of what is in it.
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
  const packages = packagesIn(Object.keys(metafile.inputs));
  const notice = `laurel-widgets.js holds code of these packages.\n\n${packages.map(licenceOf).join('\n')}`;
  writeFileSync(at('dist/cli/licences.txt'), notice);
  return `dist/cli/laurel-widgets.js, with ${packages.join(', ')}`;
};
