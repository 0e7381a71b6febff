import { packageVersions } from '../package-versions.ts';
import type { BenchSubject } from '../measure/subject.ts';
import {
  allWidgets,
  firstScreenWidgets,
  sourceFile,
  type WidgetName,
  type WidgetPages,
} from './widget-pages.ts';

const tag = (name: WidgetName): string => `bench-${name}`;

interface Rival {
  readonly name: string;
  readonly about: string;
  readonly file: string;
  readonly widgets?: readonly WidgetName[];
}

const publishRival = async (
  { bundle, publish }: WidgetPages,
  { about, file, name, widgets = allWidgets }: Rival,
): Promise<BenchSubject> => {
  const head = await bundle('esbuild', `import ${JSON.stringify(sourceFile(file))};`);
  return publish({ name, about, head, tag, widgets });
};

/** The same five widgets by hand and from other libraries, bundled by esbuild. */
export const fiveByRivals = async (pages: WidgetPages): Promise<BenchSubject[]> => {
  const version = packageVersions();
  const rivals: readonly Rival[] = [
    { name: 'floor', about: 'custom elements by hand, no library', file: 'floor/all.js' },
    {
      name: `Lit ${version['lit']} + zod/mini`,
      about: 'Lit with native controls, each answer checked by a schema',
      file: 'composed/lit.js',
    },
    {
      name: `Shoelace ${version['@shoelace-style/shoelace']}`,
      about: 'Lit with its card, badge, button, progress bar, details, input, textarea and select; no schema',
      file: 'composed/shoelace.js',
    },
    {
      name: `Web Awesome ${version['@awesome.me/webawesome']}`,
      about: 'Lit with the same components of Web Awesome; no schema',
      file: 'composed/web-awesome.js',
    },
  ];
  const subjects: BenchSubject[] = [];
  for (const rival of rivals) subjects.push(await publishRival(pages, rival));
  return subjects;
};

/** A badge and a list of perks by hand. */
export const firstScreenFloor = (pages: WidgetPages): Promise<BenchSubject> =>
  publishRival(pages, {
    name: 'floor',
    about: 'the code of these two alone',
    file: 'floor/first-screen.js',
    widgets: firstScreenWidgets,
  });
