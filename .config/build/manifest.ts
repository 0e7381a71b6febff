import { mkdirSync, writeFileSync } from 'node:fs';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { at } from '../lib/paths.ts';
import { analyzeElements, tagsOf } from './analyze-elements.ts';
import { sharedTokens } from './element-tokens.ts';
import type { Manifest } from './manifest-schema.ts';

/** The manifest with every design token that an element reads. One without parts draws nothing, and reads none. */
export const documentedManifest = (): Manifest => {
  const manifest = analyzeElements();
  for (const tag of tagsOf(manifest))
    if (tag.cssParts) tag.cssProperties = [...sharedTokens(), ...(tag.cssProperties ?? [])];
  return manifest;
};

/** Editors list the properties of all elements together: each token stands at the first element that reads it. */
const withoutRepeats = (manifest: Manifest): Manifest => {
  const seen = new Set<string | undefined>();
  for (const tag of tagsOf(manifest)) {
    tag.cssProperties = (tag.cssProperties ?? []).filter(({ name }) => !seen.has(name));
    for (const { name } of tag.cssProperties) seen.add(name);
  }
  return manifest;
};

/** `dist/custom-elements.json`, and what editors make of it. */
export const buildManifest = async (): Promise<string> => {
  const manifest = documentedManifest();
  const outdir = at('dist');
  mkdirSync(outdir, { recursive: true });
  writeFileSync(at('dist/custom-elements.json'), JSON.stringify(manifest, null, 2) + '\n');
  const tags = tagsOf(manifest);
  if (tags.length === 0) throw new Error('The analyzer found no element.');
  const log = console.log;
  // `hideLogs` hides some of them.
  console.log = () => undefined;
  // Each generator reads its own copy, since they write into what they are given.
  const copy = (of: Manifest) => JSON.parse(JSON.stringify(of));
  const forEditors = withoutRepeats(copy(manifest));
  generateVsCodeCustomElementData(copy(forEditors), { outdir, hideLogs: true });
  generateJetBrainsWebTypes(copy(forEditors), { outdir, hideLogs: true, packageJson: false });
  console.log = log;
  return `${tags.length} tags`;
};
