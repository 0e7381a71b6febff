// Generated from src/contract/challenges.ts by `npm run docs`. Do not edit.

import type * as source from '../challenges.ts';
import { address } from '../core/address.ts';
import type { Compiled, ObjectTable, OpenEnumTable, SchemaTable } from '../core/schema-table.ts';
import { envelope } from './core/envelope.ts';
import { Quantity } from './core/figure.ts';
import { LockReason } from './core/lock-reason.ts';
import { Actor } from './core/person.ts';
import { PointsOwner } from './core/points-owner.ts';
import { DateOrInstant, LocalText, Name, Reference } from './core/scalars.ts';
import { TimelineStep } from './core/timeline-step.ts';

export const ChallengeKind = [
  'open',
  ['review', 'learning', 'reference', 'event', 'survey', 'referral', 'profile'],
] as const satisfies OpenEnumTable;

export const ChallengeStep: ObjectTable = {
  title: Name,
  'state?': ['open', ['done', 'now', 'next']],
  'points?': Quantity,
  'minutes?': 'count',
  'score?': Quantity,
  'href?': 'string',
};

export const Verification: ObjectTable = {
  kind: ['open', ['automatic', 'proof', 'review']],
  'by?': Actor,
  'usually?': LocalText,
};

export const Repetition: ObjectTable = {
  'text?': LocalText,
  'limit?': 'count',
  'used?': 'count',
  'againOn?': 'day',
};

export const Submission: ObjectTable = {
  id: 'string',
  status: ['open', ['in_review', 'approved', 'rejected']],
  'at?': DateOrInstant,
  'by?': Actor,
  'reason?': LocalText,
  'answers?': ['rows', { label: LocalText, text: LocalText }],
  'timeline?': ['list', TimelineStep],
};

export const Challenge: ObjectTable = {
  id: 'string',
  title: Name,
  'kind?': ChallengeKind,
  'state?': [
    'open',
    ['open', 'in_progress', 'in_review', 'rejected', 'completed', 'locked', 'scheduled', 'ended'],
  ],
  'summary?': LocalText,
  'why?': { 'member?': LocalText, 'vendor?': LocalText },
  'points?': Quantity,
  'pointsText?': LocalText,
  'owner?': PointsOwner,
  'minutes?': 'count',
  'steps?': ['list', ChallengeStep],
  'progress?': { done: 'count', total: 'count', 'unit?': LocalText },
  'verification?': Verification,
  'repetition?': Repetition,
  'cap?': { 'text?': LocalText, limit: Quantity, 'earned?': Quantity },
  'window!': { 'from!': 'day', 'to!': 'day' },
  'reasons?': ['rows', LockReason],
  'score?': { reached: Quantity, 'pass?': Quantity, 'passed?': 'boolean' },
  'certificate?': { text: Name, 'href?': 'string', 'validUntil?': 'day' },
  'submission?': Submission,
  'terms?': Reference,
  'action?': { kind: ['open', ['submit', 'open']], 'label?': LocalText, 'href?': 'string' },
};

export const Challenges: SchemaTable = [
  'merge',
  envelope,
  {
    items: ['rows', Challenge, 'id'],
    'nextCursor?': 'string',
    'total?': 'count',
    'kinds?': ['rows', { kind: ChallengeKind, count: 'count' }, 'kind'],
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

export const submitChallenge: Compiled<typeof source.submitChallenge> = {
  id: 'submitChallenge',
  method: 'POST',
  path: '/challenges/{id}/submissions',
  address,
  changes: ['challenges', 'challenge', 'wallet', 'walletEntries', 'leaderboard', 'leaderboards'],
  finder: challengesRoute,
  reply: Challenge,
};
