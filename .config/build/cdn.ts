import { build, type Rolldown } from 'vite';
import { coreWidgets, pointsWidgets, widgets } from '../entries.ts';
import { at } from '../lib/paths.ts';
import { version } from '../package-json.ts';
import {
  chunkName,
  isForRequests,
  isForWrites,
  isPart,
  neededBy,
  ownerOf,
  widgetRules,
} from './chunk-rules.ts';
import { libraryConfig } from './vite-library-config.ts';

const outDir = at('dist/cdn');
const ofCore = neededBy('cdn/core');
const sourceOf = (name: string): string => `elements/${name}/define`;
const ofWidgets = widgetRules(coreWidgets, sourceOf);
const ofPoints = widgetRules(pointsWidgets, sourceOf);

/** The core is what it needs itself, and what several widgets need; a widget is one file. Those of points share `points`. */
const chunkOf = (id: string, context: Rolldown.ChunkingContext): string | null => {
  if (id === at('src/locales/later.ts')) return 'core';
  if (isPart(id, context)) return null;
  if (isForRequests(id)) return 'requests';
  const widget = ownerOf(id, context, ofWidgets);
  if (ofCore(id, context) || widget === 'several') return 'core';
  if (widget) return widget.name;
  const pointsWidget = ownerOf(id, context, ofPoints);
  if (pointsWidget) return pointsWidget === 'several' ? 'points' : pointsWidget.name;
  return isForWrites(id, context) ? 'writes' : null;
};

/**
 * Builds `dist/cdn/laurel.js`, a loader without Lit, and the files that it loads from beside itself, with the version in
 * their names: a page may name them, to load them at once, and no cache mixes two versions.
 */
export const buildCdn = async (): Promise<string> => {
  await build(
    libraryConfig({
      outDir,
      cdn: true,
      input: {
        core: at('src/cdn/core.ts'),
        ...Object.fromEntries(widgets.map((name) => [name, at(`src/elements/${name}/define.ts`)])),
      },
      // What several of these need is ordered as part of the core, and so comes to be in it: nothing of the points entry.
      ordered: ['cdn/core', ...coreWidgets.map((name) => `elements/${name}/define`)],
      output: {
        entryFileNames: `[name]-${version}.js`,
        chunkFileNames: (chunk) => `${chunkName(chunk)}-${version}.js`,
        comments: false,
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [{ debugName: 'cdn', name: chunkOf }],
        },
      },
    }),
  );
  // Apart from the rest: a module that both need would be a file more.
  await build(
    libraryConfig({
      outDir,
      input: { laurel: at('src/cdn/laurel.ts') },
      output: { entryFileNames: '[name].js', comments: false },
    }),
  );
  // Helpers for the page's own script, without anything that widgets need: they share no file.
  await build(
    libraryConfig({
      outDir,
      input: { sources: at('src/sources/index.ts') },
      output: { entryFileNames: '[name].js', comments: false },
    }),
  );
  return `dist/cdn/laurel.js`;
};
