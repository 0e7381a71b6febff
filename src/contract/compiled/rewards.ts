// Generated from src/contract/rewards.ts by `npm run docs`. Do not edit.

import { address } from '../core/address.ts';
import type { Compiled, ObjectTable, OpenEnumTable, SchemaTable } from '../core/schema-table.ts';
import type * as source from '../rewards.ts';
import { envelope } from './core/envelope.ts';
import { Figure, Quantity } from './core/figure.ts';
import { Actor } from './core/person.ts';
import { DateOrInstant, LocalText, Name, Reference } from './core/scalars.ts';
import { FormField } from './forms.ts';
import { LockReason } from './perks.ts';
import { PointsOwner } from './wallets.ts';

export const RewardKind = [
  'open',
  ['gift_card', 'session', 'voucher', 'goods', 'donation'],
] as const satisfies OpenEnumTable;

export const RewardQuote: ObjectTable = {
  cost: Quantity,
  'before?': Quantity,
  'after?': Quantity,
  'tier?': LocalText,
  'effects?': ['list', LocalText],
  'cancellableUntil?': DateOrInstant,
  'refusal?': LocalText,
};

export const quoteReward: Compiled<typeof source.quoteReward> = {
  id: 'quoteReward',
  method: 'POST',
  path: '/rewards/{id}/quotes',
  address,
  reply: RewardQuote,
};

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

export const RewardSlot: ObjectTable = {
  id: 'string',
  startsAt: 'instant',
  'endsAt?': 'instant',
  'by?': LocalText,
  'free!': 'boolean',
};

export const RewardDetail: SchemaTable = [
  'merge',
  envelope,
  Reward,
  {
    'slots?': ['rows', RewardSlot, 'id'],
    'slotZone?': 'string',
    'most!': 'count',
    'form?': { 'fields?': ['list', ['nullable', FormField], 'name'] },
  },
];

export const rewardRoute: Compiled<typeof source.rewardRoute> = {
  id: 'reward',
  method: 'GET',
  path: '/rewards/{id}',
  address,
  reply: RewardDetail,
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
