import type { Rolldown } from 'vite';
import { coreWidgets, pointsWidgets } from '../entries.ts';
import { at } from '../lib/paths.ts';
import { isCopyFor } from './own-copies.ts';
import {
  chunkName,
  isForCards,
  isForRequests,
  isForWrites,
  isPart,
  neededBy,
  ownerOf,
  widgetRules,
  type ChunkRule,
} from './chunk-rules.ts';

// The published files are few and coarse: a bundler makes a file from each set of importers that a module has, and of a
// file per source it made 58 requests. So each file here has importers that differ: `client` runs without Lit, and has
// what the mock kit shares with widgets; `core` is what all widgets need, and what several of them need; then one file per
// widget, one with what its parts on demand need, too (or esbuild would load the whole widget wherever a page imports the
// index), and one per part. The widgets of points are put into files after the others, and share `points`.

const ofClient = neededBy('client/index');
/** What a server may import: it must not stand in a file that imports Lit. */
const withoutLit = neededBy('contract/index', 'mock/index', 'mock/handlers');
/** `download` is tiny, and by it all parts on demand that import Lit import the core, too: so Lit is in one file with it. */
const ofEveryElement = neededBy('elements/internal/program/define-element', 'elements/internal/ui/download');
const atFirst = neededBy('define');
const ofIndex = neededBy('index');
const program = at('src/elements/program/program.ts');
const ofLanguages = [at('src/locales/registry.ts'), at('src/locales/later.ts')];
const pageWords = at('src/elements/internal/i18n/page-words.ts');
const joinedMessages = at('src/locales/joined-messages.ts');
const sourceOf = (name: string): string => `elements/${name}/${name}`;
const ofWidgets = widgetRules(coreWidgets, sourceOf);
const ofPoints = widgetRules(pointsWidgets, sourceOf);
const atFirstOfPoints = neededBy('points');
const ofAnyPart: ChunkRule = (id, context) =>
  [...ofWidgets, ...ofPoints].some(({ ofParts }) => ofParts(id, context));

/** The file that a module stands in; `null` leaves it to the parts that need it. */
const chunkOf = (id: string, context: Rolldown.ChunkingContext): string | null => {
  // The few lines of Rolldown's own would be one more request.
  if (id.startsWith('\0')) return 'client';
  if (context.getModuleInfo(id)?.isEntry || isPart(id, context)) return null;
  if (isForRequests(id)) return 'requests';
  if (isCopyFor('forms', id)) return 'writes';
  // A page without words of its own drops the file.
  if (id === pageWords) return 'page-words';
  // Vite's helper for an `import()` is in one file with these, or it would be one more request.
  if (ofLanguages.includes(id)) return 'client';
  if (id === joinedMessages) return 'client-on-demand';
  if (ofClient(id, context)) {
    if (atFirst(id, context)) return 'client';
    return atFirstOfPoints(id, context) ? 'points-contract' : 'client-on-demand';
  }
  if (ofEveryElement(id, context)) return 'core';
  const widget = ownerOf(id, context, ofWidgets);
  if (widget && withoutLit(id, context)) return widget === 'several' ? 'client' : `${widget.name}-contract`;
  if (widget === 'several') return 'core';
  // One widget has it at first, and those of points, too. What no part needs, esbuild puts into the page's own file.
  if (widget && atFirstOfPoints(id, context))
    return isForCards(id) && !ofAnyPart(id, context) ? 'cards' : 'core';
  if (widget) return widget.ofParts(id, context) ? `${widget.name}-shared` : widget.name;
  const pointsWidget = ownerOf(id, context, ofPoints);
  if (pointsWidget && withoutLit(id, context)) return 'points-contract';
  if (pointsWidget === 'several') return 'points';
  // One file for what their parts need, too: esbuild makes a request of each such file, and they are small.
  if (pointsWidget) return pointsWidget.ofParts(id, context) ? 'points' : pointsWidget.name;
  if (id !== program && ofIndex(id, context)) return 'core';
  // The events that the entry exports and a dialog sends: two files of a line each, if they were left to both.
  if (atFirstOfPoints(id, context) && !atFirst(id, context)) return 'points';
  return isForWrites(id, context) && !withoutLit(id, context) ? 'writes' : null;
};

export const publishedChunks: Rolldown.OutputOptions = {
  chunkFileNames: (chunk) => `chunks/${chunkName(chunk)}.js`,
  codeSplitting: {
    includeDependenciesRecursively: false,
    groups: [{ debugName: 'published', name: chunkOf }],
  },
};
