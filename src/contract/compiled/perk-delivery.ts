// Generated from src/contract/perk-delivery.ts by `npm run docs`. Do not edit.

import type { ObjectTable } from '../core/schema-table.ts';
import { DateOrInstant, LocalText, Reference } from './core/scalars.ts';

export const Delivery: ObjectTable = {
  order_: Reference,
  arrivesOn_: DateOrInstant,
  arrivedOn_: DateOrInstant,
  steps_: 'count',
  done_: 'count',
  text_: LocalText,
  tracking_: 'string',
};
