// Generated from src/contract/perk-event.ts by `npm run docs`. Do not edit.

import type { ObjectTable } from '../core/schema-table.ts';
import { LocalText, Name } from './core/scalars.ts';

export const EventSession: ObjectTable = {
  'title?': Name,
  startsAt: 'instant',
  'endsAt?': 'instant',
  'place?': LocalText,
  'by?': LocalText,
};

export const WaitingList: ObjectTable = {
  status: ['open', ['open', 'closed']],
  'place?': 'count',
  'total?': 'count',
  'text?': LocalText,
};

export const PerkEvent: ObjectTable = {
  startsAt: 'instant',
  'endsAt?': 'instant',
  'timeZone?': 'string',
  'place?': LocalText,
  'capacity?': 'count',
  'taken?': 'count',
  'sessions?': ['list', EventSession],
  'waitingList?': WaitingList,
};
