// Generated from src/contract/survey-questions.ts by `npm run docs`. Do not edit.

import type { ObjectTable, SchemaTable } from '../core/schema-table.ts';
import { LocalText, Name } from './core/scalars.ts';

export const SurveyAnswerValue: SchemaTable = [
  'union',
  'string',
  ['list', 'string'],
  ['map', ['union', 'string', ['list', 'string']]],
];

export const SurveyAnswers: SchemaTable = ['map', SurveyAnswerValue];

export const Comparison: SchemaTable = ['pattern', /^(equal|not_equal|less|at_most|greater|at_least)$/];

export const ConditionClause: SchemaTable = [
  'strict',
  {
    question: 'string',
    line_: 'string',
    is_: ['list', 'string'],
    isNot_: ['list', 'string'],
    min_: ['union', 'number', 'string'],
    max_: ['union', 'number', 'string'],
    answered_: 'boolean',
    contains_: ['list', 'string'],
    compare_: ['strict', { by: Comparison, question: 'string' }],
    not_: 'boolean',
  },
];

export const ShowCondition: SchemaTable = [
  'strict',
  { any: ['list', ['strict', { all: ['list', ConditionClause] }]] },
];

export const QuestionOption: ObjectTable = {
  value: 'string',
  label: Name,
  alone_: 'boolean',
  open_: 'boolean',
  image_: { url: 'string', alt_: LocalText },
  score$: 'integer',
  showIf$: ShowCondition,
};

export const CarriedOptions: SchemaTable = [
  'strict',
  { question: 'string', which: ['pattern', /^(chosen|not_chosen)$/] },
];

export const SurveyQuestion: ObjectTable = {
  id: 'string',
  kind: [
    'open',
    [
      'single',
      'dropdown',
      'multiple',
      'image',
      'scale',
      'slider',
      'nps',
      'rating',
      'stars',
      'matrix',
      'ranking',
      'constant_sum',
      'text',
      'short_texts',
      'email',
      'tel',
      'url',
      'number',
      'integer',
      'date',
      'time',
      'datetime',
      'consent',
      'info',
    ],
  ],
  title: Name,
  help_: LocalText,
  required_: 'boolean',
  section_: 'string',
  options_: ['rows', QuestionOption, 'value'],
  optionsFrom$: CarriedOptions,
  several$: 'boolean',
  numbers$: 'boolean',
  lines_: ['rows', { value: 'string', label: Name }, 'value'],
  constraints$: {
    minLength_: 'count',
    maxLength_: 'count',
    min$: ['union', 'number', 'string'],
    max$: ['union', 'number', 'string'],
    step$: 'number',
    total$: 'number',
    pattern$: 'string',
    message_: LocalText,
  },
  placeholder_: LocalText,
  value_: SurveyAnswerValue,
  comment_: Name,
  ends$: { min$: LocalText, max$: LocalText },
  country_: 'string',
  unit_: LocalText,
  showIf$: ShowCondition,
  requiredIf$: ShowCondition,
};
