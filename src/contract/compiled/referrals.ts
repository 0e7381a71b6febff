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
  status$: ['open', ['open', 'done']],
  dueOn_: 'day',
  field_: FormField,
  href_: 'string',
  label_: LocalText,
};

export const Referral: ObjectTable = {
  id: 'string',
  company: Name,
  status: ReferralStatus,
  stage_: LocalText,
  track_: { done: 'count', total: 'count' },
  sentAt_: DateOrInstant,
  since_: DateOrInstant,
  by_: Actor,
  protectedUntil_: 'day',
  nextActor_: Actor,
  expectedBy_: 'day',
  rewards_: [
    'rows',
    [
      'merge',
      ReferralReward,
      {
        side$: ['open', ['referrer', 'referred']],
        status$: ['open', ['expected', 'earned', 'paid', 'reversed', 'none']],
        at_: DateOrInstant,
        reason_: LocalText,
      },
    ],
  ],
  rejection_: {
    code_: 'string',
    text: LocalText,
    next_: { text: LocalText, label_: LocalText, href_: 'string' },
  },
  feedback_: { text: LocalText, by_: Actor, at_: 'day' },
  timeline_: ['list', TimelineStep],
  tasks_: ['rows', ReferralTask, 'id'],
  given_: ['rows', { label: LocalText, text: LocalText }],
  may_: ['rows', Permission],
};

export const ReferralCheck: ObjectTable = {
  answer: ['open', ['free', 'customer', 'referred', 'own_company', 'unclear']],
  text_: LocalText,
  protectedUntil_: 'day',
  canSend$: 'boolean',
};

export const Referrals: SchemaTable = [
  'merge',
  envelope,
  {
    items: ['rows', Referral, 'id'],
    nextCursor_: 'string',
    total_: 'count',
    groups_: ['rows', { status: ['open', ['open', 'won', 'closed']], count: 'count' }, 'status'],
    earned_: { text: LocalText, value: Figure },
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
