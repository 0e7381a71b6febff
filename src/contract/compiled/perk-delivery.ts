// Generated from src/contract/perk-delivery.ts by `npm run docs`. Do not edit.

import type { ObjectTable } from '../core/schema-table.ts';
import { DateOrInstant, LocalText, Reference } from './core/scalars.ts';

export const Delivery: ObjectTable = {
  'order?': Reference,
  'arrivesOn?': DateOrInstant,
  'arrivedOn?': DateOrInstant,
  'steps?': 'count',
  'done?': 'count',
  'text?': LocalText,
  'tracking?': 'string',
};
