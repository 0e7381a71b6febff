import { existsSync } from 'node:fs';
import { build, type Rolldown } from 'vite';
import { at } from '../lib/paths.ts';
import { library } from './library.ts';

type ModuleOf = (id: string) => Rolldown.ModuleInfo | null;

/** Whether a module comes with the core itself, by imports that are not on demand. */
const comesWithCore = (): ((id: string, moduleOf: ModuleOf) => boolean) => {
  let reached: Set<string> | undefined;
  const reach = (id: string, moduleOf: ModuleOf, seen: Set<string>): Set<string> => {
    if (seen.has(id)) return seen;
    seen.add(id);
    for (const next of moduleOf(id)?.importedIds ?? []) reach(next, moduleOf, seen);
    return seen;
  };
  return (id, moduleOf) => (reached ??= reach(at('src/cdn/core.ts'), moduleOf, new Set())).has(id);
};

/** `dist/cdn/laurel.js`: a loader without Lit, and the self-contained core that it imports. */
export const buildCdn = async (): Promise<string> => {
  if (!existsSync(at('src/define.ts'))) return 'waits for src/define.ts';
  const inCore = comesWithCore();
  await build(
    library({
      outDir: at('dist/cdn'),
      input: { laurel: at('src/cdn/laurel.ts') },
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: '[name]-[hash].js',
        // One file for all that the core needs at once: shared pieces would each be a request more.
        codeSplitting: { groups: [{ name: (id, context) => (inCore(id, (of) => context.getModuleInfo(of)) ? 'core' : null) }] },
      },
    }),
  );
  return 'dist/cdn/laurel.js';
};
