// Generated from src/contract/rewards.ts by `npm run docs`. Do not edit.

import { address } from '../core/address.ts';
import type { Compiled, ObjectTable, OpenEnumTable, SchemaTable } from '../core/schema-table.ts';
import type * as source from '../rewards.ts';
import { envelope } from './core/envelope.ts';
import { Figure, Quantity } from './core/figure.ts';
import { LockReason } from './core/lock-reason.ts';
import { Actor } from './core/person.ts';
import { PointsOwner } from './core/points-owner.ts';
import { LocalText, Name, Reference } from './core/scalars.ts';

export const RewardKind = [
  'open',
  ['gift_card', 'session', 'voucher', 'goods', 'donation'],
] as const satisfies OpenEnumTable;

export const RewardOption: ObjectTable = {
  id: 'string',
  label: Name,
  'cost?': Quantity,
  'left?': 'count',
  'unavailable?': LocalText,
};

export const Reward: ObjectTable = {
  id: 'string',
  title: Name,
  'kind?': RewardKind,
  'state?': ['open', ['available', 'locked', 'sold_out', 'scheduled', 'ended']],
  'summary?': LocalText,
  'media?': { url: 'string', 'alt?': LocalText },
  'cost?': Quantity,
  'missing?': Quantity,
  'left?': 'count',
  'options?': ['rows', RewardOption, 'id'],
  'reasons?': ['rows', LockReason],
  'owner?': PointsOwner,
  'recipient?': ['open', ['account', 'member']],
  'declaredValue?': Figure,
  'giftRule?': Reference,
  'terms?': Reference,
  'limit?': { 'text?': LocalText, limit: 'count', 'used?': 'count' },
  'delivery?': LocalText,
  'approver?': Actor,
  'usually?': LocalText,
  'window!': { 'from?': 'day', 'to?': 'day' },
};

export const Rewards: SchemaTable = [
  'merge',
  envelope,
  {
    items: ['rows', Reward, 'id'],
    'nextCursor?': 'string',
    'total?': 'count',
    'available?': Quantity,
    'owner?': PointsOwner,
    'kinds?': ['rows', { kind: RewardKind, count: 'count' }, 'kind'],
  },
];

export const rewardsRoute: Compiled<typeof source.rewardsRoute> = {
  id: 'rewards',
  method: 'GET',
  path: '/rewards',
  address,
  query: ['kind', 'state', 'cursor'],
  pages: ['items', 300],
  reply: Rewards,
};
