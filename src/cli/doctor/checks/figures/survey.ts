import type { CheckRow } from '../check.ts';

/** What a survey contradicts itself in. */
export const surveyFigures = {
  'survey-options': [
    1,
    'fault',
    'A choice has options',
    'The question can’t be answered.',
    'Send options, or optionsFrom.',
  ],
  'survey-condition': [
    1,
    'fault',
    'A condition reads an earlier question',
    'The condition never holds, so the question is never asked.',
    'Name a question before this one, or a calculation.',
  ],
  'survey-dot': [
    1,
    'fault',
    'Ids of questions have no dot',
    'The answer is taken for the remark to another question.',
    'Write the id without a dot.',
  ],
} as const satisfies Readonly<Record<string, CheckRow>>;
