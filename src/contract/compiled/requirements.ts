// Generated from src/contract/requirements.ts by `npm run docs`. Do not edit.

import type { ObjectTable, OpenEnumTable, SchemaTable } from '../core/schema-table.ts';
import { Figure } from './core/figure.ts';
import { LocalText, Name, Reference } from './core/scalars.ts';

export const GoalDirection = ['open', ['at_least', 'at_most']] as const satisfies OpenEnumTable;

export const RequirementWindow: ObjectTable = {
  kind: ['open', ['lifetime', 'rolling', 'calendar_year', 'fiscal_year', 'contract']],
  months_: 'count',
  from_: 'day',
  to_: 'day',
};

export const RequirementMark: ObjectTable = { label: LocalText, at: Figure };

export const GroupJoin: SchemaTable = ['pattern', /^(all|any)$/];

export const RequirementGroupRef: ObjectTable = {
  id: 'string',
  join: GroupJoin,
  within$: { id: 'string', join: GroupJoin },
};

export const RequirementPart: ObjectTable = {
  label: Name,
  current_: Figure,
  target$: Figure,
  direction$: GoalDirection,
  met_: 'boolean',
};

export const Requirement: ObjectTable = {
  id_: 'string',
  label_: LocalText,
  current_: Figure,
  target$: Figure,
  direction$: GoalDirection,
  remaining_: ['where', Figure, 'notNegative'],
  met_: 'boolean',
  window$: RequirementWindow,
  marks_: ['rows', RequirementMark],
  group$: RequirementGroupRef,
  parts_: ['list', ['nullable', RequirementPart]],
  why_: { text: LocalText, references_: ['rows', Reference] },
};

export const Requirements: SchemaTable = ['list', ['nullable', Requirement]];
