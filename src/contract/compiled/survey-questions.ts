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
    'line?': 'string',
    'is?': ['list', 'string'],
    'isNot?': ['list', 'string'],
    'min?': ['union', 'number', 'string'],
    'max?': ['union', 'number', 'string'],
    'answered?': 'boolean',
    'contains?': ['list', 'string'],
    'compare?': ['strict', { by: Comparison, question: 'string' }],
    'not?': 'boolean',
  },
];

export const ShowCondition: SchemaTable = [
  'strict',
  { any: ['list', ['strict', { all: ['list', ConditionClause] }]] },
];

export const QuestionOption: ObjectTable = {
  value: 'string',
  label: Name,
  'alone?': 'boolean',
  'open?': 'boolean',
  'image?': { url: 'string', 'alt?': LocalText },
  'score!': 'integer',
  'showIf!': ShowCondition,
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
  'help?': LocalText,
  'required?': 'boolean',
  'section?': 'string',
  'options?': ['rows', QuestionOption, 'value'],
  'optionsFrom!': CarriedOptions,
  'several?': 'boolean',
  'numbers!': 'boolean',
  'lines?': ['rows', { value: 'string', label: Name }, 'value'],
  'constraints?': {
    'minLength?': 'count',
    'maxLength?': 'count',
    'min?': ['union', 'number', 'string'],
    'max?': ['union', 'number', 'string'],
    'step?': 'number',
    'total?': 'number',
    'pattern?': 'string',
    'message?': LocalText,
  },
  'placeholder?': LocalText,
  'value?': SurveyAnswerValue,
  'comment?': Name,
  'ends?': { 'min?': LocalText, 'max?': LocalText },
  'unit?': LocalText,
  'showIf!': ShowCondition,
  'requiredIf!': ShowCondition,
};
