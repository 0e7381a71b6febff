import 'laurel-widgets/points';
import type { LaurelRewardList } from 'laurel-widgets/points';
import { scenarioNames } from 'laurel-widgets/mock';
import { createElement } from '../portal/dom.ts';
import { membershipGroup, waitingGroup, withUngrouped, type ScenarioGroup } from './scenario-groups.ts';
import type { DialogLink } from './scenario-sections.ts';
import { dialogLinks, onlyScenario, scenarioSections } from './scenario-sections.ts';

const knownGroups: readonly ScenarioGroup[] = [
  {
    title: 'What points buy',
    about: 'Cost, what is left, how it arrives, for whom, and why not.',
    names: ['rewards', 'rewards-no-quotes'],
  },
  { title: 'Who looks', about: 'A viewer sees whom to ask, and no code.', names: ['rewards-viewer'] },
  {
    title: 'Little and much',
    about: 'Titles alone, nothing at all, pages of them.',
    names: ['rewards-l0', 'rewards-empty', 'rewards-more'],
  },
  {
    title: 'Too late, and strange',
    about: 'What somebody else had first; rows that are unsafe, unknown or unreadable; another direction.',
    names: ['rewards-conflict', 'rewards-rough', 'rewards-rtl'],
  },
  membershipGroup,
  waitingGroup,
];

/** Scenarios that are too long for a page with others: shown only when the address names one of them. */
const veryMany: ScenarioGroup = {
  title: 'Very many',
  about: 'On a page of their own.',
  names: ['rewards-300'],
};

const groups = withUngrouped(
  knownGroups,
  scenarioNames.filter((name) => name.startsWith('rewards') && !veryMany.names.includes(name)),
);

/** Dialogs are modal, so each has a page of its own: a scenario, and the query parameter that opens the dialog. */
const dialogs: readonly DialogLink[] = [
  ['A gift card: options, quantity, a form', 'rewards', 'reward=gift-card'],
  ['A session: times in two zones, an approval', 'rewards', 'reward=expert-session'],
  ['No quotes', 'rewards-no-quotes', 'reward=gift-card'],
  ['Locked', 'rewards', 'reward=field-tablet'],
  ['Your decision', 'rewards', 'redemption=order-voucher'],
  ['A booked session', 'rewards', 'redemption=order-session'],
  ['A code', 'rewards', 'redemption=order-card'],
  ['On its way', 'rewards', 'redemption=order-tablet'],
  ['Declined', 'rewards', 'redemption=order-trees'],
  ['A code that this role may not see', 'rewards-viewer', 'redemption=order-card'],
  ['Three hundred rewards', 'rewards-300'],
];

const query = new URLSearchParams(location.search);

const createRewardList = (): LaurelRewardList => {
  const element = document.createElement('laurel-reward-list');
  const heading = createElement('h3', 'Rewards');
  heading.slot = 'title';
  element.append(heading);
  if (onlyScenario) {
    element.reward = query.get('reward');
    element.redemption = query.get('redemption');
  }
  return element;
};

/** The reward list in every state, with links to its dialogs. */
export const rewardPage = (): HTMLElement[] =>
  onlyScenario
    ? scenarioSections([...groups, veryMany], 'rewards', createRewardList)
    : [dialogLinks('Orders', dialogs), ...scenarioSections(groups, 'rewards', createRewardList)];
