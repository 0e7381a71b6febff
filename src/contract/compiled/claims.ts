// Generated from src/contract/claims.ts by `npm run docs`. Do not edit.

import type * as source from '../claims.ts';
import { address } from '../core/address.ts';
import type { Compiled, ObjectTable, SchemaTable } from '../core/schema-table.ts';
import { envelope } from './core/envelope.ts';
import { Permission } from './core/permission.ts';
import { Actor } from './core/person.ts';
import { DateOrInstant, LocalText, Name } from './core/scalars.ts';
import { TimelineStep } from './core/timeline-step.ts';
import { Delivery } from './perk-delivery.ts';
import { PerkEvent } from './perk-event.ts';
import { ClaimStatus, PerkAccess, PerkKindName } from './perks.ts';

export const Claim: ObjectTable = {
  id: 'string',
  status: ClaimStatus,
  perk_: { id: 'string', title: Name, kind_: PerkKindName },
  requestedAt_: 'instant',
  by_: Actor,
  timeline_: ['list', TimelineStep],
  approver_: Actor,
  answers_: ['rows', { label: LocalText, text: LocalText }],
  reason_: { text: LocalText, by_: Actor },
  event_: PerkEvent,
  access_: PerkAccess,
  delivery_: Delivery,
  cancellableUntil_: DateOrInstant,
  cancelNote_: LocalText,
  may_: ['rows', Permission],
};

export const Claims: SchemaTable = [
  'merge',
  envelope,
  { items: ['rows', Claim, 'id'], nextCursor_: 'string', total_: 'count' },
];

export const claimsRoute: Compiled<typeof source.claimsRoute> = {
  id: 'claims',
  method: 'GET',
  path: '/claims',
  address,
  query: ['perk', 'decide', 'key', 'cursor'],
  pages: ['items', 300],
  reply: Claims,
};

export const ClaimDetail: SchemaTable = ['merge', Claim, envelope, {}];

export const claimRoute: Compiled<typeof source.claimRoute> = {
  id: 'claim',
  method: 'GET',
  path: '/claims/{id}',
  address,
  reply: ClaimDetail,
};
