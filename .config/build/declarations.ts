import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { at } from '../lib/paths.ts';

/** TypeScript rewrites `./x.ts` to `./x.js` in code, and leaves it in declarations. */
const withPublishedNames = (text: string): string =>
  text.replace(/((?:from|import)\s*\(?\s*['"])(\.[^'"]*)\.ts(['"])/g, '$1$2.js$3');

/** Builds `dist/**.d.ts` by TypeScript. */
export const buildDeclarations = async (): Promise<string> => {
  const command = [at('node_modules/typescript/bin/tsc'), '-p', at('.config/tsconfig.build.json')];
  const tsc = spawnSync(process.execPath, command, { encoding: 'utf8' });
  if (tsc.status !== 0) throw new Error(tsc.stdout + tsc.stderr);
  const files = readdirSync(at('dist'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.d.ts'),
  );
  for (const file of files) {
    writeFileSync(at('dist', file), withPublishedNames(readFileSync(at('dist', file), 'utf8')));
  }
  return `${files.length} files`;
};
