// Generated from src/contract/perks.ts by `npm run docs`. Do not edit.

import { address } from '../core/address.ts';
import type { Compiled, ObjectTable, OpenEnumTable, SchemaTable } from '../core/schema-table.ts';
import type * as source from '../perks.ts';
import { envelope } from './core/envelope.ts';
import { Figure, Money, Quantity } from './core/figure.ts';
import { ContactPerson } from './core/person.ts';
import { LockReason } from './core/reasons.ts';
import { DateOrInstant, LocalText, Name, Reference } from './core/scalars.ts';
import { Delivery } from './perk-delivery.ts';
import { PerkEvent } from './perk-event.ts';

export const ClaimStatus = [
  'open',
  [
    'requested',
    'awaiting_approval',
    'waitlisted',
    'approved',
    'scheduled',
    'fulfilled',
    'declined',
    'cancelled',
    'expired',
  ],
] as const satisfies OpenEnumTable;

export const PerkKindName = [
  'open',
  [
    'event',
    'consulting',
    'training',
    'tool',
    'pricing',
    'support',
    'content',
    'merchandise',
    'survey',
    'draw',
    'commission',
  ],
] as const satisfies OpenEnumTable;

export const PerkAccess: ObjectTable = {
  code_: 'string',
  href_: 'string',
  expiresAt_: DateOrInstant,
  seats_: { limit: 'count', used: 'count' },
};

export const QuotaAmount: SchemaTable = ['where', ['union', 'decimal', Money, Quantity], 'notNegative'];

export const QuotaGrant: ObjectTable = {
  amount: QuotaAmount,
  label_: LocalText,
  status_: ['open', ['expected', 'available', 'used', 'expired']],
  from$: 'day',
  until$: 'day',
};

export const Quota: ObjectTable = {
  limit: QuotaAmount,
  used: QuotaAmount,
  left$: QuotaAmount,
  unit_: LocalText,
  grants_: ['list', QuotaGrant],
  resetsAt_: DateOrInstant,
};

export const PriceStep: ObjectTable = {
  label: Name,
  text: LocalText,
  from$: 'day',
  until$: 'day',
  current_: 'boolean',
};

export const PerkChoice: ObjectTable = {
  id: 'string',
  take$: 'count',
  of_: 'count',
  taken$: 'count',
  text_: LocalText,
};

export const PerkProgress: ObjectTable = {
  done: 'count',
  total: 'count',
  unit_: LocalText,
  certificate_: { text: LocalText, href_: 'string' },
  enrolled_: LocalText,
};

export const PrizeDraw: ObjectTable = {
  mine: 'count',
  owner_: 'string',
  sources_: ['rows', { text: LocalText, entries: 'count' }],
  ways_: ['rows', { text: LocalText, entries_: 'count', href_: 'string' }],
  drawnOn_: DateOrInstant,
  by_: LocalText,
};

export const Commission: ObjectTable = {
  rate_: LocalText,
  earned_: Figure,
  period$: LocalText,
  paidOn_: 'day',
  statement_: 'string',
};

export const PerkAction: ObjectTable = {
  kind: ['open', ['claim', 'open', 'contact', 'copy', 'download', 'track', 'statement', 'entries', 'survey']],
  label_: LocalText,
  href_: 'string',
};

export const Perk: ObjectTable = {
  id: 'string',
  title: Name,
  kind_: PerkKindName,
  state_: ['open', ['unlocked', 'locked', 'claimable', 'claimed', 'scheduled', 'used_up', 'expired']],
  summary_: LocalText,
  media_: { url: 'string', alt_: LocalText },
  terms_: Reference,
  reasons_: ['rows', LockReason],
  because_: { text: LocalText, source_: ['open', ['tier', 'survey', 'request', 'choice']] },
  recipient_: ['open', ['account', 'member']],
  declaredValue_: Figure,
  giftRule_: Reference,
  window$: { from$: 'day', to$: 'day' },
  quota_: Quota,
  prices_: ['list', PriceStep],
  choice_: PerkChoice,
  excludes$: ['list', { id: 'string', title: Name }],
  section_: 'string',
  event_: PerkEvent,
  progress_: PerkProgress,
  access_: PerkAccess,
  delivery_: Delivery,
  draw_: PrizeDraw,
  commission_: Commission,
  contact_: ['merge', ContactPerson, { role_: LocalText }],
  claim_: { id: 'string', status_: ClaimStatus, label_: LocalText, at_: DateOrInstant },
  action_: PerkAction,
};

export const Perks: SchemaTable = [
  'merge',
  envelope,
  {
    items: ['rows', Perk, 'id'],
    nextCursor_: 'string',
    total_: 'count',
    sections_: ['rows', { id: 'string', title: Name, text_: LocalText }, 'id'],
    kinds_: ['rows', { kind: PerkKindName, count: 'count' }, 'kind'],
  },
];

export const perksRoute: Compiled<typeof source.perksRoute> = {
  id: 'perks',
  method: 'GET',
  path: '/perks',
  address,
  query: ['kind', 'state', 'cursor'],
  pages: ['items', 300],
  reply: Perks,
};
