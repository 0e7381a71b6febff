// Generated from src/contract/perks.ts by `npm run docs`. Do not edit.

import { address } from '../core/address.ts';
import type { Compiled, ObjectTable, OpenEnumTable, SchemaTable } from '../core/schema-table.ts';
import type * as source from '../perks.ts';
import { envelope } from './core/envelope.ts';
import { Figure, Money, Quantity } from './core/figure.ts';
import { LockReason } from './core/lock-reason.ts';
import { ContactPerson } from './core/person.ts';
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
  'code?': 'string',
  'href?': 'string',
  'expiresAt?': DateOrInstant,
  'seats?': { limit: 'count', used: 'count' },
};

export const QuotaAmount: SchemaTable = ['where', ['union', 'decimal', Money, Quantity], 'notNegative'];

export const QuotaGrant: ObjectTable = {
  amount: QuotaAmount,
  'label?': LocalText,
  'status?': ['open', ['expected', 'available', 'used', 'expired']],
  'from?': 'day',
  'until?': 'day',
};

export const Quota: ObjectTable = {
  limit: QuotaAmount,
  used: QuotaAmount,
  'left!': QuotaAmount,
  'unit?': LocalText,
  'grants?': ['list', QuotaGrant],
  'resetsAt?': DateOrInstant,
};

export const PriceStep: ObjectTable = {
  label: Name,
  text: LocalText,
  'from?': 'day',
  'until?': 'day',
  'current?': 'boolean',
};

export const PerkChoice: ObjectTable = {
  id: 'string',
  'take!': 'count',
  'of?': 'count',
  'taken?': 'count',
  'text?': LocalText,
};

export const PerkProgress: ObjectTable = {
  done: 'count',
  total: 'count',
  'unit?': LocalText,
  'certificate?': { text: LocalText, 'href?': 'string' },
  'enrolled?': LocalText,
};

export const PrizeDraw: ObjectTable = {
  mine: 'count',
  'owner?': 'string',
  'sources?': ['rows', { text: LocalText, entries: 'count' }],
  'ways?': ['rows', { text: LocalText, 'entries?': 'count', 'href?': 'string' }],
  'drawnOn?': DateOrInstant,
  'by?': LocalText,
};

export const Commission: ObjectTable = {
  'rate?': LocalText,
  'earned?': Figure,
  'period?': LocalText,
  'paidOn?': 'day',
  'statement?': 'string',
};

export const PerkAction: ObjectTable = {
  kind: ['open', ['claim', 'open', 'contact', 'copy', 'download', 'track', 'statement', 'entries', 'survey']],
  'label?': LocalText,
  'href?': 'string',
};

export const Perk: ObjectTable = {
  id: 'string',
  title: Name,
  'kind?': PerkKindName,
  'state?': ['open', ['unlocked', 'locked', 'claimable', 'claimed', 'scheduled', 'used_up', 'expired']],
  'summary?': LocalText,
  'media?': { url: 'string', 'alt?': LocalText },
  'terms?': Reference,
  'reasons?': ['rows', LockReason],
  'because?': { text: LocalText, 'source?': ['open', ['tier', 'survey', 'request', 'choice']] },
  'recipient?': ['open', ['account', 'member']],
  'declaredValue?': Figure,
  'giftRule?': Reference,
  'window!': { 'from?': 'day', 'to?': 'day' },
  'quota?': Quota,
  'prices?': ['list', PriceStep],
  'choice?': PerkChoice,
  'excludes?': ['rows', { id: 'string', title: Name }],
  'section?': 'string',
  'event?': PerkEvent,
  'progress?': PerkProgress,
  'access?': PerkAccess,
  'delivery?': Delivery,
  'draw?': PrizeDraw,
  'commission?': Commission,
  'contact?': ['merge', ContactPerson, { 'role?': LocalText }],
  'claim?': { id: 'string', 'status?': ClaimStatus, 'label?': LocalText, 'at?': DateOrInstant },
  'action?': PerkAction,
};

export const Perks: SchemaTable = [
  'merge',
  envelope,
  {
    items: ['rows', Perk, 'id'],
    'nextCursor?': 'string',
    'total?': 'count',
    'sections?': ['rows', { id: 'string', title: Name, 'text?': LocalText }, 'id'],
    'kinds?': ['rows', { kind: PerkKindName, count: 'count' }, 'kind'],
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
