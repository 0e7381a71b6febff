// Generated from src/contract/requirements.ts by `npm run docs`. Do not edit.

import type { ObjectTable, OpenEnumTable, SchemaTable } from '../core/schema-table.ts';
import { Figure } from './core/figure.ts';
import { LocalText, Name, Reference } from './core/scalars.ts';

export const GoalDirection = ['open', ['at_least', 'at_most']] as const satisfies OpenEnumTable;

export const RequirementWindow: ObjectTable = {
  kind: ['open', ['lifetime', 'rolling', 'calendar_year', 'fiscal_year', 'contract']],
  'months?': 'count',
  'from?': 'day',
  'to?': 'day',
};

export const RequirementMark: ObjectTable = { label: LocalText, at: Figure };

export const GroupJoin: SchemaTable = ['pattern', /^(all|any)$/];

export const RequirementGroupRef: ObjectTable = {
  id: 'string',
  join: GroupJoin,
  'within!': { id: 'string', join: GroupJoin },
};

export const RequirementPart: ObjectTable = {
  label: Name,
  'current?': Figure,
  'target!': Figure,
  'direction!': GoalDirection,
  'met?': 'boolean',
};

export const Requirement: ObjectTable = {
  'id?': 'string',
  'label?': LocalText,
  'current?': Figure,
  'target!': Figure,
  'direction!': GoalDirection,
  'remaining?': ['where', Figure, 'notNegative'],
  'met?': 'boolean',
  'window!': RequirementWindow,
  'marks?': ['rows', RequirementMark],
  'group!': RequirementGroupRef,
  'parts?': ['list', ['nullable', RequirementPart]],
  'why?': { text: LocalText, 'references?': ['rows', Reference] },
};

export const Requirements: SchemaTable = ['list', ['nullable', Requirement]];
