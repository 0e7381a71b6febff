// Generated from src/contract/redemptions.ts by `npm run docs`. Do not edit.

import { address } from '../core/address.ts';
import type { Compiled, ObjectTable, OpenEnumTable, SchemaTable } from '../core/schema-table.ts';
import type * as source from '../redemptions.ts';
import { envelope } from './core/envelope.ts';
import { Quantity } from './core/figure.ts';
import { Permission } from './core/permission.ts';
import { Actor, ContactPerson } from './core/person.ts';
import { DateOrInstant, LocalText, Name } from './core/scalars.ts';
import { TimelineStep } from './core/timeline-step.ts';
import { Delivery } from './perk-delivery.ts';
import { PerkEvent } from './perk-event.ts';
import { RewardKind } from './rewards.ts';

export const RedemptionStatus = [
  'open',
  [
    'requested',
    'awaiting_approval',
    'approved',
    'scheduled',
    'fulfilled',
    'declined',
    'cancelled',
    'expired',
  ],
] as const satisfies OpenEnumTable;

export const RewardCode: ObjectTable = {
  'value?': 'string',
  'hint?': LocalText,
  'href?': 'string',
  'expiresAt?': DateOrInstant,
  'hidden?': ['open', ['role']],
  'ask?': ContactPerson,
};

export const Redemption: ObjectTable = {
  id: 'string',
  status: RedemptionStatus,
  'reward?': { id: 'string', title: Name, 'kind?': RewardKind },
  'option?': LocalText,
  'quantity?': 'count',
  'cost?': Quantity,
  'requestedAt?': DateOrInstant,
  'by?': Actor,
  'timeline?': ['list', TimelineStep],
  'approver?': Actor,
  'answers?': ['rows', { label: LocalText, text: LocalText }],
  'reason?': { text: LocalText, 'by?': Actor },
  'code?': RewardCode,
  'event?': PerkEvent,
  'delivery?': Delivery,
  'cancellableUntil?': DateOrInstant,
  'cancelNote?': LocalText,
  'may?': ['rows', Permission],
};

export const approveRedemption: Compiled<typeof source.approveRedemption> = {
  id: 'approveRedemption',
  method: 'POST',
  path: '/redemptions/{id}/approve',
  address,
  changes: ['rewards', 'reward', 'redemptions', 'redemption', 'wallet', 'walletEntries'],
  reply: Redemption,
};

export const cancelRedemption: Compiled<typeof source.cancelRedemption> = {
  id: 'cancelRedemption',
  method: 'POST',
  path: '/redemptions/{id}/cancel',
  address,
  changes: ['rewards', 'reward', 'redemptions', 'redemption', 'wallet', 'walletEntries'],
  reply: Redemption,
};

export const declineRedemption: Compiled<typeof source.declineRedemption> = {
  id: 'declineRedemption',
  method: 'POST',
  path: '/redemptions/{id}/decline',
  address,
  changes: ['rewards', 'reward', 'redemptions', 'redemption', 'wallet', 'walletEntries'],
  reply: Redemption,
};

export const Redemptions: SchemaTable = [
  'merge',
  envelope,
  { items: ['rows', Redemption, 'id'], 'nextCursor?': 'string', 'total?': 'count' },
];

export const redemptionsRoute: Compiled<typeof source.redemptionsRoute> = {
  id: 'redemptions',
  method: 'GET',
  path: '/redemptions',
  address,
  query: ['reward', 'decide', 'key', 'cursor'],
  pages: ['items', 300],
  reply: Redemptions,
};

export const redeemReward: Compiled<typeof source.redeemReward> = {
  id: 'redeemReward',
  method: 'POST',
  path: '/rewards/{id}/redemptions',
  address,
  changes: ['rewards', 'reward', 'redemptions', 'redemption', 'wallet', 'walletEntries'],
  finder: redemptionsRoute,
  reply: Redemption,
};

export const RedemptionDetail: SchemaTable = ['merge', envelope, Redemption, {}];

export const redemptionRoute: Compiled<typeof source.redemptionRoute> = {
  id: 'redemption',
  method: 'GET',
  path: '/redemptions/{id}',
  address,
  reply: RedemptionDetail,
};
