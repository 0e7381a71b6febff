// Generated from src/contract/challenges.ts by `npm run docs`. Do not edit.

import type * as source from '../challenges.ts';
import { address } from '../core/address.ts';
import type { Compiled, ObjectTable, OpenEnumTable, SchemaTable } from '../core/schema-table.ts';
import { envelope } from './core/envelope.ts';
import { Quantity } from './core/figure.ts';
import { Actor } from './core/person.ts';
import { PointsOwner } from './core/points-owner.ts';
import { LockReason } from './core/reasons.ts';
import { DateOrInstant, LocalText, Name, Reference } from './core/scalars.ts';
import { TimelineStep } from './core/timeline-step.ts';

export const ChallengeKind = [
  'open',
  ['review', 'learning', 'reference', 'event', 'survey', 'referral', 'profile'],
] as const satisfies OpenEnumTable;

export const ChallengeStep: ObjectTable = {
  title: Name,
  state_: ['open', ['done', 'now', 'next']],
  points_: Quantity,
  minutes_: 'count',
  score_: Quantity,
  href_: 'string',
};

export const Verification: ObjectTable = {
  kind: ['open', ['automatic', 'proof', 'review']],
  by_: Actor,
  usually_: LocalText,
};

export const Repetition: ObjectTable = { text_: LocalText, limit_: 'count', used_: 'count', againOn_: 'day' };

export const Submission: ObjectTable = {
  id: 'string',
  status: ['open', ['in_review', 'approved', 'rejected']],
  at_: DateOrInstant,
  by_: Actor,
  reason_: LocalText,
  answers_: ['rows', { label: LocalText, text: LocalText }],
  timeline_: ['list', TimelineStep],
};

export const Challenge: ObjectTable = {
  id: 'string',
  title: Name,
  kind_: ChallengeKind,
  state_: [
    'open',
    ['open', 'in_progress', 'in_review', 'rejected', 'completed', 'locked', 'scheduled', 'ended'],
  ],
  summary_: LocalText,
  why_: { member_: LocalText, vendor_: LocalText },
  points_: Quantity,
  pointsText_: LocalText,
  owner_: PointsOwner,
  minutes_: 'count',
  steps_: ['list', ChallengeStep],
  progress_: { done: 'count', total: 'count', unit_: LocalText },
  verification_: Verification,
  repetition_: Repetition,
  cap_: { text_: LocalText, limit: Quantity, earned_: Quantity },
  window$: { from$: 'day', to$: 'day' },
  reasons_: ['rows', LockReason],
  score_: { reached: Quantity, pass_: Quantity, passed_: 'boolean' },
  certificate_: { text: Name, href_: 'string', validUntil$: 'day' },
  submission_: Submission,
  terms_: Reference,
  action_: { kind: ['open', ['submit', 'open']], label_: LocalText, href_: 'string' },
};

export const Challenges: SchemaTable = [
  'merge',
  envelope,
  {
    items: ['rows', Challenge, 'id'],
    nextCursor_: 'string',
    total_: 'count',
    kinds_: ['rows', { kind: ChallengeKind, count: 'count' }, 'kind'],
  },
];

export const challengesRoute: Compiled<typeof source.challengesRoute> = {
  id: 'challenges',
  method: 'GET',
  path: '/challenges',
  address,
  query: ['kind', 'state', 'key', 'cursor'],
  pages: ['items', 300],
  reply: Challenges,
};
