import { readFileSync } from 'node:fs';
import { minifySync } from 'vite';
import { at } from '../../../.config/lib/paths.ts';
import { bundlePage } from '../consumers/bundlers.ts';
import type { ConsumerProject } from '../consumers/consumer-project.ts';
import { scriptTag, scriptTagFiles } from '../consumers/script-tag.ts';
import type { LeakSubject } from '../measure/leaks.ts';
import { pageMarkup, type BenchSubject } from '../measure/subject.ts';
import { tierName } from './standing-payload.ts';

/** One way to bring the same card onto a page. */
interface BadgeWay {
  readonly name: string;
  readonly about: string;
  /** What stands in the head of its page. */
  readonly head: string;
  readonly badge: string;
  /** Attributes of `<html>`. */
  readonly attributes?: string;
}

const shows = `data-shows="${tierName}"`;
const staticCard = `<article ${shows}><h3>${tierName}</h3><p>since March 2024 · until 31 December 2026</p>
<p><b>€38,400</b> to Gold</p><progress max="150000" value="111600"></progress><p>Spend, rolling 12 months</p>
<ul><li>8% on compute</li><li>Two days of migration review a year</li></ul></article>`;
const floorBadge = `<floor-badge ${shows} endpoint="/loyalty"></floor-badge>`;
const laurelBadge = `<laurel-tier-badge ${shows}></laurel-tier-badge>`;
const options = "{ endpoint: '/loyalty', credentials: 'same-origin' }";

const floor: BadgeWay = {
  name: 'floor',
  about: 'hand-written element, Intl for numbers',
  head: '<script type="module" src="/floor.js"></script>',
  badge: floorBadge,
};

const byHand: readonly BadgeWay[] = [
  { name: 'static HTML', about: 'the limit: the data are in the page', head: '', badge: staticCard },
  floor,
  {
    ...floor,
    name: 'floor, no Intl numbers',
    about: 'the same, digits grouped by hand',
    attributes: 'data-digits="hand"',
  },
];

const minified = (file: string): string =>
  minifySync(file, readFileSync(at('test/bench', file), 'utf8')).code;

/** The counts of badges on a page that are measured; 0 is a page that waits for some that a script adds. */
const counts = [0, 1, 5, 20];

export interface BadgeSite {
  /** Everything that is served, read once: a build that runs beside the bench does not change it. */
  readonly files: ReadonlyMap<string, string>;
  /** All ways to show so many badges, or those of these names. */
  readonly subjects: (badges: number, names?: readonly string[]) => readonly BenchSubject[];
  readonly leaks: readonly LeakSubject[];
}

export const buildBadgeSite = async (project: ConsumerProject): Promise<BadgeSite> => {
  const script = `import 'laurel-widgets/tier-badge/define';
    import { configureLaurel } from 'laurel-widgets/tier-badge';
    configureLaurel(${options});`;
  const files = new Map<string, string>([
    ...scriptTagFiles(project),
    ['/clock.js', minified('measure/clock.js')],
    ['/floor.js', minified('badge/floor.js')],
    ['/connect.js', `import{configureLaurel}from'/cdn/laurel.js';configureLaurel(${options});`],
  ]);
  const bundled: BadgeWay[] = [];
  for (const bundler of ['Vite', 'esbuild'] as const) {
    const { files: chunks, head } = await bundlePage(bundler, { project: project.folder, script });
    for (const [path, code] of chunks) files.set(path, code);
    bundled.push({
      name: `Laurel, ${bundler}`,
      about: 'its npm entry, as the bundler splits it',
      head,
      badge: laurelBadge,
    });
  }
  const loaded: BadgeWay = {
    name: 'Laurel, script tag',
    about: 'dist/cdn/laurel.js and a script that configures it',
    head: `${scriptTag}<script type="module" src="/connect.js"></script>`,
    badge: laurelBadge,
  };
  const ways = [...byHand, ...bundled, loaded];
  const pathOf = (way: BadgeWay, badges: number): string => `/badges-${ways.indexOf(way)}-${badges}.html`;
  for (const way of ways)
    for (const badges of counts) {
      const body = `<main>${way.badge.repeat(badges)}</main>`;
      const { attributes = '', head } = way;
      files.set(pathOf(way, badges), pageMarkup({ head, body, wanted: badges, attributes }));
    }
  return {
    files,
    subjects: (badges, names) =>
      ways
        .filter(({ name }) => names?.includes(name) ?? true)
        .map((way) => ({ name: way.name, about: way.about, path: pathOf(way, badges) })),
    leaks: [
      { ...floor, path: pathOf(floor, 0), tag: 'floor-badge', text: tierName },
      { ...loaded, path: pathOf(loaded, 0), tag: 'laurel-tier-badge', text: tierName },
    ],
  };
};
