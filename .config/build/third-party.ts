import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { at } from '../lib/paths.ts';

/** A package that somebody else made. */
export interface ThirdPartyPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX expression: `BSD-3-Clause`. */
  readonly license: string;
  /** The text of its licence; empty where it brings none. */
  readonly text: string;
  /** Names of the packages that it needs at run time. */
  readonly dependencies: readonly string[];
}

/** @throws Error for a package that is not installed */
export const readPackage = (name: string): ThirdPartyPackage => {
  const folder = at('node_modules', name);
  const manifest: {
    readonly version: string;
    readonly license?: string;
    readonly dependencies?: Readonly<Record<string, string>>;
  } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  return {
    name,
    version: manifest.version,
    license: manifest.license ?? 'NOASSERTION',
    text: file && existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8').trim() : '',
    dependencies: Object.keys(manifest.dependencies ?? {}).sort(),
  };
};

/** File below `dist` → names of the packages whose code is in it, as the builds of this process found out. */
const bundled = new Map<string, readonly string[]>();
export const bundledPackages: ReadonlyMap<string, readonly string[]> = bundled;

/** Notes which packages are in a file that was built of these modules, and gives their names. */
export const noteBundle = (file: string, modules: readonly string[]): readonly string[] => {
  const names = modules.flatMap((id) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1] ?? []);
  const packages = [...new Set(names)].sort();
  if (packages.length > 0) bundled.set(file, packages);
  return packages;
};

export const noticesFile = 'THIRD-PARTY-NOTICES.txt';

/** Says at the top of each file below `folder` whose code is in it: their licences ask for that. */
export const thirdPartyBanners = (folder: string): Plugin => ({
  name: 'laurel:third-party-banners',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const packages = noteBundle(`${folder}/${chunk.fileName}`, chunk.moduleIds);
        if (packages.length > 0) chunk.code = `/*! ${packages.join(', ')}: ${noticesFile} */\n${chunk.code}`;
      }
    },
  },
});
