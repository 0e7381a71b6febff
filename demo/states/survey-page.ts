import type { LaurelSurvey } from 'laurel-widgets';
import { scenarioSections } from './scenario-sections.ts';
import { surveyGroups } from './survey-scenario-groups.ts';

const createSurvey = (): LaurelSurvey => document.createElement('laurel-survey');

/** The survey in every state; answering it here shows the rest. */
export const surveyPage = (): HTMLElement[] => scenarioSections(surveyGroups, 'survey', createSurvey);
