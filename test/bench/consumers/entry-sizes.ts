import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { entries } from '../../../.config/entries.ts';
import { gzipped } from '../measure/gzipped.ts';
import type { ConsumerProject } from './consumer-project.ts';
import { esbuildOptions } from '../../support/esbuild-options.ts';

export interface EntryBytes {
  readonly entry: string;
  /** Minified and gzipped bytes of the entry with its dependencies, before anything is asked for on demand. */
  readonly min: number;
  readonly gz: number;
  /** Gzipped bytes of what it loads on demand. */
  readonly later: number;
}

export interface OwnerBytes {
  readonly owner: string;
  readonly min: number;
  /** Its share of the gzipped bytes, in proportion to the minified ones. */
  readonly gz: number;
}

interface EntryOutput {
  readonly name: string;
  readonly code: string;
  readonly imports: readonly string[];
  /** Module → its minified bytes. */
  readonly modules: Readonly<Record<string, number>>;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const gzOf = (outputs: readonly EntryOutput[]): number => sum(outputs.map(({ code }) => gzipped(code)));

/** What esbuild makes of a script with splitting, kept in memory; the first is the script itself. */
const outputsOf = async ({ folder }: ConsumerProject, script: string): Promise<EntryOutput[]> => {
  const source = mkdtempSync(join(folder, 'entry-'));
  const entry = join(source, 'page.js');
  writeFileSync(entry, script);
  const { metafile, outputFiles } = await build({
    ...esbuildOptions,
    entryPoints: { page: entry },
    absWorkingDir: source,
    outdir: 'out',
    external: ['msw', 'msw/*'],
    metafile: true,
    write: false,
  });
  return Object.entries(metafile.outputs)
    .map(([name, { imports, inputs }]) => ({
      name,
      code: outputFiles.find(({ path }) => path === join(source, name))?.text ?? '',
      imports: imports.filter(({ kind }) => kind === 'import-statement').map(({ path }) => path),
      modules: Object.fromEntries(
        Object.entries(inputs).map(([module, { bytesInOutput }]) => [module, bytesInOutput]),
      ),
    }))
    .sort((a, b) => Number(b.name === 'out/page.js') - Number(a.name === 'out/page.js'));
};

/** What runs before anything is asked for on demand. */
const atStart = (outputs: readonly EntryOutput[]): EntryOutput[] => {
  const names = new Set(outputs.slice(0, 1).map(({ name }) => name));
  for (const name of names)
    for (const next of outputs.find((output) => output.name === name)?.imports ?? []) names.add(next);
  return outputs.filter(({ name }) => names.has(name));
};

export const entryBytes = async (project: ConsumerProject): Promise<EntryBytes[]> => {
  const sizes: EntryBytes[] = [];
  for (const entry of Object.keys(entries)) {
    const name = JSON.stringify(`laurel-widgets${entry.slice(1)}`);
    // Everything that it exports is kept, as if a page used all of it.
    const outputs = await outputsOf(project, `export * from ${name};`);
    const first = atStart(outputs);
    const min = sum(first.map(({ code }) => Buffer.byteLength(code)));
    sizes.push({ entry, min, gz: gzOf(first), later: gzOf(outputs) - gzOf(first) });
  }
  return sizes;
};

/** `node_modules/@lit/reactive-element/…` → `@lit/reactive-element`; one of ours by its folder in `dist`. */
const ownerOf = (module: string): string => {
  const [, dependency = ''] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(module) ?? [];
  if (/^(lit|lit-html|lit-element|@lit\/reactive-element)$/.test(dependency)) return 'lit';
  if (dependency !== 'laurel-widgets') return dependency || 'page';
  const parts = (/laurel-widgets\/dist\/(.*)/.exec(module)?.[1] ?? '').split('/');
  return `ours: ${parts.length > 1 ? parts.slice(0, -1).slice(0, 2).join('/') : parts[0]}`;
};

/** Who owns the bytes of the badge's entry at start. */
export const ownerBytes = async (project: ConsumerProject): Promise<OwnerBytes[]> => {
  const first = atStart(await outputsOf(project, `import 'laurel-widgets/tier-badge/define';`));
  const owned = new Map<string, number>();
  for (const [module, bytes] of first.flatMap(({ modules }) => Object.entries(modules)))
    owned.set(ownerOf(module), (owned.get(ownerOf(module)) ?? 0) + bytes);
  const all = sum([...owned.values()]);
  return [...owned]
    .map(([owner, min]) => ({ owner, min, gz: Math.round((gzOf(first) * min) / all) }))
    .filter(({ min }) => min > 0)
    .sort((a, b) => b.min - a.min);
};
