import { spawnSync } from 'node:child_process';
import { at } from '../lib/paths.ts';

/** `dist/**.d.ts` by TypeScript, which also rewrites `./x.ts` to `./x.js`. */
export const buildDeclarations = async (): Promise<string> => {
  const tsc = spawnSync(process.execPath, [at('node_modules/typescript/bin/tsc'), '-p', at('.config/tsconfig.build.json')], {
    encoding: 'utf8',
  });
  if (tsc.status !== 0) throw new Error(tsc.stdout + tsc.stderr);
  return 'written';
};
