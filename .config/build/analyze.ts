import { readFileSync } from 'node:fs';
import { create, ts } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { filesBelow } from '../lib/files.ts';
import { at } from '../lib/paths.ts';
import type { Declaration, Manifest } from './manifest-model.ts';

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
    (member) => !member.privacy && !member.static && !member.name?.startsWith('#'),
  );
};

const isManifest = (value: unknown): value is Manifest =>
  typeof value === 'object' && value !== null && 'modules' in value && Array.isArray(value.modules);

/** Reads the elements' classes and their doc tags. */
export const analyze = (): Manifest => {
  const sources = filesBelow('src/elements').filter((file) => file.endsWith('.ts'));
  const modules = sources.map((file) =>
    ts.createSourceFile(file, readFileSync(at(file), 'utf8'), ts.ScriptTarget.ES2022, true),
  );
  const manifest = publishedBelow(create({ modules, plugins: litPlugin(), context: { dev: false } }));
  if (!isManifest(manifest)) throw new Error('The analyzer gave no manifest.');
  for (const module of manifest.modules) module.declarations?.forEach(publicOnly);
  return manifest;
};

/** Every tag of a manifest, by name. */
export const tagsOf = (manifest: Manifest): Declaration[] =>
  manifest.modules
    .flatMap((module) => module.declarations ?? [])
    .filter((declaration) => declaration.tagName !== undefined);
