// Generated from src/contract/core/lock-reason.ts by `npm run docs`. Do not edit.

import type { ObjectTable } from '../../core/schema-table.ts';
import { LocalText } from './scalars.ts';

export const LockReason: ObjectTable = {
  'code?': 'string',
  text: LocalText,
  'unlock?': { text: LocalText, 'label?': LocalText, 'href?': 'string' },
};
