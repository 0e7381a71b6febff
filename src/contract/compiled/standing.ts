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
  status_: ['open', ['earned', 'open', 'at_risk', 'ended']],
  level_: LocalText,
  text_: LocalText,
  since_: 'day',
  until$: 'day',
  requirements_: Requirements,
};

export const StandingChange: ObjectTable = {
  at: DateOrInstant,
  kind: ['open', ['start', 'upgrade', 'downgrade', 'renewal', 'grace', 'invitation', 'correction']],
  from_: LocalText,
  to_: LocalText,
  because_: LocalText,
  reference_: Reference,
};

export const Standing: SchemaTable = [
  'merge',
  envelope,
  {
    tier: ['nullable', Tier],
    program_: { name: LocalText },
    owner_: { kind: ['open', ['account', 'member']], name: 'string' },
    since_: 'day',
    until_: 'day',
    requirements_: Requirements,
    next_: ['nullable', Tier],
    keep_: {
      status_: ['open', ['kept', 'open', 'at_risk']],
      by_: 'day',
      through_: 'day',
      requirements_: Requirements,
    },
    risk_: { follows: ['nullable', LocalText], on: 'day', graceUntil_: 'day' },
    grace_: { until: 'day', follows_: ['nullable', LocalText], on_: 'day' },
    deferred_: { tier: Tier, on: 'day' },
    invitation_: { by_: LocalText, note_: LocalText, reviewOn_: 'day', reviewer_: 'string' },
    tracks_: ['rows', Track, 'id'],
    reason_: StandingChange,
    history_: ['rows', StandingChange],
    forward_: { through_: 'day', benefits: ['rows', Benefit] },
  },
];

export const standingRoute: Compiled<typeof source.standingRoute> = {
  id: 'standing',
  method: 'GET',
  path: '/standing',
  reply: Standing,
};
