// Generated from src/contract/surveys.ts by `npm run docs`. Do not edit.

import { address } from '../core/address.ts';
import type { Compiled, ObjectTable, SchemaTable } from '../core/schema-table.ts';
import type * as source from '../surveys.ts';
import { envelope } from './core/envelope.ts';
import { Figure } from './core/figure.ts';
import { DateOrInstant, LocalText, Name, Reference } from './core/scalars.ts';
import { Calculation, SurveyEnding } from './survey-logic.ts';
import { SurveyAnswers, SurveyQuestion } from './survey-questions.ts';

export const SurveyReward: ObjectTable = { 'value?': Figure, 'text?': LocalText, 'note?': LocalText };

export const SurveyResponse: ObjectTable = {
  id: 'string',
  at: DateOrInstant,
  'answered?': 'count',
  'ending?': 'string',
  'earned?': [
    'rows',
    ['merge', SurveyReward, { kind: ['open', ['guaranteed', 'sealed', 'entries']], label: Name }],
  ],
  'revealed?': ['merge', SurveyReward, { label: Name, 'for?': LocalText, 'href?': 'string' }],
  'because?': ['rows', { perk: 'string', title: Name, 'text?': LocalText, 'href?': 'string' }],
  'answers?': { 'href?': 'string', 'until?': 'day' },
};

export const SurveyDraft: ObjectTable = { answers: SurveyAnswers, revision: 'count', 'savedAt?': 'instant' };

export const Survey: SchemaTable = [
  'merge',
  envelope,
  {
    'id?': 'string',
    title: Name,
    'purpose?': LocalText,
    'audience?': LocalText,
    'anonymous?': 'boolean',
    'minutes?': 'count',
    'count?': 'count',
    'layout?': ['open', ['cards', 'page']],
    'sections?': ['rows', { id: 'string', title: Name }, 'id'],
    'rewards?': {
      'guaranteed?': SurveyReward,
      'sealed?': { 'from?': Figure, 'to?': Figure, 'text?': LocalText, 'decidedOn?': 'day' },
      'entries?': { count: 'count', draw: Name, 'perk?': 'string' },
    },
    'deadline?': DateOrInstant,
    'privacyNotice?': Reference,
    questions: ['list', ['nullable', SurveyQuestion], 'id'],
    'calculations!': ['list', ['nullable', Calculation], 'id'],
    'endings?': ['list', ['nullable', SurveyEnding], 'id'],
    'draft?': SurveyDraft,
    'response?': SurveyResponse,
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
  'minutes?': 'count',
  'deadline?': DateOrInstant,
  'rewards?': {
    'guaranteed?': SurveyReward,
    'sealed?': { 'from?': Figure, 'to?': Figure, 'text?': LocalText, 'decidedOn?': 'day' },
    'entries?': { count: 'count', draw: Name, 'perk?': 'string' },
  },
  'status?': ['open', ['open', 'begun', 'answered', 'closed']],
};

export const Surveys: SchemaTable = ['merge', envelope, { items: ['rows', SurveySummary, 'id'] }];

export const surveysRoute: Compiled<typeof source.surveysRoute> = {
  id: 'surveys',
  method: 'GET',
  path: '/surveys',
  reply: Surveys,
};
