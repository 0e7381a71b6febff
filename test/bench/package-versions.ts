import { readFileSync } from 'node:fs';
import { at } from '../../.config/lib/paths.ts';

/** What the package file of the bench names, in the exact version: `esbuild` → `0.28.2`. */
export const packageVersions = (): Readonly<Record<string, string>> => {
  const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(
    readFileSync(at('test/bench/package.json'), 'utf8'),
  );
  return dependencies;
};
