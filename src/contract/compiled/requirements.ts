// Generated from src/contract/requirements.ts by `npm run docs`. Do not edit.

import type { ObjectTable, SchemaTable } from '../core/schema-table.ts';
import { Figure } from './core/figure.ts';
import { LocalText, Reference } from './core/scalars.ts';

export const RequirementWindow: ObjectTable = {
  kind: ['open', ['lifetime', 'rolling', 'calendar_year', 'fiscal_year', 'contract']],
  'months?': 'count',
  'from?': 'day',
  'to?': 'day',
};

export const RequirementMark: ObjectTable = { label: LocalText, at: Figure };

export const GroupJoin: SchemaTable = ['pattern', /^(all|any)$/];

export const Requirement: ObjectTable = {
  'id?': 'string',
  'label?': LocalText,
  'current?': Figure,
  target: Figure,
  'remaining?': ['where', Figure, 'notNegative'],
  'met?': 'boolean',
  'window?': RequirementWindow,
  'marks?': ['rows', RequirementMark],
  'group?': { id: 'string', join: GroupJoin },
  'why?': { text: LocalText, 'references?': ['rows', Reference] },
};

export const Requirements: SchemaTable = ['list', ['nullable', Requirement]];
