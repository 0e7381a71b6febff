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
  value_: 'string',
  hint_: LocalText,
  href_: 'string',
  expiresAt_: DateOrInstant,
  hidden_: ['open', ['role']],
  ask_: ContactPerson,
};

export const Redemption: ObjectTable = {
  id: 'string',
  status: RedemptionStatus,
  reward_: { id: 'string', title: Name, kind_: RewardKind },
  option_: LocalText,
  quantity_: 'count',
  cost_: Quantity,
  requestedAt_: DateOrInstant,
  by_: Actor,
  timeline_: ['list', TimelineStep],
  approver_: Actor,
  answers_: ['rows', { label: LocalText, text: LocalText }],
  reason_: { text: LocalText, by_: Actor },
  code_: RewardCode,
  event_: PerkEvent,
  delivery_: Delivery,
  cancellableUntil_: DateOrInstant,
  cancelNote_: LocalText,
  may_: ['rows', Permission],
};

export const Redemptions: SchemaTable = [
  'merge',
  envelope,
  { items: ['rows', Redemption, 'id'], nextCursor_: 'string', total_: 'count' },
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

export const RedemptionDetail: SchemaTable = ['merge', envelope, Redemption, {}];

export const redemptionRoute: Compiled<typeof source.redemptionRoute> = {
  id: 'redemption',
  method: 'GET',
  path: '/redemptions/{id}',
  address,
  reply: RedemptionDetail,
};
