import type { LaurelSurvey } from 'laurel-widgets';
import { sections } from './sheet.ts';
import { surveyGallery } from './survey-gallery.ts';

const survey = (): LaurelSurvey => document.createElement('laurel-survey');

/** The survey in every state; answering it here shows the rest. */
export const surveySheet = (): HTMLElement[] => sections(surveyGallery, 'survey', survey);
