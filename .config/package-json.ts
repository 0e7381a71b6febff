import { readFileSync } from 'node:fs';
import { at } from './lib/paths.ts';

/** The part of package.json that the build reads. */
interface PackageJson {
  readonly name: string;
  readonly license: string;
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
}

const manifest: PackageJson = JSON.parse(readFileSync(at('package.json'), 'utf8'));

/** Our version, which stands in package.json alone; the builds put it where the sources say `LAUREL_VERSION`. */
export const { version } = manifest;

export const { name, license } = manifest;

/** The packages that a host brings itself. */
export const peerNames: readonly string[] = Object.keys(manifest.peerDependencies);

/** The packages that whoever installs ours has beside it. */
export const dependencyNames: readonly string[] = Object.keys({
  ...manifest.dependencies,
  ...manifest.peerDependencies,
});
