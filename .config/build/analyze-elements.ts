import { readFileSync } from 'node:fs';
// Its own TypeScript: the numbers of node kinds differ between versions.
import { create, ts } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import type { SourceFile } from 'typescript';
import { filesBelow } from '../lib/files.ts';
import { at } from '../lib/paths.ts';
import { ownTokens } from './element-tokens.ts';
import type { Declaration, Manifest } from './manifest-schema.ts';

/** Addresses in the manifest are those of the package, not of our sources. */
const published = (path: string): string => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');

const publishedBelow = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(publishedBelow);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      (key === 'path' || key === 'module') && typeof inner === 'string'
        ? published(inner)
        : publishedBelow(inner),
    ]),
  );
};

/** What a page can't reach is not documented. */
const publicOnly = (declaration: Declaration): void => {
  if (!declaration.members) return;
  declaration.members = declaration.members.filter(
    (member) =>
      (!member.privacy || member.privacy === 'public') &&
      !member.static &&
      !member.name?.startsWith('#') &&
      // Of Lit's own.
      member.name !== 'renderRoot',
  );
};

/** `'a' | 'b'` of `type X = 'a' | 'b'`, or of `const xs = ['a', 'b'] as const; type X = (typeof xs)[number]`. */
const unionOf = (type: string, module: SourceFile): string | undefined => {
  if (/^\|?\s*'[^']*'(\s*\|\s*'[^']*')+$/.test(type)) return type.replace(/^\|\s*/, '').replace(/\s+/g, ' ');
  const [, list] = /^\(typeof (\w+)\)\[number\]$/.exec(type) ?? [];
  if (!list) return undefined;
  const items = new RegExp(`const ${list} = \\[([^\\]]*)\\] as const`).exec(module.text)?.[1];
  return items?.split(/,\s*/).filter(Boolean).join(' | ');
};

/** Names of unions → what they stand for: a reader of the table has no source to look into. */
const unionsIn = (modules: readonly SourceFile[]): Map<string, string> =>
  new Map(
    modules.flatMap((module) =>
      module.statements.filter(ts.isTypeAliasDeclaration).flatMap(({ name, type }): [string, string][] => {
        const union = unionOf(type.getText(), module);
        return union ? [[name.text, union]] : [];
      }),
    ),
  );

const expandUnions = (declaration: Declaration, unions: ReadonlyMap<string, string>): void => {
  for (const { type } of [...(declaration.attributes ?? []), ...(declaration.members ?? [])]) {
    if (type) type.text = unions.get(type.text) ?? type.text;
  }
};

const isManifest = (value: unknown): value is Manifest =>
  typeof value === 'object' && value !== null && 'modules' in value && Array.isArray(value.modules);

/** Reads the elements' classes and their doc tags, and the design tokens that one element alone reads. */
export const analyzeElements = (): Manifest => {
  const sources = filesBelow('src/elements').filter((file) => file.endsWith('.ts'));
  const modules = sources.map((file) =>
    ts.createSourceFile(file, readFileSync(at(file), 'utf8'), ts.ScriptTarget.ES2022, true),
  );
  const manifest = publishedBelow(create({ modules, plugins: litPlugin(), context: { dev: false } }));
  if (!isManifest(manifest)) throw new Error('The analyzer gave no manifest.');
  const unions = unionsIn(modules);
  for (const declaration of manifest.modules.flatMap((module) => module.declarations ?? [])) {
    publicOnly(declaration);
    expandUnions(declaration, unions);
    if (declaration.tagName) declaration.cssProperties = ownTokens(declaration.tagName);
  }
  return manifest;
};

/** Every tag of a manifest, by name. */
export const tagsOf = (manifest: Manifest): Declaration[] =>
  manifest.modules
    .flatMap((module) => module.declarations ?? [])
    .filter((declaration) => declaration.tagName !== undefined);
