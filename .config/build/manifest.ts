import { mkdirSync, writeFileSync } from 'node:fs';
import { generateJsxTypes } from '@wc-toolkit/jsx-types';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { at } from '../lib/paths.ts';
import { analyzeElements, tagsOf } from './analyze-elements.ts';

/** `dist/custom-elements.json`, and what editors and JSX make of it. */
export const buildManifest = async (): Promise<string> => {
  const manifest = analyzeElements();
  const outdir = at('dist');
  mkdirSync(outdir, { recursive: true });
  writeFileSync(at('dist/custom-elements.json'), JSON.stringify(manifest, null, 2) + '\n');
  const tags = tagsOf(manifest);
  if (tags.length === 0) throw new Error('The analyzer found no element.');
  const log = console.log;
  // `hideLogs` hides some of them.
  console.log = () => undefined;
  // Each generator reads its own copy, since they write into what they are given.
  const copy = () => JSON.parse(JSON.stringify(manifest));
  generateVsCodeCustomElementData(copy(), { outdir, hideLogs: true });
  generateJetBrainsWebTypes(copy(), { outdir, hideLogs: true, packageJson: false });
  generateJsxTypes(copy(), {
    outdir,
    fileName: 'jsx.d.ts',
    componentTypePath: (_name, _tag, path) => `./${(path ?? '').replace(/^dist\//, '')}`,
    stronglyTypedEvents: true,
  });
  console.log = log;
  return `${tags.length} tags`;
};
