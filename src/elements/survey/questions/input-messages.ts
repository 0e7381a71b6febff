import { messageLoaders, onDemandWords } from '../../../locales/index.ts';
import { words as en } from '../../../locales/en/survey-inputs.ts';

/** What the controls of a survey say, and the errors that no other form has. */
export const inputMessages = messageLoaders(en, onDemandWords, (file) => file.surveyInputs);
export type SurveyInputMessages = typeof en;
