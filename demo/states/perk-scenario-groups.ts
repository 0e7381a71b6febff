import { scenarioNames } from 'laurel-widgets/mock';
import { membershipGroup, waitingGroup, withUngrouped, type ScenarioGroup } from './scenario-groups.ts';
import type { DialogLink } from './scenario-sections.ts';

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

/** One of these would hide all the others below it: shown where it alone is asked for. */
export const standaloneGroups: readonly ScenarioGroup[] = [veryManyGroup];

/** Every other scenario that is about perks once. */
export const perkGroups = withUngrouped(
  knownGroups,
  scenarioNames.filter((name) => name.startsWith('perks') && !veryManyGroup.names.includes(name)),
);

/** Dialogs are modal, so each is a page of its own: the scenario, and what its address opens. */
export const perkDialogs: readonly DialogLink[] = [
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
  ['A viewer', 'perks-viewer', 'perk=architecture-review'],
  ['A claim that is not there', 'perks', 'claim=nowhere'],
  ['Three hundred perks', 'perks-300'],
];
