// Generated from src/contract/surveys.ts by `npm run docs`. Do not edit.

import { address } from '../core/address.ts';
import type { Compiled, ObjectTable, SchemaTable } from '../core/schema-table.ts';
import type * as source from '../surveys.ts';
import { envelope } from './core/envelope.ts';
import { Figure } from './core/figure.ts';
import { DateOrInstant, LocalText, Name, Reference } from './core/scalars.ts';
import { Calculation, SurveyEnding } from './survey-logic.ts';
import { SurveyAnswers, SurveyQuestion } from './survey-questions.ts';

export const SurveyReward: ObjectTable = { value$: Figure, text$: LocalText, note_: LocalText };

export const SurveyResponse: ObjectTable = {
  id: 'string',
  at: DateOrInstant,
  answered_: 'count',
  ending_: 'string',
  earned_: [
    'rows',
    ['merge', SurveyReward, { kind: ['open', ['guaranteed', 'sealed', 'entries']], label: Name }],
  ],
  revealed_: ['merge', SurveyReward, { label: Name, for_: LocalText, href_: 'string' }],
  because_: ['rows', { perk: 'string', title: Name, text_: LocalText, href_: 'string' }],
  answers_: { href_: 'string', until_: 'day' },
};

export const SurveyDraft: ObjectTable = { answers: SurveyAnswers, revision: 'count', savedAt_: 'instant' };

export const Survey: SchemaTable = [
  'merge',
  envelope,
  {
    id_: 'string',
    title: Name,
    purpose_: LocalText,
    audience_: LocalText,
    anonymous$: 'boolean',
    minutes_: 'count',
    count_: 'count',
    layout_: ['open', ['cards', 'page']],
    sections_: ['rows', { id: 'string', title: Name }, 'id'],
    rewards_: {
      guaranteed_: SurveyReward,
      sealed_: { from$: Figure, to$: Figure, text_: LocalText, decidedOn_: 'day' },
      entries_: { count: 'count', draw: Name, perk_: 'string' },
    },
    deadline_: DateOrInstant,
    privacyNotice_: Reference,
    questions: ['list', ['nullable', SurveyQuestion], 'id'],
    calculations$: ['list', ['nullable', Calculation], 'id'],
    endings$: ['list', ['nullable', SurveyEnding], 'id'],
    draft_: SurveyDraft,
    response$: SurveyResponse,
  },
];

export const surveyRoute: Compiled<typeof source.surveyRoute> = {
  id: 'survey',
  method: 'GET',
  path: '/surveys/{id}',
  address,
  reply: Survey,
};

export const SurveySummary: ObjectTable = {
  id: 'string',
  title: Name,
  minutes_: 'count',
  deadline_: DateOrInstant,
  rewards_: {
    guaranteed_: SurveyReward,
    sealed_: { from$: Figure, to$: Figure, text_: LocalText, decidedOn_: 'day' },
    entries_: { count: 'count', draw: Name, perk_: 'string' },
  },
  status_: ['open', ['open', 'begun', 'answered', 'closed']],
};

export const Surveys: SchemaTable = ['merge', envelope, { items: ['rows', SurveySummary, 'id'] }];

export const surveysRoute: Compiled<typeof source.surveysRoute> = {
  id: 'surveys',
  method: 'GET',
  path: '/surveys',
  reply: Surveys,
};
