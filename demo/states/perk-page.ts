import type { LaurelPerkList } from 'laurel-widgets';
import { createElement } from '../portal/dom.ts';
import { standaloneGroups, perkDialogs, perkGroups } from './perk-scenario-groups.ts';
import { edgeCaseSection, onlyScenario, dialogLinks, scenarioSections } from './scenario-sections.ts';

const query = new URLSearchParams(location.search);

const createPerkList = (): LaurelPerkList => {
  const element = document.createElement('laurel-perk-list');
  const heading = createElement('h3', 'Perks');
  heading.slot = 'title';
  element.append(heading);
  if (onlyScenario) {
    element.perk = query.get('perk');
    element.claim = query.get('claim');
  }
  return element;
};

/** The perk list in every state, and the way into its dialogs. */
export const perkPage = (): HTMLElement[] => {
  if (onlyScenario) return scenarioSections([...perkGroups, ...standaloneGroups], 'perks', createPerkList);
  return [
    dialogLinks('Claims', perkDialogs),
    ...scenarioSections(perkGroups, 'perks', createPerkList),
    edgeCaseSection('perks', createPerkList, 'perks', 'demo:perks/perks'),
  ];
};
