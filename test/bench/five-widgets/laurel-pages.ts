import { readFileSync } from 'node:fs';
import type { BundlerName } from '../consumers/bundlers.ts';
import { scriptTag } from '../consumers/script-tag.ts';
import type { BenchSubject } from '../measure/subject.ts';
import {
  allWidgets,
  firstScreenWidgets,
  sourceFile,
  type WidgetName,
  type WidgetPages,
} from './widget-pages.ts';

const tag = (name: WidgetName): string => `laurel-${name === 'badge' ? 'tier-badge' : name}`;

/** A script of the vendor's that imports an entry, and gives `configureLaurel` of another the page's own functions. */
const script = (entry: string, configured: string): string =>
  `import 'laurel-widgets/${entry}';
  import { configureLaurel } from 'laurel-widgets/${configured}';
  import { sources } from ${JSON.stringify(sourceFile('laurel/sources.js'))};
  configureLaurel({ sources });`;

const connect = `<script type="module">import { configureLaurel } from '/cdn/laurel.js';
${readFileSync(sourceFile('laurel/sources.js'), 'utf8').replace('export ', '')}
configureLaurel({ sources });</script>`;

const byScriptTag = ({ publish }: WidgetPages, widgets: readonly WidgetName[]): BenchSubject =>
  publish({
    name: 'Laurel, script tag',
    about: 'dist/cdn/laurel.js',
    head: scriptTag + connect,
    tag,
    widgets,
  });

/** All five widgets by `laurel-widgets/define` with each of these bundlers, and by script tag. */
export const fiveByLaurel = async (
  pages: WidgetPages,
  bundlers: readonly BundlerName[],
): Promise<BenchSubject[]> => {
  const subjects: BenchSubject[] = [];
  for (const bundler of bundlers) {
    const head = await pages.bundle(bundler, script('define', 'define'));
    const name = `Laurel, ${bundler}`;
    subjects.push(pages.publish({ name, about: 'laurel-widgets/define', head, tag, widgets: allWidgets }));
  }
  return [...subjects, byScriptTag(pages, allWidgets)];
};

/** A badge and a list of perks: by `laurel-widgets/lazy` with the other three far below, and by script tag without them. */
export const firstScreenByLaurel = async (pages: WidgetPages): Promise<BenchSubject[]> => [
  pages.publish({
    name: 'Laurel, lazy',
    about: 'laurel-widgets/lazy by Vite, with the other three far below',
    head: await pages.bundle('Vite', script('lazy', 'lazy')),
    tag,
    widgets: firstScreenWidgets,
    below: allWidgets.filter((name) => !firstScreenWidgets.includes(name)),
  }),
  byScriptTag(pages, firstScreenWidgets),
];

/** Each widget but the badge on a page of its own, by Vite. */
export const aloneByLaurel = async (pages: WidgetPages): Promise<BenchSubject[]> => {
  const subjects: BenchSubject[] = [];
  for (const name of allWidgets.filter((one) => one !== 'badge')) {
    const head = await pages.bundle('Vite', script(`${name}/define`, name));
    subjects.push(
      pages.publish({ name, about: `laurel-widgets/${name}/define`, head, tag, widgets: [name] }),
    );
  }
  return subjects;
};
