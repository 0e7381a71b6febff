// Generated from src/contract/standing.ts by `npm run docs`. Do not edit.

import type { Compiled, ObjectTable, SchemaTable } from '../core/schema-table.ts';
import type * as source from '../standing.ts';
import { envelope } from './core/envelope.ts';
import { DateOrInstant, LocalText, Name, Reference } from './core/scalars.ts';
import { Requirements } from './requirements.ts';
import { Benefit, Tier } from './tiers.ts';

export const Track: ObjectTable = {
  id: 'string',
  label: Name,
  'status?': ['open', ['earned', 'open', 'at_risk', 'ended']],
  'level?': LocalText,
  'text?': LocalText,
  'since?': 'day',
  'until?': 'day',
  'requirements?': Requirements,
};

export const StandingChange: ObjectTable = {
  at: DateOrInstant,
  kind: ['open', ['start', 'upgrade', 'downgrade', 'renewal', 'grace', 'invitation', 'correction']],
  'from?': LocalText,
  'to?': LocalText,
  'because?': LocalText,
  'reference?': Reference,
};

export const Standing: SchemaTable = [
  'merge',
  envelope,
  {
    tier: ['nullable', Tier],
    'program?': { name: LocalText },
    'owner?': { kind: ['open', ['account', 'member']], name: 'string' },
    'since?': 'day',
    'until?': 'day',
    'requirements?': Requirements,
    'next?': ['nullable', Tier],
    'keep?': {
      'status?': ['open', ['kept', 'open', 'at_risk']],
      'by?': 'day',
      'through?': 'day',
      'requirements?': Requirements,
    },
    'risk?': { follows: ['nullable', LocalText], on: 'day', 'graceUntil?': 'day' },
    'grace?': { until: 'day', 'follows?': ['nullable', LocalText], 'on?': 'day' },
    'deferred?': { tier: Tier, on: 'day' },
    'invitation?': { 'by?': LocalText, 'note?': LocalText, 'reviewOn?': 'day', 'reviewer?': 'string' },
    'tracks?': ['rows', Track, 'id'],
    'reason?': StandingChange,
    'history?': ['rows', StandingChange],
    'forward?': { 'through?': 'day', benefits: ['rows', Benefit] },
  },
];

export const standingRoute: Compiled<typeof source.standingRoute> = {
  id: 'standing',
  method: 'GET',
  path: '/standing',
  reply: Standing,
};
