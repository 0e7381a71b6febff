import type { ScenarioName } from 'laurel-widgets/mock';
import { createElement } from '../portal/dom.ts';
import type { ScenarioGroup } from './scenario-groups.ts';
import { specimenGrid, gallerySection } from './gallery-layout.ts';
import { specimen, edgeCaseSpecimens, type Specimen } from './specimen.ts';

const query = new URLSearchParams(location.search);
const width = query.get('width') ?? '';

/** The one scenario to show, if the address names one: a page can have only one open dialog. */
export const onlyScenario = query.get('scenario');

/** A link to a page with one scenario; `opens` is the query parameter that opens a dialog there, such as `perk=field-kit`. */
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

/** A section of links to pages with one scenario each. */
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

/** A section for each group with scenarios to show, and a specimen for each of them. */
export const scenarioSections = (
  groups: readonly ScenarioGroup[],
  kind: string,
  create: () => Specimen,
): HTMLElement[] =>
  groups.flatMap(({ about, names, title }) => {
    const selected = names.filter((name) => !onlyScenario || name === onlyScenario);
    if (selected.length === 0) return [];
    const specimens = selected.map((name) => specimen(create(), name, kind));
    return [withWidth(gallerySection(title, about, specimenGrid('perks', specimens)))];
  });

/** A section with the edge cases that no single response can show. */
export const edgeCaseSection = (
  kind: string,
  create: () => Specimen,
  ...read: Parameters<typeof edgeCaseSpecimens> extends [unknown, unknown, ...infer Read] ? Read : never
): HTMLElement =>
  withWidth(
    gallerySection(
      'Around an answer',
      'What no single answer can show.',
      specimenGrid('perks', edgeCaseSpecimens(create, kind, ...read)),
    ),
  );
