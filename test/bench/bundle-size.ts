import { gzipSync } from 'node:zlib';
import { entries } from '../../.config/entries.ts';
import { atStart, bundle, type Chunk } from './bundle.ts';

export const gzipped = (text: string | Uint8Array): number => gzipSync(text, { level: 9 }).length;

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
  /** Its share of the gzipped bundle, by what its own code compresses to. */
  readonly gz: number;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const gzOf = (chunks: readonly Chunk[]): number => sum(chunks.map(({ code }) => gzipped(code)));

export const entryBytes = async (): Promise<EntryBytes[]> => {
  const sizes: EntryBytes[] = [];
  for (const entry of Object.keys(entries)) {
    const chunks = await bundle(`export * from 'laurel-widgets${entry.slice(1)}';`);
    const first = atStart(chunks);
    const later = chunks.filter((chunk) => !first.includes(chunk));
    const min = sum(first.map(({ code }) => Buffer.byteLength(code)));
    sizes.push({ entry, min, gz: gzOf(first), later: gzOf(later) });
  }
  return sizes;
};

const owners: readonly (readonly [string, RegExp])[] = [
  ['lit', /node_modules\/(lit|lit-html|lit-element|@lit\/reactive-element)\//],
  ['@lit/context', /node_modules\/@lit\/context\//],
  ['zod', /node_modules\/zod\//],
  ['ours: contract', /dist\/contract\//],
  ['ours: client', /dist\/client\//],
  ['ours: locales', /dist\/locales\//],
  ['ours: themes', /dist\/themes\//],
  ['ours: elements/internal', /dist\/elements\/internal\//],
  ['ours: elements/program', /dist\/elements\/program\//],
  ['ours: styles of widgets', /dist\/elements\/.*\.styles\.js$/],
  ['ours: widgets', /dist\/elements\//],
  ['ours: other', /dist\//],
];

const ownerOf = (module: string): string =>
  owners.find(([, path]) => path.test(module))?.[0] ?? 'bundler and page';

/** Who owns the bytes of these chunks. */
export const ownerBytes = (chunks: readonly Chunk[]): OwnerBytes[] => {
  const code = new Map<string, string>();
  for (const part of chunks.flatMap(({ parts }) => parts)) {
    const owner = ownerOf(part.module);
    code.set(owner, (code.get(owner) ?? '') + part.code);
  }
  const alone = [...code].map(([owner, text]) => ({ owner, text, gz: gzipped(text) }));
  const scale = gzOf(chunks) / sum(alone.map(({ gz }) => gz));
  return alone
    .map(({ owner, text, gz }) => ({ owner, min: Buffer.byteLength(text), gz: Math.round(gz * scale) }))
    .sort((a, b) => b.gz - a.gz);
};
