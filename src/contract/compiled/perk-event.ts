// Generated from src/contract/perk-event.ts by `npm run docs`. Do not edit.

import type { ObjectTable } from '../core/schema-table.ts';
import { LocalText } from './core/scalars.ts';

export const PerkEvent: ObjectTable = {
  startsAt: 'instant',
  'endsAt?': 'instant',
  'timeZone?': 'string',
  'place?': LocalText,
  'capacity?': 'count',
  'taken?': 'count',
};
