import { readFileSync } from 'node:fs';
import { minifySync } from 'vite';
import { at } from '../../../.config/lib/paths.ts';
import { bundlers, bundlePage, type BundlerName } from '../consumers/bundlers.ts';
import type { ConsumerProject } from '../consumers/consumer-project.ts';
import { scriptTag, scriptTagFiles } from '../consumers/script-tag.ts';
import { packageVersions } from '../install-packages.ts';
import { pageMarkup, type BenchSubject } from '../measure/subject.ts';
import { answers } from './answers.ts';

/** Widget → a text of its data, by which it is known to be painted. */
const shown = {
  badge: 'Silver',
  'perk-list': 'Security posture check',
  'referral-form': '7Q4K',
  survey: 'credit for the company',
  leaderboard: '412th of 1,240',
};
type WidgetName = keyof typeof shown;

const all: readonly WidgetName[] = ['badge', 'perk-list', 'referral-form', 'survey', 'leaderboard'];
const firstScreen: readonly WidgetName[] = ['badge', 'perk-list'];

const laurelTag = (name: WidgetName): string => `laurel-${name === 'badge' ? 'tier-badge' : name}`;
const floorTag = (name: WidgetName): string => `bench-${name}`;

const element = (tag: string, name: WidgetName): string => `<${tag} data-shows="${shown[name]}"></${tag}>`;

const layout = `<style>body{margin:0;font:14px/20px system-ui,sans-serif}main{display:grid;gap:24px;max-width:720px;margin:0 auto}
.below{margin-top:3000px}</style>`;

const source = (file: string): string => at('test/bench/five-widgets', file);
const own = (file: string): string => `import ${JSON.stringify(source(file))};`;

/** A script of the vendor's that imports an entry and gives it the page's own functions. */
const laurelScript = (entry: string, configured: string): string =>
  `import 'laurel-widgets/${entry}';
  import { configureLaurel } from 'laurel-widgets/${configured}';
  import { sources } from ${JSON.stringify(source('laurel/sources.js'))};
  configureLaurel({ sources });`;

const laurelConnect = `<script type="module">import { configureLaurel } from '/cdn/laurel.js';
${readFileSync(source('laurel/sources.js'), 'utf8').replace('export ', '')}
configureLaurel({ sources });</script>`;

interface PageOfWidgets {
  readonly name: string;
  readonly about: string;
  readonly head: string;
  readonly tag: (name: WidgetName) => string;
  readonly widgets: readonly WidgetName[];
  /** Further widgets, far below the screen, for which nobody waits. */
  readonly below?: readonly WidgetName[];
}

export interface FiveSite {
  readonly files: ReadonlyMap<string, string>;
  /** All five widgets on a page. */
  readonly five: readonly BenchSubject[];
  /** A badge and a list of perks on the screen. */
  readonly firstScreen: readonly BenchSubject[];
  /** One widget on a page, bundled by Vite. */
  readonly alone: readonly BenchSubject[];
}

/** Builds every page with the consumer's bundlers. The hand-written elements and the rivals go through esbuild. */
export const buildFiveSite = async (project: ConsumerProject): Promise<FiveSite> => {
  const files = new Map<string, string>([
    ...(await answers()),
    ...scriptTagFiles(project),
    ['/clock.js', minifySync('clock.js', readFileSync(at('test/bench/measure/clock.js'), 'utf8')).code],
  ]);
  const bundle = async (bundler: BundlerName, script: string): Promise<string> => {
    const { files: chunks, head } = await bundlePage(bundler, { project: project.folder, script });
    for (const [path, code] of chunks) files.set(path, code);
    return head;
  };
  const publish = ({ about, below = [], head, name, tag, widgets }: PageOfWidgets): BenchSubject => {
    const path = `/page-${files.size}.html`;
    const rest = below.map((one) => `<div class="below"><${tag(one)}></${tag(one)}></div>`);
    const body = `<main>${widgets.map((one) => element(tag(one), one)).join('')}${rest.join('')}</main>`;
    files.set(path, pageMarkup({ head: layout + head, body, wanted: widgets.length }));
    return { name, about, path };
  };

  const rival = async (name: string, about: string, file: string): Promise<BenchSubject> =>
    publish({ name, about, head: await bundle('esbuild', own(file)), tag: floorTag, widgets: all });
  const laurel = async (
    [bundler, name, about]: readonly [BundlerName, string, string],
    [entry, configured]: readonly [string, string],
    widgets: readonly WidgetName[],
    below?: readonly WidgetName[],
  ): Promise<BenchSubject> => {
    const head = await bundle(bundler, laurelScript(entry, configured));
    return publish({ name, about, head, tag: laurelTag, widgets, ...(below && { below }) });
  };

  const versions = packageVersions();
  const five = [
    await rival('floor', 'hand-written elements, no library', 'floor/all.js'),
    await rival(
      `Lit ${versions['lit']} + zod/mini`,
      'native controls, each answer checked',
      'composed/lit.js',
    ),
    await rival(
      `Shoelace ${versions['@shoelace-style/shoelace']}`,
      'composed by Lit',
      'composed/shoelace.js',
    ),
    await rival(
      `Web Awesome ${versions['@awesome.me/webawesome']}`,
      'composed by Lit',
      'composed/web-awesome.js',
    ),
  ];
  for (const bundler of bundlers)
    five.push(
      await laurel([bundler, `Laurel, ${bundler}`, 'laurel-widgets/define'], ['define', 'define'], all),
    );
  const byTag = (widgets: readonly WidgetName[]): BenchSubject =>
    publish({
      name: 'Laurel, script tag',
      about: 'dist/cdn/laurel.js',
      head: scriptTag + laurelConnect,
      tag: laurelTag,
      widgets,
    });
  five.push(byTag(all));

  const floorHead = await bundle('esbuild', own('floor/first-screen.js'));
  const rest = all.filter((name) => !firstScreen.includes(name));
  const alone: BenchSubject[] = [];
  for (const name of rest.concat('perk-list'))
    alone.push(await laurel(['Vite', name, 'alone'], [`${name}/define`, name], [name]));
  return {
    files,
    five,
    alone,
    firstScreen: [
      publish({
        name: 'floor',
        about: 'these two alone',
        head: floorHead,
        tag: floorTag,
        widgets: firstScreen,
      }),
      await laurel(
        ['Vite', 'Laurel, lazy', 'laurel-widgets/lazy by Vite, the other three far below'],
        ['lazy', 'lazy'],
        firstScreen,
        rest,
      ),
      byTag(firstScreen),
    ],
  };
};
