import { words as en } from '../../src/locales/en/survey.ts';
import { words as enResponse } from '../../src/locales/en/survey-response.ts';
import { words as es } from '../../src/locales/es/survey.ts';
import { words as esResponse } from '../../src/locales/es/survey-response.ts';
import { words as tr } from '../../src/locales/tr/survey.ts';
import { words as trResponse } from '../../src/locales/tr/survey-response.ts';

/** All that a survey says: the offer and the form. */
export const surveyWords = {
  en: { ...en, ...enResponse },
  es: { ...es, ...esResponse },
  tr: { ...tr, ...trResponse },
} as const;
