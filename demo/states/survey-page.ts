import type { LaurelSurvey } from 'laurel-widgets';
import { scenarioNames } from 'laurel-widgets/mock';
import { membershipGroup, waitingGroup, withUngrouped, type ScenarioGroup } from './scenario-groups.ts';
import { scenarioSections } from './scenario-sections.ts';

const knownGroups: readonly ScenarioGroup[] = [
  {
    title: 'The trade',
    about: 'What it costs and what it gives, before the first question; where somebody left off.',
    names: ['survey', 'survey-begun', 'survey-anonymous', 'survey-bare'],
  },
  {
    title: 'All on one page, and in two places',
    about: 'Every kind of question below the other; another device that goes on meanwhile.',
    names: ['survey-page', 'survey-every-kind', 'survey-rival'],
  },
  {
    title: 'By what is answered',
    about: 'Options that come from earlier answers, values that are calculated, three ways to end.',
    names: ['survey-logic'],
  },
  {
    title: 'Afterwards',
    about: 'The receipt, the same on every later visit; a survey that closed; none that is due.',
    names: ['survey-answered', 'survey-closed', 'survey-none'],
  },
  {
    title: 'Strange',
    about: 'Kinds of next year, broken questions, long words.',
    names: ['survey-rough'],
  },
  membershipGroup,
  waitingGroup,
];

/** Every survey scenario, each in one group. */
const surveyGroups = withUngrouped(
  knownGroups,
  scenarioNames.filter((name) => name.startsWith('survey')),
);

const createSurvey = (): LaurelSurvey => document.createElement('laurel-survey');

/** The survey in every state. Answering one shows the states in between. */
export const surveyPage = (): HTMLElement[] => scenarioSections(surveyGroups, 'survey', createSurvey);
