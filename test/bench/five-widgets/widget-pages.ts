import { readFileSync } from 'node:fs';
import { minifySync } from 'vite';
import { at } from '../../../.config/lib/paths.ts';
import { bundlePage, type BundlerName } from '../consumers/bundlers.ts';
import type { ConsumerProject } from '../consumers/consumer-project.ts';
import { scriptTagFiles } from '../consumers/script-tag.ts';
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
export type WidgetName = keyof typeof shown;

export const allWidgets: readonly WidgetName[] = [
  'badge',
  'perk-list',
  'referral-form',
  'survey',
  'leaderboard',
];
export const firstScreenWidgets: readonly WidgetName[] = ['badge', 'perk-list'];

interface PageOfWidgets {
  readonly name: string;
  readonly about: string;
  readonly head: string;
  readonly tag: (name: WidgetName) => string;
  readonly widgets: readonly WidgetName[];
  /** Further widgets, far below the screen, for which nobody waits. */
  readonly below?: readonly WidgetName[];
}

const layout = `<style>body{margin:0;font:14px/20px system-ui,sans-serif}
main{display:grid;gap:24px;max-width:720px;margin:0 auto}.below{margin-top:3000px}</style>`;

/** A file of this folder, for a script of the page to import. */
export const sourceFile = (file: string): string => at('test/bench/five-widgets', file);

/** The pages of one server, with their bundles and the answers that they ask for. */
export interface WidgetPages {
  readonly files: ReadonlyMap<string, string>;
  /** Bundles a script, and gives what loads it. */
  readonly bundle: (bundler: BundlerName, script: string) => Promise<string>;
  readonly publish: (page: PageOfWidgets) => BenchSubject;
}

export const createWidgetPages = async (project: ConsumerProject): Promise<WidgetPages> => {
  const files = new Map<string, string>([
    ...(await answers()),
    ...scriptTagFiles(project),
    ['/clock.js', minifySync('clock.js', readFileSync(at('test/bench/measure/clock.js'), 'utf8')).code],
  ]);
  return {
    files,
    bundle: async (bundler, script) => {
      const { files: chunks, head } = await bundlePage(bundler, { project: project.folder, script });
      for (const [path, code] of chunks) files.set(path, code);
      return head;
    },
    publish: ({ about, below = [], head, name, tag, widgets }) => {
      const path = `/page-${files.size}.html`;
      const waited = widgets.map((one) => `<${tag(one)} data-shows="${shown[one]}"></${tag(one)}>`);
      const rest = below.map((one) => `<div class="below"><${tag(one)}></${tag(one)}></div>`);
      const body = `<main>${waited.join('')}${rest.join('')}</main>`;
      files.set(path, pageMarkup({ head: layout + head, body, wanted: widgets.length }));
      return { name, about, path };
    },
  };
};
