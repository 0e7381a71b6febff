import type { ScenarioName } from 'laurel-widgets/mock';
import { make } from '../portal/find.ts';
import type { Group } from './gallery.ts';
import { grid, group } from './group.ts';
import { specimen, specimensByHand, type Specimen } from './specimen.ts';

const query = new URLSearchParams(location.search);
const width = query.get('width') ?? '';

/** The scenario that is looked at alone: what it opens may be a dialog, which a page has one of at a time. */
export const only = query.get('scenario');

/** A page of its own: what it shows, and what its address opens. */
export type Page = readonly [label: string, scenario: ScenarioName, opens?: string];

const pageLink = ([label, scenario, opens = '']: Page): HTMLElement => {
  const url = new URL(location.href);
  url.searchParams.set('scenario', scenario);
  const [name = '', value = ''] = opens.split('=');
  if (name) url.searchParams.set(name, value);
  const item = make('li');
  const link = make('a', label);
  link.href = url.pathname + url.search;
  item.append(link);
  return item;
};

/** The way to pages of their own. */
export const pageLinks = (title: string, pages: readonly Page[]): HTMLElement => {
  const links = make('ul', '', 'links');
  links.append(...pages.map(pageLink));
  const about = 'Each on a page of its own; what is done there is remembered until the page is left.';
  return group(title, about, links);
};

const narrowed = (section: HTMLElement): HTMLElement => {
  if (/^(320|720)$/.test(width)) section.classList.add(`w${width}`);
  return section;
};

/** A section for each group that has something to show, with one specimen for each scenario in it. */
export const sections = (groups: readonly Group[], kind: string, show: () => Specimen): HTMLElement[] =>
  groups.flatMap(({ about, names, title }) => {
    const here = names.filter((name) => !only || name === only);
    if (here.length === 0) return [];
    const shown = here.map((name) => specimen(show(), name, kind));
    return [narrowed(group(title, about, grid('perks', shown)))];
  });

/** What no single answer can show. */
export const around = (
  kind: string,
  show: () => Specimen,
  ...read: Parameters<typeof specimensByHand> extends [unknown, unknown, ...infer Read] ? Read : never
): HTMLElement =>
  narrowed(
    group(
      'Around an answer',
      'What no single answer can show.',
      grid('perks', specimensByHand(show, kind, ...read)),
    ),
  );
