// Generated from src/contract/core/timeline-step.ts by `npm run docs`. Do not edit.

import type { ObjectTable } from '../../core/schema-table.ts';
import { Actor } from './person.ts';
import { DateOrInstant, LocalText, Name } from './scalars.ts';

export const TimelineStep: ObjectTable = {
  state: ['open', ['done', 'now', 'next']],
  label: Name,
  who_: Actor,
  at_: DateOrInstant,
  note_: LocalText,
};
