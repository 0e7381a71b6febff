// Generated from src/contract/rewards.ts by `npm run docs`. Do not edit.

import { address } from '../core/address.ts';
import type { Compiled, ObjectTable, OpenEnumTable, SchemaTable } from '../core/schema-table.ts';
import type * as source from '../rewards.ts';
import { envelope } from './core/envelope.ts';
import { Figure, Quantity } from './core/figure.ts';
import { Actor } from './core/person.ts';
import { PointsOwner } from './core/points-owner.ts';
import { LockReason } from './core/reasons.ts';
import { LocalText, Name, Reference } from './core/scalars.ts';

export const RewardKind = [
  'open',
  ['gift_card', 'session', 'voucher', 'goods', 'donation'],
] as const satisfies OpenEnumTable;

export const RewardOption: ObjectTable = {
  id: 'string',
  label: Name,
  cost_: Quantity,
  left$: 'count',
  unavailable$: LocalText,
};

export const Reward: ObjectTable = {
  id: 'string',
  title: Name,
  kind_: RewardKind,
  state_: ['open', ['available', 'locked', 'sold_out', 'scheduled', 'ended']],
  summary_: LocalText,
  media_: { url: 'string', alt_: LocalText },
  cost_: Quantity,
  missing_: Quantity,
  left_: 'count',
  options_: ['rows', RewardOption, 'id'],
  reasons_: ['rows', LockReason],
  owner_: PointsOwner,
  recipient_: ['open', ['account', 'member']],
  declaredValue_: Figure,
  giftRule_: Reference,
  terms_: Reference,
  limit_: { text_: LocalText, limit: 'count', used_: 'count' },
  delivery_: LocalText,
  approver_: Actor,
  usually_: LocalText,
  window$: { from$: 'day', to$: 'day' },
};

export const Rewards: SchemaTable = [
  'merge',
  envelope,
  {
    items: ['rows', Reward, 'id'],
    nextCursor_: 'string',
    total_: 'count',
    available_: Quantity,
    owner_: PointsOwner,
    kinds_: ['rows', { kind: RewardKind, count: 'count' }, 'kind'],
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
