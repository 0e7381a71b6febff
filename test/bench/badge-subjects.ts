import { readdirSync, readFileSync } from 'node:fs';
import { minifySync } from 'vite';
import { at } from '../../.config/lib/paths.ts';
import { bundle, type Chunk } from './bundle.ts';
import { tierName } from './standing-payload.ts';

/** One way to bring the same card onto a page. */
export interface BadgeSubject {
  readonly name: string;
  readonly about: string;
  /** What stands in the head of its page. */
  readonly head: string;
  readonly badge: string;
  /** Attributes of `<html>`. */
  readonly page?: string;
}

const staticCard = `<article data-badge><h3>${tierName}</h3><p>since March 2024 · until 31 December 2026</p>
<p><b>€38,400</b> to Gold</p><progress max="150000" value="111600"></progress><p>Spend, rolling 12 months</p>
<ul><li>8% on compute</li><li>Two days of migration review a year</li></ul></article>`;
const floorBadge = '<floor-badge data-badge endpoint="/loyalty"></floor-badge>';
const laurelBadge = '<laurel-tier-badge data-badge></laurel-tier-badge>';

const staticMarkup: BadgeSubject = {
  name: 'static HTML',
  about: 'the limit: the data are in the page',
  head: '',
  badge: staticCard,
};
export const floor: BadgeSubject = {
  name: 'floor',
  about: 'hand-written element, Intl for numbers',
  head: '<script type="module" src="/floor.js"></script>',
  badge: floorBadge,
};
const strictFloor: BadgeSubject = {
  ...floor,
  name: 'floor, no Intl numbers',
  about: 'the same, digits grouped by hand',
  page: 'data-digits="hand"',
};
export const bundled: BadgeSubject = {
  name: 'Laurel, bundled',
  about: 'npm entries, one script of the vendor’s bundler',
  head: '<script type="module" src="/bundle/page.js"></script>',
  badge: laurelBadge,
};
export const scriptTag: BadgeSubject = {
  name: 'Laurel, script tag',
  about: 'dist/cdn/laurel.js and a script that configures it',
  head: '<script type="module" src="/cdn/laurel.js"></script><script type="module" src="/connect.js"></script>',
  badge: laurelBadge,
};
export const subjects: readonly BadgeSubject[] = [staticMarkup, floor, strictFloor, bundled, scriptTag];

const options = "{ endpoint: '/loyalty', credentials: 'same-origin' }";

/** A page of `badges` badges. `badges="0"` waits for some that a script adds. */
const pageOf = ({ badge, head, page = '' }: BadgeSubject, badges: number): string =>
  `<!doctype html><html lang="en" data-badges="${badges}" data-tier="${tierName}" ${page}><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>bench</title>
<script async src="/clock.js"></script>${head}<body><main>${badge.repeat(badges)}</main>`;

const counts = [0, 1, 5, 20];
export const pathOf = (subject: BadgeSubject, badges: number): string =>
  `/page-${subjects.indexOf(subject)}-${badges}.html`;

const minified = (file: string): string =>
  minifySync(file, readFileSync(at('test/bench', file), 'utf8')).code;

export interface BenchSite {
  readonly files: ReadonlyMap<string, string>;
  /** The vendor's bundle, for what its bytes belong to. */
  readonly bundle: readonly Chunk[];
}

/** Everything that is served, read once: a build that runs beside the bench does not change it. */
export const buildBenchSite = async (): Promise<BenchSite> => {
  const chunks = await bundle(
    `import 'laurel-widgets/tier-badge/define';
    import { configureLaurel } from 'laurel-widgets/tier-badge';
    configureLaurel(${options});`,
  );
  const cdn = readdirSync(at('dist/cdn')).filter((name) => name.endsWith('.js'));
  const pages = subjects.flatMap((subject) =>
    counts.map((badges): [string, string] => [pathOf(subject, badges), pageOf(subject, badges)]),
  );
  return {
    bundle: chunks,
    files: new Map([
      ...pages,
      ...cdn.map((name): [string, string] => [`/cdn/${name}`, readFileSync(at('dist/cdn', name), 'utf8')]),
      ...chunks.map(({ code, name }): [string, string] => [`/bundle/${name}`, code]),
      ['/clock.js', minified('pages/clock.js')],
      ['/floor.js', minified('floor/floor.js')],
      ['/connect.js', `import{configureLaurel}from'/cdn/laurel.js';configureLaurel(${options});`],
    ]),
  };
};
