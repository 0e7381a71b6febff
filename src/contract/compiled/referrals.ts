// Generated from src/contract/referrals.ts by `npm run docs`. Do not edit.

import { address } from '../core/address.ts';
import type { Compiled, ObjectTable, OpenEnumTable, SchemaTable } from '../core/schema-table.ts';
import type * as source from '../referrals.ts';
import { envelope } from './core/envelope.ts';
import { Figure } from './core/figure.ts';
import { Permission } from './core/permission.ts';
import { Actor } from './core/person.ts';
import { DateOrInstant, LocalText, Name } from './core/scalars.ts';
import { TimelineStep } from './core/timeline-step.ts';
import { FormField } from './forms.ts';
import { ReferralReward } from './referral-campaign.ts';

export const ReferralStatus = [
  'open',
  [
    'submitted',
    'in_review',
    'duplicate',
    'accepted',
    'qualified',
    'meeting',
    'negotiation',
    'won',
    'lost',
    'rejected',
    'expired',
    'withdrawn',
  ],
] as const satisfies OpenEnumTable;

export const ReferralTask: ObjectTable = {
  id: 'string',
  text: Name,
  'status?': ['open', ['open', 'done']],
  'dueOn?': 'day',
  'field?': FormField,
  'href?': 'string',
  'label?': LocalText,
};

export const Referral: ObjectTable = {
  id: 'string',
  company: Name,
  status: ReferralStatus,
  'stage?': LocalText,
  'track?': { done: 'count', total: 'count' },
  'sentAt?': DateOrInstant,
  'since?': DateOrInstant,
  'by?': Actor,
  'protectedUntil?': 'day',
  'nextActor?': Actor,
  'expectedBy?': 'day',
  'rewards?': [
    'rows',
    [
      'merge',
      ReferralReward,
      {
        'side?': ['open', ['referrer', 'referred']],
        'status?': ['open', ['expected', 'earned', 'paid', 'reversed', 'none']],
        'at?': DateOrInstant,
        'reason?': LocalText,
      },
    ],
  ],
  'rejection?': {
    'code?': 'string',
    text: LocalText,
    'next?': { text: LocalText, 'label?': LocalText, 'href?': 'string' },
  },
  'feedback?': { text: LocalText, 'by?': Actor, 'at?': 'day' },
  'timeline?': ['list', TimelineStep],
  'tasks?': ['rows', ReferralTask, 'id'],
  'given?': ['rows', { label: LocalText, text: LocalText }],
  'may?': ['rows', Permission],
};

export const ReferralCheck: ObjectTable = {
  answer: ['open', ['free', 'customer', 'referred', 'own_company', 'unclear']],
  'text?': LocalText,
  'protectedUntil?': 'day',
  'canSend?': 'boolean',
};

export const Referrals: SchemaTable = [
  'merge',
  envelope,
  {
    items: ['rows', Referral, 'id'],
    'nextCursor?': 'string',
    'total?': 'count',
    'groups?': ['rows', { status: ['open', ['open', 'won', 'closed']], count: 'count' }, 'status'],
    'earned?': { text: LocalText, value: Figure },
  },
];

export const referralsRoute: Compiled<typeof source.referralsRoute> = {
  id: 'referrals',
  method: 'GET',
  path: '/referrals',
  address,
  query: ['status', 'key', 'cursor'],
  pages: ['items', 300],
  reply: Referrals,
};

export const ReferralDetail: SchemaTable = ['merge', envelope, Referral, {}];

export const referralRoute: Compiled<typeof source.referralRoute> = {
  id: 'referral',
  method: 'GET',
  path: '/referrals/{id}',
  address,
  reply: ReferralDetail,
};
