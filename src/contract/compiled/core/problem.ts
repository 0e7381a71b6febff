// Generated from src/contract/core/problem.ts by `npm run docs`. Do not edit.

import type { ObjectTable } from '../../core/schema-table.ts';
import { ContactPerson } from './person.ts';
import { LocalText } from './scalars.ts';

export const ProblemReply: ObjectTable = {
  'type?': 'string',
  'title?': 'string',
  'detail?': LocalText,
  'status?': 'integer',
  'code?': 'string',
  'requestId?': 'string',
  'ask?': ContactPerson,
  'at?': 'instant',
  'still?': ['list', { label: LocalText, perk: 'string' }],
  'fieldErrors?': ['rows', { path: 'string', code: 'string', 'message?': 'string' }],
};
