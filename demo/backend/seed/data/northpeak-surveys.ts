import { addDays, afterWholeMonths, type Day } from '../../calendar-dates.ts';
import type { QuestionRow } from '../../surveys/tables.ts';
import { minorUnits } from './program-seed.ts';
import type { SurveySeed } from './survey-seed.ts';

const site = 'https://northpeak.example';

const planning: readonly QuestionRow[] = [
  {
    id: 'often',
    kind: 'single',
    section: 'planning',
    required: true,
    options: ['month', 'quarter', 'year', 'customer'],
  },
  {
    id: 'who',
    kind: 'multiple',
    section: 'planning',
    required: true,
    constraints: { max: 3 },
    options: [
      'finance',
      'operations',
      'engineering',
      'purchasing',
      { value: 'other', open: true },
      { value: 'nobody', alone: true },
    ],
  },
  { id: 'sure', kind: 'scale', section: 'planning', required: true, constraints: { min: 1, max: 5 } },
  {
    id: 'why',
    kind: 'text',
    section: 'planning',
    constraints: { maxLength: 500 },
    showIf: { any: [{ all: [{ question: 'sure', max: 2 }] }] },
  },
];

const use: readonly QuestionRow[] = [
  { id: 'engineers', kind: 'number', section: 'use', required: true, constraints: { min: 0, max: 500 } },
  {
    id: 'peak',
    kind: 'single',
    section: 'use',
    required: true,
    options: ['spring', 'summer', 'autumn', 'winter', 'none'],
  },
  {
    id: 'more',
    kind: 'number',
    section: 'use',
    constraints: { min: 1, max: 1000 },
    showIf: { any: [{ all: [{ question: 'peak', answered: true, isNot: ['none'] }] }] },
  },
  {
    id: 'with',
    kind: 'multiple',
    section: 'use',
    required: true,
    constraints: { min: 1 },
    options: ['console', 'sheet', 'planner', { value: 'other', open: true }],
  },
];

const next: readonly QuestionRow[] = [
  { id: 'order', kind: 'ranking', section: 'next', options: ['price', 'speed', 'safety', 'support'] },
  {
    id: 'help',
    kind: 'single',
    section: 'next',
    required: true,
    options: ['costs', 'forecasts', 'training'],
  },
  { id: 'recommend', kind: 'nps', section: 'next', required: true },
];

const answers = { href: `${site}/privacy/answers`, days: 180 };

const capacity = (today: Day): SurveySeed => ({
  survey: 'capacity',
  closesOn: addDays(afterWholeMonths(today, 2), -1),
  terms: {
    minutes: 4,
    sections: ['planning', 'use', 'next'],
    sealed: { from: minorUnits(100), to: minorUnits(500), step: minorUnits(50) },
  },
  questions: [...planning, ...use, ...next],
  marks: [
    { question: 'help', is: 'costs', perk: 'architecture-review' },
    { question: 'help', is: 'forecasts', perk: 'rate-planner' },
    { question: 'help', is: 'training', perk: 'tailored-training' },
  ],
  display: { entry: `${site}/statements/${today.slice(0, 4)}`, perks: '#perks', answers },
  guaranteed: minorUnits(50),
  entries: { count: 2, draw: 'oslo-draw' },
  decidedOn: addDays(today, -19),
  drawn: { marta: minorUnits(250) },
  perk: 'capacity-survey',
});

const climate = (today: Day): SurveySeed => ({
  survey: 'climate',
  anonymous: true,
  terms: { minutes: 2, layout: 'page' },
  questions: [
    {
      id: 'content',
      kind: 'matrix',
      required: true,
      lines: ['speed', 'clarity', 'help'],
      options: ['little', 'fairly', 'very'],
    },
    { id: 'rating', kind: 'rating', required: true, constraints: { min: 1, max: 5 } },
    { id: 'better', kind: 'text', constraints: { maxLength: 1000 } },
  ],
  entries: { count: 1, draw: 'oslo-draw' },
  decidedOn: addDays(today, -19),
});

const profile = (today: Day): SurveySeed => ({
  survey: 'profile',
  terms: { minutes: 1 },
  questions: [
    { id: 'freight', kind: 'single', required: true, options: ['road', 'sea', 'air', 'mixed'] },
    {
      id: 'regions',
      kind: 'multiple',
      required: true,
      options: ['north', 'south', 'east', 'west', { value: 'other', open: true }],
    },
    { id: 'depots', kind: 'number', required: true, constraints: { min: 0, max: 1000 } },
  ],
  display: { answers },
  entries: { count: 2, draw: 'oslo-draw' },
  decidedOn: addDays(today, -19),
  perk: 'profile-task',
});

export const northpeakSurveys = (today: Day): SurveySeed[] => [
  capacity(today),
  profile(today),
  climate(today),
];
