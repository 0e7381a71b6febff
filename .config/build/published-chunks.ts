import type { Rolldown } from 'vite';
import { widgets } from '../entries.ts';
import { at } from '../lib/paths.ts';
import { chunkName, isForWrites, isPart, isShared, neededBy, neededOnDemandBy } from './chunk-rules.ts';

// The published files are few and coarse: a bundler makes a file from each set of importers that a module has, and of a
// file per source it made 58 requests. So each file here has importers that differ: `client` runs without Lit; `core` is
// what all widgets need, and what several of them need; then one file per widget, one with what its parts on demand need,
// too (or esbuild would load the whole widget wherever a page imports the index), and one per part.

const ofClient = neededBy('client/index');
/** What a server may import: it must not stand in a file that imports Lit. */
const withoutLit = neededBy('contract/index', 'mock/index', 'mock/handlers');
/** `download` is tiny, and by it all parts on demand that import Lit import the core, too: so Lit is in one file with it. */
const ofEveryElement = neededBy('elements/internal/program/define-element', 'elements/internal/ui/download');
const ofIndex = neededBy('index');
const program = at('src/elements/program/program.ts');
const ofWidgets = widgets.map((name) => ({ name, needs: neededBy(`elements/${name}/${name}`) }));
const ofParts = neededOnDemandBy(...widgets.map((name) => `elements/${name}/${name}`));

/** Their parts need two or three small functions, which are no file. */
const sharesLittle = ['survey', 'referral-form'];

/** The file that a module stands in; `null` leaves it to the parts that need it. */
const chunkOf = (id: string, context: Rolldown.ChunkingContext): string | null => {
  if (id.startsWith('\0') || context.getModuleInfo(id)?.isEntry || isPart(id, context)) return null;
  if (ofClient(id, context)) return 'client';
  if (ofEveryElement(id, context)) return 'core';
  const [first, second] = ofWidgets.filter(({ needs }) => needs(id, context));
  if (first && withoutLit(id, context)) return second ? 'contract' : `${first.name}-contract`;
  if (second || (first && isShared(id))) return 'core';
  if (first && ofParts(id, context))
    return sharesLittle.includes(first.name) ? 'core' : `${first.name}-shared`;
  if (first) return first.name;
  if (id !== program && ofIndex(id, context)) return 'core';
  return isForWrites(id, context) && !withoutLit(id, context) ? 'writes' : null;
};

export const publishedChunks: Rolldown.OutputOptions = {
  chunkFileNames: (chunk) => `chunks/${chunkName(chunk)}.js`,
  codeSplitting: {
    includeDependenciesRecursively: false,
    groups: [{ debugName: 'published', name: chunkOf }],
  },
};
