// Generated from src/contract/perk-event.ts by `npm run docs`. Do not edit.

import type { ObjectTable } from '../core/schema-table.ts';
import { LocalText, Name } from './core/scalars.ts';

export const EventSession: ObjectTable = {
  title_: Name,
  startsAt: 'instant',
  endsAt_: 'instant',
  place$: LocalText,
  by_: LocalText,
};

export const WaitingList: ObjectTable = {
  status: ['open', ['open', 'closed']],
  place_: 'count',
  total_: 'count',
  text_: LocalText,
};

export const PerkEvent: ObjectTable = {
  startsAt: 'instant',
  endsAt_: 'instant',
  timeZone_: 'string',
  place_: LocalText,
  capacity_: 'count',
  taken_: 'count',
  sessions_: ['list', EventSession],
  waitingList_: WaitingList,
};
