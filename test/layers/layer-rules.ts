import type { ImportEdge } from './import-graph.ts';

/** The layer of a file: its folder, with each widget and each leaf a layer of its own. */
const layerOf = (file: string): string => {
  if (/^src\/(index|define|lazy|points)\.ts$/.test(file)) return 'entry';
  const [top = '', second = '', third = ''] = file.split('/');
  if (top === 'demo') return second === 'backend' ? 'demo/backend' : 'demo';
  if (top !== 'src') return top;
  return second === 'elements' ? `elements/${third}` : second;
};

const isWidget = (layer: string): boolean => /^elements\/(?!internal$|program$)/.test(layer);

const allowedLayers: Readonly<Record<string, readonly string[]>> = {
  contract: [],
  rules: ['contract'],
  locales: [],
  themes: [],
  client: ['contract'],
  mock: ['contract', 'rules'],
  sources: ['contract', 'client'],
  cli: ['contract', 'rules'],
  'elements/internal': ['contract', 'rules', 'client', 'locales', 'themes'],
  'elements/program': ['contract', 'client', 'elements/internal', 'locales', 'themes'],
  'demo/backend': ['contract', 'rules'],
};
const widgetLayers = ['contract', 'rules', 'client', 'elements/internal', 'locales', 'themes'];

/** The core is what the loader may not hold, and imports on demand. */
const isCore = (file: string): boolean =>
  file === 'src/cdn/core.ts' || file === 'src/cdn/apply-queued-options.ts';
/** What the loader holds itself: it imports nothing else. */
const ofLoader = [
  'src/client/http/import-module.ts',
  'src/elements/internal/program/tag-observer.ts',
  'src/elements/internal/program/widget-heights.ts',
];

/** How widgets read an answer: the doctor reads by the same code, so that both agree. */
const isReader = (file: string): boolean =>
  file.startsWith('src/client/http/') || file === 'src/client/json.ts';

const allowed = ({ dynamic, from, to, typeOnly }: ImportEdge): boolean => {
  const [here, there] = [layerOf(from), layerOf(to)];
  // A page of the portal is a vendor: it knows the published entries alone.
  if (here === 'demo' || here === 'examples')
    return there === here || to.startsWith('laurel-widgets') || to.startsWith('npm:');
  if (here === 'test' || here === '.config') return true;
  if (here === 'cdn' && !isCore(from))
    return there === 'cdn'
      ? typeOnly || dynamic || !isCore(to)
      : (typeOnly && there === 'entry') || ofLoader.includes(to);
  if (to.startsWith('npm:')) return here !== 'cdn';
  if (to.startsWith('laurel-widgets')) return false;
  if (here === there) return true;
  if (here === 'cdn') return ['elements/internal', 'elements/program'].includes(there);
  if (here === 'entry') return there.startsWith('elements/') || there === 'client' || there === 'contract';
  if (from.startsWith('src/cli/doctor/') && isReader(to)) return true;
  // `endpoint="demo:"` brings its scenarios only when a page asks for them.
  if (here === 'client' && there === 'mock') return dynamic;
  return (isWidget(here) ? widgetLayers : (allowedLayers[here] ?? [])).includes(there);
};

/** Arrows that point the wrong way, as sentences. */
export const forbiddenImports = (arrows: readonly ImportEdge[]): string[] =>
  arrows
    .filter((arrow) => !allowed(arrow))
    .map(({ from, to }) => `${from} → ${to}: ${layerOf(from)} may not import ${layerOf(to)}`);

/** Every circle, named by its files in order; type imports included. */
export const importCycles = (arrows: readonly ImportEdge[]): string[] => {
  const next = new Map<string, Set<string>>();
  for (const { from, to } of arrows) next.set(from, (next.get(from) ?? new Set()).add(to));
  const found = new Set<string>();
  const done = new Set<string>();
  const walk = (file: string, path: readonly string[]): void => {
    const start = path.indexOf(file);
    if (start >= 0) {
      found.add([...path.slice(start), file].join(' → '));
      return;
    }
    if (done.has(file)) return;
    for (const to of next.get(file) ?? []) walk(to, [...path, file]);
    done.add(file);
  };
  for (const file of next.keys()) walk(file, []);
  return [...found];
};

/** Where a page's code imports a value that comes with zod, each as a sentence: client, widgets and rules must not. */
export const zodInPages = (arrows: readonly ImportEdge[]): string[] => {
  const values = arrows.filter(({ typeOnly }) => !typeOnly);
  const withZod = new Set(values.filter(({ to }) => to.startsWith('npm:zod')).map(({ from }) => from));
  for (let before = -1; before !== withZod.size;) {
    before = withZod.size;
    for (const { from, to } of values)
      if (from.startsWith('src/contract/') && withZod.has(to)) withZod.add(from);
  }
  return values
    .filter(({ from, to }) => /^src\/(client|elements|rules)\//.test(from) && withZod.has(to))
    .map(
      ({ from, to }) =>
        `${from} → ${to}: brings zod onto every page; its compiled form is in src/contract/compiled`,
    );
};
