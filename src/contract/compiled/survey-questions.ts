// Generated from src/contract/survey-questions.ts by `npm run docs`. Do not edit.

import type { ObjectTable, SchemaTable } from '../core/schema-table.ts';
import { LocalText, Name } from './core/scalars.ts';

export const SurveyAnswers: SchemaTable = ['map', ['union', 'string', ['list', 'string'], ['map', 'string']]];

export const QuestionOption: ObjectTable = {
  value: 'string',
  label: Name,
  'alone?': 'boolean',
  'open?': 'boolean',
};

export const ConditionClause: SchemaTable = [
  'strict',
  {
    question: 'string',
    'line?': 'string',
    'is?': ['list', 'string'],
    'isNot?': ['list', 'string'],
    'min?': 'number',
    'max?': 'number',
  },
];

export const ShowCondition: SchemaTable = [
  'strict',
  { any: ['list', ['strict', { all: ['list', ConditionClause] }]] },
];

export const SurveyQuestion: ObjectTable = {
  id: 'string',
  kind: [
    'open',
    ['single', 'multiple', 'scale', 'nps', 'rating', 'matrix', 'ranking', 'text', 'number', 'date', 'info'],
  ],
  title: Name,
  'help?': LocalText,
  'required?': 'boolean',
  'section?': 'string',
  'options?': ['rows', QuestionOption, 'value'],
  'lines?': ['rows', { value: 'string', label: Name }, 'value'],
  'constraints?': {
    'minLength?': 'count',
    'maxLength?': 'count',
    'min?': ['union', 'number', 'string'],
    'max?': ['union', 'number', 'string'],
  },
  'ends?': { 'min?': LocalText, 'max?': LocalText },
  'unit?': LocalText,
  'showIf?': ShowCondition,
};
