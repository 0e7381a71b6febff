// Generated from src/contract/core/reasons.ts by `npm run docs`. Do not edit.

import type { ObjectTable } from '../../core/schema-table.ts';
import { LocalText } from './scalars.ts';

export const LockReason: ObjectTable = {
  code_: 'string',
  text: LocalText,
  unlock_: { text: LocalText, label_: LocalText, href_: 'string' },
};
