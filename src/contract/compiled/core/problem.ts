// Generated from src/contract/core/problem.ts by `npm run docs`. Do not edit.

import type { ObjectTable } from '../../core/schema-table.ts';
import { ContactPerson } from './person.ts';
import { LocalText } from './scalars.ts';

export const ProblemReply: ObjectTable = {
  type_: 'string',
  title_: 'string',
  detail_: LocalText,
  status_: 'integer',
  code_: 'string',
  requestId_: 'string',
  ask_: ContactPerson,
  at_: 'instant',
  still_: ['list', { label: LocalText, perk: 'string' }],
  fieldErrors_: ['rows', { path: 'string', code: 'string', message_: 'string' }],
};
