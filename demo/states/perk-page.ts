import type { LaurelPerkList } from 'laurel-widgets';
import { scenarioNames } from 'laurel-widgets/mock';
import { createElement } from '../portal/dom.ts';
import { membershipGroup, waitingGroup, withUngrouped, type ScenarioGroup } from './scenario-groups.ts';
import type { DialogLink } from './scenario-sections.ts';
import { edgeCaseSection, onlyScenario, dialogLinks, scenarioSections } from './scenario-sections.ts';

const knownGroups: readonly ScenarioGroup[] = [
  {
    title: 'What can be used',
    about: 'Kind, title, what it does, the one fact that decides, one action.',
    names: ['perks', 'perks-states'],
  },
  {
    title: 'Who looks',
    about: 'A viewer sees whom to ask, an earner asks, an approver decides.',
    names: ['perks-viewer', 'perks-earner'],
  },
  {
    title: 'Other catalogues',
    about: 'Credits and funds in money, price steps, one of three, sessions, a waiting list, sections.',
    names: ['catalogue-credits', 'catalogue-funds', 'catalogue-events'],
  },
  {
    title: 'Little and much',
    about: 'Titles alone, nothing at all, pages of them.',
    names: ['perks-l0', 'perks-empty', 'perks-more'],
  },
  {
    title: 'Too late, and strange',
    about: 'What somebody else had first; rows that are unsafe, unknown or unreadable; another direction.',
    names: ['perks-conflict', 'perks-rough', 'rtl'],
  },
  membershipGroup,
  waitingGroup,
];

const veryManyGroup: ScenarioGroup = {
  title: 'Very many',
  about: 'All of them at once, on a page of their own.',
  names: ['perks-300'],
};

/** Scenarios that are too long for a page with others: shown only when the address names one of them. */
const standaloneGroups: readonly ScenarioGroup[] = [veryManyGroup];

/** Every other perk scenario, each in one group. */
const perkGroups = withUngrouped(
  knownGroups,
  scenarioNames.filter((name) => name.startsWith('perks') && !veryManyGroup.names.includes(name)),
);

/** Dialogs are modal, so each has a page of its own: a scenario, and the query parameter that opens the dialog. */
const perkDialogs: readonly DialogLink[] = [
  ['A brief, a day, a cost centre', 'perks', 'perk=architecture-review'],
  ['A seat', 'perks', 'perk=day-rotterdam'],
  ['Size and address', 'perks', 'perk=depot-jackets'],
  ['Training with a brief', 'perks', 'perk=tailored-training'],
  ['Awaiting approval', 'perks', 'claim=claim-review'],
  ['Your decision', 'perks', 'claim=claim-training'],
  ['Scheduled', 'perks', 'claim=claim-seat'],
  ['On its way', 'perks', 'claim=claim-kit'],
  ['The last seat is taken', 'perks-conflict', 'perk=day-rotterdam'],
  ['The quota is used up', 'perks-conflict', 'perk=architecture-review'],
  ['Claimed in another tab', 'perks-conflict', 'perk=depot-jackets'],
  ['A full event with a waiting list', 'catalogue-events', 'perk=customer-days'],
  ['On a waiting list', 'catalogue-events', 'claim=claim-round-table'],
  ['One of three', 'catalogue-funds', 'perk=launch-week'],
  ['A viewer', 'perks-viewer', 'perk=architecture-review'],
  ['A claim that is not there', 'perks', 'claim=nowhere'],
  ['Three hundred perks', 'perks-300'],
];

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

/** The perk list in every state, with links to its dialogs. */
export const perkPage = (): HTMLElement[] => {
  if (onlyScenario) return scenarioSections([...perkGroups, ...standaloneGroups], 'perks', createPerkList);
  return [
    dialogLinks('Claims', perkDialogs),
    ...scenarioSections(perkGroups, 'perks', createPerkList),
    edgeCaseSection('perks', createPerkList, 'perks', 'demo:perks/perks'),
  ];
};
