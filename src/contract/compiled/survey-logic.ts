// Generated from src/contract/survey-logic.ts by `npm run docs`. Do not edit.

import type { ObjectTable, SchemaTable } from '../core/schema-table.ts';
import { LocalText, Name } from './core/scalars.ts';
import { ShowCondition } from './survey-questions.ts';

export const CalculationOperand: SchemaTable = [
  'union',
  'number',
  ['strict', { question: 'string', line_: 'string', as$: ['pattern', /^(number|score|count)$/] }],
];

export const Calculation: SchemaTable = [
  'strict',
  {
    id: 'string',
    operation: ['pattern', /^(add|subtract|multiply|divide|least|greatest|average|round|choose)$/],
    of: ['list', CalculationOperand],
    showIf$: ShowCondition,
  },
];

export const SurveyEnding: ObjectTable = {
  id: 'string',
  kind: ['open', ['completed', 'screened_out']],
  title: Name,
  text_: LocalText,
  href_: 'string',
  label_: LocalText,
  showIf$: ShowCondition,
};
