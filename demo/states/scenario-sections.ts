import type { ScenarioName } from 'laurel-widgets/mock';
import { createElement } from '../portal/dom.ts';
import type { ScenarioGroup } from './scenario-groups.ts';
import { specimenGrid, gallerySection } from './gallery-layout.ts';
import { specimen, edgeCaseSpecimens, type Specimen } from './specimen.ts';

const query = new URLSearchParams(location.search);
const width = query.get('width') ?? '';

/** The scenario that is looked at alone: what it opens may be a dialog, which a page has one of at a time. */
export const onlyScenario = query.get('scenario');

/** A page of its own: what it shows, and what its address opens. */
export type DialogLink = readonly [label: string, scenario: ScenarioName, opens?: string];

const dialogLink = ([label, scenario, opens = '']: DialogLink): HTMLElement => {
  const url = new URL(location.href);
  url.searchParams.set('scenario', scenario);
  const [name = '', value = ''] = opens.split('=');
  if (name) url.searchParams.set(name, value);
  const item = createElement('li');
  const link = createElement('a', label);
  link.href = url.pathname + url.search;
  item.append(link);
  return item;
};

/** The way to pages of their own. */
export const dialogLinks = (title: string, pages: readonly DialogLink[]): HTMLElement => {
  const links = createElement('ul', '', 'links');
  links.append(...pages.map(dialogLink));
  const about = 'Each on a page of its own; what is done there is remembered until the page is left.';
  return gallerySection(title, about, links);
};

const withWidth = (section: HTMLElement): HTMLElement => {
  if (/^(320|720)$/.test(width)) section.classList.add(`w${width}`);
  return section;
};

/** A section for each group that has something to show, with one specimen for each scenario in it. */
export const scenarioSections = (
  groups: readonly ScenarioGroup[],
  kind: string,
  show: () => Specimen,
): HTMLElement[] =>
  groups.flatMap(({ about, names, title }) => {
    const here = names.filter((name) => !onlyScenario || name === onlyScenario);
    if (here.length === 0) return [];
    const shown = here.map((name) => specimen(show(), name, kind));
    return [withWidth(gallerySection(title, about, specimenGrid('perks', shown)))];
  });

/** What no single answer can show. */
export const edgeCaseSection = (
  kind: string,
  show: () => Specimen,
  ...read: Parameters<typeof edgeCaseSpecimens> extends [unknown, unknown, ...infer Read] ? Read : never
): HTMLElement =>
  withWidth(
    gallerySection(
      'Around an answer',
      'What no single answer can show.',
      specimenGrid('perks', edgeCaseSpecimens(show, kind, ...read)),
    ),
  );
