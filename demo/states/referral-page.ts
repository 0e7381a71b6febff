import type { LaurelReferralForm } from 'laurel-widgets';
import { scenarioNames } from 'laurel-widgets/mock';
import { membershipGroup, waitingGroup, withUngrouped, type ScenarioGroup } from './scenario-groups.ts';
import type { DialogLink } from './scenario-sections.ts';
import { edgeCaseSection, onlyScenario, dialogLinks, scenarioSections } from './scenario-sections.ts';

const knownGroups: readonly ScenarioGroup[] = [
  {
    title: 'How to refer',
    about: 'A link first; an introduction where the vendor asks for one, by its own questions.',
    names: [
      'referrals',
      'referrals-share',
      'referrals-contact',
      'referrals-fields',
      'referrals-ladder',
      'referrals-cap',
      'referrals-several',
    ],
  },
  {
    title: 'What became of them',
    about: 'Every status with its track, who acts next, each reward and what was refused; or nothing yet.',
    names: ['referrals-states', 'referrals-tasks', 'referrals-empty'],
  },
  {
    title: 'Who may, and how often',
    about: 'A viewer sees whom to ask; a limit says until when.',
    names: ['referrals-viewer', 'referrals-limit'],
  },
  {
    title: 'Strange, and in another direction',
    about: 'Rows and questions that are unknown, unsafe or unreadable; a script from right to left.',
    names: ['referrals-rough', 'referrals-arabic'],
  },
  membershipGroup,
  waitingGroup,
];

/** Every referral scenario, each in one group. */
const referralGroups = withUngrouped(
  knownGroups,
  scenarioNames.filter((name) => name.startsWith('referrals')),
);

const referralDialogs: readonly DialogLink[] = [
  ['Offer is with them', 'referrals', 'referral=delta'],
  ['In review', 'referrals', 'referral=bora'],
  ['What the vendor needs', 'referrals-tasks', 'referral=bora'],
  ['A step behind a link', 'referrals-tasks', 'referral=delta'],
  ['With feedback', 'referrals-states', 'referral=qualified'],
  ['Won and paid', 'referrals-states', 'referral=won'],
  ['Taken back', 'referrals-states', 'referral=won-reversed'],
  ['Known already', 'referrals-states', 'referral=duplicate'],
  ['Not accepted, with what to do', 'referrals-states', 'referral=rejected'],
  ['On hold, a status of the vendor’s own', 'referrals-states', 'referral=on_hold'],
  ['A referral that is not there', 'referrals', 'referral=nowhere'],
  ['Every kind of field', 'referrals-fields'],
];

const query = new URLSearchParams(location.search);

const createReferralForm = (): LaurelReferralForm => {
  const element = document.createElement('laurel-referral-form');
  if (onlyScenario) element.referral = query.get('referral');
  return element;
};

/** The referral form in every state, with links to the dialogs of its referrals. */
export const referralPage = (): HTMLElement[] => {
  const sections = scenarioSections(referralGroups, 'referrals', createReferralForm);
  if (onlyScenario) return sections;
  return [
    dialogLinks('Referrals', referralDialogs),
    ...sections,
    edgeCaseSection('referrals', createReferralForm, 'referralCampaign', 'demo:referrals/referral-campaign'),
  ];
};
