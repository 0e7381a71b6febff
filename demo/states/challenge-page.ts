import type { LaurelChallengeList } from 'laurel-widgets/points';
import { createElement } from '../portal/dom.ts';
import { membershipGroup, waitingGroup, type ScenarioGroup } from './scenario-groups.ts';
import {
  dialogLinks,
  edgeCaseSection,
  onlyScenario,
  scenarioSections,
  type DialogLink,
} from './scenario-sections.ts';

const groups: readonly ScenarioGroup[] = [
  {
    title: 'What can be done',
    about: 'What to do, what it earns, why it matters, how far it is, one action.',
    names: ['challenges'],
  },
  { title: 'Who looks', about: 'A viewer sees whom to ask.', names: ['challenges-viewer'] },
  {
    title: 'Little and much',
    about: 'Titles alone, nothing at all, pages of them.',
    names: ['challenges-l0', 'challenges-empty', 'challenges-more'],
  },
  {
    title: 'Too late, and strange',
    about: 'What has changed meanwhile; rows that are unsafe, unknown or unreadable; another direction.',
    names: ['challenges-conflict', 'challenges-rough', 'challenges-arabic'],
  },
  membershipGroup,
  waitingGroup,
];

/** Dialogs are modal, so each has a page of its own. */
const dialogs: readonly DialogLink[] = [
  ['A link, a text, a file', 'challenges', 'challenge=atlas-review'],
  ['Few fields', 'challenges', 'challenge=reference-call'],
  ['Sent again', 'challenges', 'challenge=rejected-review'],
  ['In review', 'challenges', 'challenge=read-review'],
  ['Changed meanwhile', 'challenges-conflict', 'challenge=atlas-review'],
];

const createChallengeList = (): LaurelChallengeList => {
  const element = document.createElement('laurel-challenge-list');
  const heading = createElement('h3', 'Challenges');
  heading.slot = 'title';
  element.append(heading);
  if (onlyScenario) element.challenge = new URLSearchParams(location.search).get('challenge');
  return element;
};

/** The challenge list in every state, with links to its dialogs. */
export const challengePage = (): HTMLElement[] => {
  const sections = scenarioSections(groups, 'challenges', createChallengeList);
  if (onlyScenario) return sections;
  return [
    dialogLinks('Sent and to be sent', dialogs),
    ...sections,
    edgeCaseSection('challenges', createChallengeList, 'challenges', 'demo:challenges/challenges'),
  ];
};
